import type { ReportContext } from './context';
import type { Draft } from './draft';
import { KEY, printedArea, WIDTHS } from './grid';
import { pageBreaks } from './page-breaks';
import type { SheetPlan } from './plan';
import { nameOf, titleOf } from './sections/head';

/** The rows that stay in sight when the sheet is scrolled: whose report it is and of when. */
const FROZEN_ROWS = 3;

/** A footer in Excel's codes: `&` in a name is doubled so that it stays text; the page number is added. */
const footerText = (text: string): string => `${text.replaceAll('&', '&&')}   &P (&N)`;

/** The finished draft as a sheet to be written and printed. */
export function sheetOf(draft: Draft, context: ReportContext): SheetPlan {
  const { say, kind } = context;
  const last = Math.max(0, draft.row - 1);
  const sheetTitle =
    kind === 'budget'
      ? say('sheetBudget')
      : say(kind === 'delårsrapport' ? 'sheetDelarsrapport' : 'sheetArsredovisning');
  return {
    key: 'delarsrapport',
    title: sheetTitle,
    cells: draft.finish(),
    columnWidths: WIDTHS,
    rowHeights: draft.heights,
    hiddenColumns: [KEY],
    merges: draft.merges,
    freezeRows: FROZEN_ROWS,
    print: {
      orientation: 'portrait',
      titleRows: { first: 0, last: 1 },
      pageBreaks: pageBreaks(draft.parts, last, draft.heights),
      area: printedArea(last),
      footer: footerText(say('footer', { name: nameOf(context), title: titleOf(context) })),
    },
    charts: draft.charts,
  };
}
