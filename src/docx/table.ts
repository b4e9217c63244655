import type { Language } from '../locales/locale';
import { styleOf } from '../report/styles';
import { figureText } from './figure-text';
import { fitColumns, type FittedColumns } from './fit-columns';
import type { OutlineCell, OutlineRow, OutlineSection } from './outline';
import type { Docx, Run } from './package';

/** The width between the margins, in twips. */
const WIDTH = 9638;
const TWIPS_PER_POINT = 20;
/** Around a text in a cell, and for each step of indent. */
const MARGIN = 60;
const INDENT = 120;
/** A table of at most so many rows stands on one page. */
const UNDIVIDED_ROWS = 25;
const SHADE = 'DCE6F1';

/** The columns as wide as their texts need. */
function fitted(rows: readonly OutlineRow[], language: Language): FittedColumns {
  const columns = (rows[0]?.cells ?? []).map((_, index) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[index];
      if (cell === undefined || cell === null) return [];
      const { bold = false, indent = 0 } = styleOf(cell.style);
      return [
        {
          text: figureText(cell, language),
          bold,
          before: (MARGIN + indent * INDENT) / TWIPS_PER_POINT,
          isWritten: cell.style === 'textInput',
        },
      ];
    }),
  );
  return fitColumns(columns, WIDTH / TWIPS_PER_POINT);
}

/** How a row is set. */
interface RowSetting {
  readonly widths: readonly number[];
  /** Half-points. */
  readonly size: number;
  readonly isHeading: boolean;
  /** Whether the row stands on the page of the next one. */
  readonly keepNext: boolean;
  readonly language: Language;
}

/** A section's rows as a table: figures to the right, sums in bold under a line, the headings on every page. */
export function tableOf(docx: Docx, section: OutlineSection, language: Language) {
  const rows = section.heading === null ? section.rows : [section.heading, ...section.rows];
  const columns = fitted(rows, language);
  const widths = columns.widths.map((points) => Math.floor(points * TWIPS_PER_POINT));
  const isWhole = rows.length <= UNDIVIDED_ROWS;
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    width: { size: WIDTH, type: docx.WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((row, index) =>
      rowOf(docx, row, {
        widths,
        size: Math.round(columns.size * 2),
        isHeading: row === section.heading,
        keepNext: (isWhole || index === 0) && index < rows.length - 1,
        language,
      }),
    ),
  });
}

function rowOf(docx: Docx, row: OutlineRow, setting: RowSetting) {
  const label = row.cells[0];
  return new docx.TableRow({
    tableHeader: setting.isHeading,
    cantSplit: true,
    children: row.cells.map((cell, index) =>
      cellOf(docx, cell ?? { value: '', style: label?.style ?? 'label' }, index, setting),
    ),
  });
}

function cellOf(
  docx: Docx,
  cell: OutlineCell,
  index: number,
  { widths, size, isHeading, keepNext, language }: RowSetting,
) {
  const isFirst = index === 0;
  const look = styleOf(cell.style);
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '000000' };
  const double = { style: docx.BorderStyle.DOUBLE, size: 4, color: '000000' };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const run: Run = {
    text: figureText(cell, language),
    bold: look.bold === true,
    italics: look.italic === true,
    size,
  };
  const right = look.align === 'right' && !isFirst;
  return new docx.TableCell({
    width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.BOTTOM,
    ...(isHeading ? { shading: { type: docx.ShadingType.CLEAR, fill: SHADE, color: 'auto' } } : {}),
    borders: {
      top: look.borderTop === undefined ? none : line,
      bottom:
        look.borderBottom === undefined ? none : look.borderBottom === 'double' ? double : line,
      left: none,
      right: none,
    },
    margins: { top: 20, bottom: 20, left: isFirst ? 0 : MARGIN, right: 0 },
    children: [
      new docx.Paragraph({
        alignment: right ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
        indent: { left: (look.indent ?? 0) * INDENT },
        keepNext,
        children: [new docx.TextRun(run)],
      }),
    ],
  });
}
