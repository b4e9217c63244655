import { review, type Failure } from '../../commands/workflow';
import type { ExcelProblem } from '../../excel/problem';
import type { Undone } from '../../excel/restore';
import { cellPlace } from '../place';
import type { State, Undoable } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure, type Runner } from './runner';
import type { SumAct } from './sum-act';
import { ok, type Result } from '../../model/result';

/** The act that changes a source cell, after a yes, and the one step that takes back what was last written. */
export interface UndoActs {
  readonly askSum: (act: SumAct) => void;
  readonly confirmSum: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Acts over the store; each ends with the workbook as it says. */
export function undoActs(
  store: Store<State>,
  parts: PaneParts,
  runner: Runner,
  onFound: (found: Found) => void,
): UndoActs {
  const takeBack = async (undoable: Undoable): Promise<Result<Undone, ExcelProblem>> => {
    if (undoable.kind !== 'sum') return parts.undoWrite(undoable.memory);
    const { at, before, formula } = undoable.act;
    const written = await parts.writeCell(at, before, formula);
    return written.ok ? ok({ areChartsLeft: false }) : written;
  };

  return {
    askSum: (sumAct) => store.set({ sumAct, notice: null, trouble: null }),
    confirmSum: async () => {
      const { sumAct: act } = store.get();
      if (act === null) return;
      await runner.run('saving', async () => {
        const written = await parts.writeCell(act.at, act.formula, act.before);
        if (!written.ok) return excelFailure(written.error);
        const { sheet, row, column } = act.at;
        store.set({
          undoable: { kind: 'sum', act },
          notice: { kind: 'summed', place: cellPlace(sheet, row, column) },
          isOld: true,
        });
        return null;
      });
    },
    undo: () =>
      runner.run('undoing', async (job): Promise<Failure | null> => {
        const { undoable } = store.get();
        if (undoable === null) return null;
        const undone = await takeBack(undoable);
        if (!undone.ok) return excelFailure(undone.error);
        const { analysis, hasControlSheet, isWithoutSettings } = store.get();
        store.set({
          ...(undoable.kind === 'report' && undoable.before),
          undoable: null,
          notice: { kind: 'undone', ...undone.value },
          hasControlSheet: undoable.kind === 'control' ? undoable.hadSheet : hasControlSheet,
          isOld: analysis !== null,
        });
        const options = { ignoreOwnSettings: isWithoutSettings };
        const again = await review<PaneEngine>(parts, options, job, onFound);
        return again.ok ? null : again.error;
      }),
  };
}
