import type { WorkbookLayout } from './layouts';

const SUBTITLE = 'Påhittat exempel: delårsrapport 2025-01-01 till 2025-08-31';

/**
 * A förbund that does not exist, to try the add-in on without one's own workbook. Its figures add up, but for one
 * typed total in which two digits have changed places. Its tables stand in `sample/`.
 */
export const SAMPLE: WorkbookLayout = {
  folder: 'exempel',
  organisation: 'Samordningsförbundet Exempelbygden',
  left: 0,
  font: 'Calibri',
  headingFill: 'FFD9E2F3',
  numberFormat: '#,##0',
  sheets: [
    { name: 'Uppföljning', subtitle: SUBTITLE, tables: [{ table: 'uppfoljning' }] },
    { name: 'Balansräkning', subtitle: SUBTITLE, tables: [{ table: 'balansrakning' }] },
  ],
};
