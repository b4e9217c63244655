/** What the pane asks of the pure core. */
export { analyseInSteps } from '../pipeline/analyse';
export { planControl } from '../pipeline/plan-control';
export { cellTexts } from '../pipeline/cell-digest';
export { planNextPeriod } from '../pipeline/plan-next-period';
export { planReport } from '../pipeline/plan-report';
export { planSettings } from '../report/settings-plan';
export { readSettings } from '../settings/read-settings';
export { commentPlace, followUpOf } from './avvikelser/follow-up';
export { reportInBook } from './report-in-book';
export { sourceOf } from './source/source-of';
export { settingsOfForm } from './settings/settings-of-form';
