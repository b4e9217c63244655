import { review, type Failure, type Watch } from '../../commands/workflow';
import type { Steps } from '../../model/steps';
import type { State } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure } from './runner';

/** Every cell read as one text, whose checksum shows that the sheet is about this very workbook. */
function* textOfCells({ engine, snapshot, analysis }: Found): Steps<string> {
  const sheets = new Set(analysis.statements.workbook.sheetsRead);
  const total = snapshot.sheets
    .filter(({ name }) => sheets.has(name))
    .reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  const texts: string[] = [];
  for (const text of engine.cellTexts(snapshot, sheets)) {
    texts.push(text);
    yield { part: 'cells', done: texts.length, total };
  }
  return texts.join('');
}

/** Checks the workbook anew and writes what was checked, and how it came out, on the sheet *Kontrollblad*. */
export async function writeControl(
  store: Store<State>,
  parts: PaneParts,
  watch: Watch,
  onFound: (found: Found) => void,
): Promise<Failure | null> {
  const { isWithoutSettings, language } = store.get();
  const options = { ignoreOwnSettings: isWithoutSettings };
  const found = await review<PaneEngine>(parts, options, watch, onFound);
  if (!found.ok) return found.error;
  const { engine, snapshot, analysis } = found.value;
  const text = await watch.inSlices(textOfCells(found.value));
  if (text === null) return { kind: 'cancelled' };
  const checksum = `sha256:${await parts.sha256(text)}`;
  if (!(await watch.onStage('writing'))) return { kind: 'cancelled' };
  const circumstances = { checkedAt: parts.now(), checksum };
  const hadSheet = store.get().hasControlSheet;
  const plan = engine.planControl(snapshot, analysis, circumstances, language);
  const written = await parts.writePlan(plan, true, snapshot);
  if (!written.ok) return excelFailure(written.error);
  store.set({
    hasControlSheet: true,
    undoable: { kind: 'control', memory: written.value.memory, hadSheet },
    notice: { kind: 'control', sheet: written.value.sheets[0]?.name ?? '' },
  });
  return null;
}
