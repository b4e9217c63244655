import type { ReportContext } from './context';
import type { Draft } from './draft';
import { columnWidths, KEY, MARGINS, pagePoints, printedArea } from './grid';
import { pageBreaks } from './page-breaks';
import { rowHeights } from './row-heights';
import type { SheetPlan } from './plan';
import { nameOf, titleOf } from './sections/head';

/** The rows that stay in sight when scrolled and stand on every page: whose report it is and of when. */
const FROZEN_ROWS = 3;

/** A footer in Excel's codes: `&` in a name is doubled so that it stays text; the page number is added. */
const footerText = (text: string): string => `${text.replaceAll('&', '&&')}   &P (&N)`;

/** The finished draft as a sheet to be written and printed. */
export function sheetOf(draft: Draft, context: ReportContext): SheetPlan {
  const { say, kind } = context;
  const last = Math.max(0, draft.row - 1);
  const cells = draft.finish();
  const widths = columnWidths(cells);
  const heights = rowHeights(cells, draft.merges, widths, draft.heights, last);
  const sheetTitle =
    kind === 'budget'
      ? say('sheetBudget')
      : say(kind === 'delårsrapport' ? 'sheetDelarsrapport' : 'sheetArsredovisning');
  return {
    key: 'delarsrapport',
    title: sheetTitle,
    cells,
    columnWidths: widths,
    rowHeights: heights,
    hiddenColumns: [KEY],
    merges: draft.merges,
    freezeRows: FROZEN_ROWS,
    print: {
      orientation: 'portrait',
      titleRows: { first: 0, last: FROZEN_ROWS - 1 },
      pageBreaks: pageBreaks({
        parts: draft.parts,
        last,
        heights,
        page: pagePoints(widths),
        titleRows: FROZEN_ROWS,
      }),
      margins: MARGINS,
      area: printedArea(last),
      footer: footerText(say('footer', { name: nameOf(context), title: titleOf(context) })),
    },
    charts: draft.charts,
  };
}
