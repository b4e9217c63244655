import { showPane } from '../excel/host';
import { associateCommand } from '../excel/ribbon';
import { COMMANDS } from './names';

/** What the buttons do. Each says on the screen how it went; neither throws for what a workbook can cause. */
export interface Actions {
  readonly generate: () => Promise<void>;
  readonly review: () => Promise<void>;
  /** Writes the Kontrollblad: the face of a review where there is no pane. */
  readonly control: () => Promise<void>;
}

/**
 * Ties the ribbon's two function commands to the same work as the pane's buttons, in the runtime they share.
 * Afterwards the pane is shown; where it cannot be, a report's result stands on its sheet.
 */
export function registerCommands(actions: Actions, onBug: (error: unknown) => void): void {
  const jobs = [
    [COMMANDS.generate, actions.generate, null],
    [COMMANDS.review, actions.review, actions.control],
  ] as const;
  for (const [name, job, withoutPane] of jobs) {
    associateCommand(
      name,
      async () => {
        await job();
        const isShown = await showPane();
        if (!isShown && withoutPane !== null) await withoutPane();
      },
      onBug,
    );
  }
}
