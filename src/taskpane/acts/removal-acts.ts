import { review, type Failure } from '../../commands/workflow';
import { isRemovable } from '../../excel/own-sheets';
import { referencesTo } from '../../excel/report-references';
import type { Removal, State } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure, type Runner } from './runner';

/** *Ta bort rapporten*: asked first, with what goes and what refers to it. */
export interface RemovalActs {
  readonly askRemoval: () => Promise<void>;
  /** Whether one more of the add-in's sheets is to go with the report. */
  readonly chooseRemoval: (key: string, isChosen: boolean) => void;
  readonly confirmRemoval: () => Promise<void>;
}

/** The sheets that a yes takes away. */
export const going = ({ sheets }: Removal): Removal['sheets'] =>
  sheets.filter(({ isChosen }) => isChosen);

/** Acts over the store; what is known of the workbook is read anew once sheets are gone. */
export function removalActs(
  store: Store<State>,
  parts: PaneParts,
  runner: Runner,
  onFound: (found: Found) => void,
): RemovalActs {
  return {
    askRemoval: () =>
      runner.run('reading', async ({ isStopped }) => {
        const snapshot = await parts.readWorkbook();
        if (isStopped()) return null;
        if (!snapshot.ok) return excelFailure(snapshot.error);
        const sheets = snapshot.value.sheets.flatMap(({ name, ownKey: key }) =>
          key !== null && isRemovable(key)
            ? [{ key, name, isChosen: key === 'delarsrapport' }]
            : [],
        );
        const names = sheets.map(({ name }) => name);
        if (sheets.length === 0) store.set({ notice: { kind: 'nothing-to-remove' } });
        else store.set({ removal: { sheets, references: referencesTo(snapshot.value, names) } });
        return null;
      }),
    chooseRemoval: (key, isChosen) => {
      const { removal } = store.get();
      if (removal === null) return;
      const sheets = removal.sheets.map((one) => (one.key === key ? { ...one, isChosen } : one));
      store.set({ removal: { ...removal, sheets } });
    },
    confirmRemoval: async () => {
      const { removal } = store.get();
      if (removal === null) return;
      const keys = going(removal).map(({ key }) => key);
      await runner.run('removing', async (job): Promise<Failure | null> => {
        const removed = await parts.removeReport(keys);
        if (!removed.ok) return excelFailure(removed.error);
        const { analysis, isWithoutSettings } = store.get();
        const sheets = removed.value.join(', ');
        store.set({
          undoable: null,
          notice: { kind: 'removed', sheets },
          isOld: analysis !== null,
        });
        if (analysis === null) return null;
        const options = { ignoreOwnSettings: isWithoutSettings };
        const again = await review<PaneEngine>(parts, options, job, onFound);
        return again.ok ? null : again.error;
      });
    },
  };
}
