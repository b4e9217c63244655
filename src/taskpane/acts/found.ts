import type { Reviewed } from '../../commands/workflow';
import type { PaneEngine } from './pane-parts';

/** A workbook read and checked with the pane's engine. */
export type Found = Reviewed<PaneEngine>;
