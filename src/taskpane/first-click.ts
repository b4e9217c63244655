/**
 * What the page fetches at the first click, as one piece: the engine, the views of what it finds, and what acts in Excel
 * beyond reading.
 */
export { navigateTo } from '../excel/navigate';
export { removeReport } from '../excel/remove-report';
export { undoWrite } from '../excel/restore';
export { onSelectionMoved, readReport, selectedCell } from '../excel/selection';
export { writeCell, writeText } from '../excel/write-cell';
export { writePlan } from '../excel/write-plan';
export * as engine from './engine';
export { REVIEWED_VIEWS } from './reviewed-views';
