import type { Failure } from '../../commands/workflow';
import type { IsoDate } from '../../model/period';
import type { State } from '../state';
import type { Store } from '../store';
import type { PaneParts } from './pane-parts';
import { excelFailure, type Job } from './runner';

/** A file that the person has chosen; it is read in the page and sent nowhere. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Larger files are refused before they are loaded: 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Reads a SIE file and writes its utfall on the sheet *Utfall (SIE)*, where formulas may refer to it. */
export async function writeSie(
  store: Store<State>,
  parts: PaneParts,
  file: ChosenFile,
  to: IsoDate | null,
  { onStage }: Job,
): Promise<Failure | null> {
  if (file.size > MOST_BYTES) {
    return { kind: 'sie', problem: { code: 'too-large', params: {} } };
  }
  const [buffer, { planSieFile }] = await Promise.all([file.arrayBuffer(), parts.loadSie()]);
  const bytes = new Uint8Array(buffer);
  const checksum = `sha256:${await parts.sha256(bytes)}`;
  const { language } = store.get();
  const planned = planSieFile({ bytes, fileName: file.name, checksum, to, language });
  if (!planned.ok) return { kind: 'sie', problem: planned.error };
  if (!(await onStage('writing'))) return { kind: 'cancelled' };
  const written = await parts.writePlan(planned.value.plan);
  if (!written.ok) return excelFailure(written.error);
  const { memory, sheets } = written.value;
  store.set({
    undoable: { kind: 'saved', memory },
    notice: { kind: 'saved', what: 'sie', sheet: sheets[0]?.name ?? '' },
    isOld: store.get().analysis !== null,
  });
  return null;
}
