/** How a sheet printed, as it can be set again; page breaks apart. */
export interface PrintMemory {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly margins: Pick<
    Excel.Interfaces.PageLayoutUpdateData,
    'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin'
  >;
  readonly footer: string;
  /** References without the sheet; null for none, which Excel has no way to set. */
  readonly area: string | null;
  readonly titleRows: string | null;
}

/** Queues the reading of how a sheet prints. */
export function askPrint({ pageLayout }: Excel.Worksheet) {
  pageLayout.load('orientation,leftMargin,rightMargin,topMargin,bottomMargin');
  const header = pageLayout.headersFooters.defaultForAllPages;
  header.load('centerFooter');
  const area = pageLayout.getPrintAreaOrNullObject().untrack();
  area.load('address');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().untrack();
  titleRows.load('address');
  return { pageLayout, header, area, titleRows };
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** How the sheet printed, once the queue has been answered. */
export function printMemoryOf({
  pageLayout,
  header,
  area,
  titleRows,
}: ReturnType<typeof askPrint>): PrintMemory {
  const { orientation, leftMargin, rightMargin, topMargin, bottomMargin } = pageLayout;
  return {
    orientation,
    margins: { leftMargin, rightMargin, topMargin, bottomMargin },
    footer: header.centerFooter,
    area: area.isNullObject ? null : withoutSheet(area.address),
    titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
  };
}

/** Queues it set again. */
export function restorePrint(
  { pageLayout }: Excel.Worksheet,
  { orientation, margins, footer, area, titleRows }: PrintMemory,
): void {
  pageLayout.set({ orientation, ...margins });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (area !== null) pageLayout.setPrintArea(area);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
}
