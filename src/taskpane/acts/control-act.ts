import { review, type Failure, type OnStage } from '../../commands/workflow';
import type { State } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure } from './runner';

/** The checksum of every cell read, with its kind, so that the sheet can be shown to be about this very workbook. */
async function checksumOf(
  { engine, snapshot, analysis }: Found,
  { sha256 }: PaneParts,
): Promise<string> {
  const texts: string[] = [];
  engine.feedCells(snapshot, new Set(analysis.statements.workbook.sheetsRead), (text) =>
    texts.push(text),
  );
  return `sha256:${await sha256(texts.join(''))}`;
}

/** Checks the workbook anew and writes what was checked, and how it came out, on the sheet *Kontrollblad*. */
export async function writeControl(
  store: Store<State>,
  parts: PaneParts,
  onStage: OnStage,
  onFound: (found: Found) => void,
): Promise<Failure | null> {
  const { isWithoutSettings, language } = store.get();
  const options = { ignoreOwnSettings: isWithoutSettings };
  const found = await review<PaneEngine>(parts, options, onStage, onFound);
  if (!found.ok) return found.error;
  const { engine, snapshot, analysis } = found.value;
  const checksum = await checksumOf(found.value, parts);
  if (!(await onStage('writing'))) return { kind: 'cancelled' };
  const circumstances = { checkedAt: parts.now(), checksum };
  const plan = engine.planControl(snapshot, analysis, circumstances, language);
  const written = await parts.writePlan(plan);
  if (!written.ok) return excelFailure(written.error);
  store.set({
    undoable: { kind: 'report', memory: written.value.memory },
    notice: { kind: 'control', sheet: written.value.sheets[0]?.name ?? '' },
  });
  return null;
}
