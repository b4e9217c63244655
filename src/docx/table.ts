import type { Language } from '../locales/locale';
import { styleOf } from '../report/styles';
import { figureText } from './figure-text';
import type { OutlineCell, OutlineRow, OutlineSection } from './outline';
import type { Docx, Run } from './package';

/** The width between the margins, in twips. */
const WIDTH = 9638;
/** How many times as wide as another the column of labels is. */
const LABEL_SHARE = 2.6;
/** Half-points. */
const SIZE = 18;
const SHADE = 'DCE6F1';

/** Widths in twips: the label's, and equal ones for the others. */
function widthsOf(columns: number): readonly number[] {
  const unit = WIDTH / (LABEL_SHARE + columns - 1);
  return Array.from({ length: columns }, (_, index) =>
    Math.floor(index === 0 ? unit * LABEL_SHARE : unit),
  );
}

/** A section's rows as a table: figures to the right, sums in bold under a line, the headings on every page. */
export function tableOf(docx: Docx, section: OutlineSection, language: Language) {
  const rows = section.heading === null ? section.rows : [section.heading, ...section.rows];
  const widths = widthsOf(rows[0]?.cells.length ?? 1);
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    columnWidths: [...widths],
    width: { size: WIDTH, type: docx.WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((row) => rowOf(docx, row, widths, row === section.heading, language)),
  });
}

function rowOf(
  docx: Docx,
  row: OutlineRow,
  widths: readonly number[],
  isHeading: boolean,
  language: Language,
) {
  const label = row.cells[0];
  return new docx.TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: row.cells.map((cell, index) =>
      cellOf(docx, cell ?? { value: '', style: label?.style ?? 'label' }, widths[index] ?? 0, {
        isHeading,
        isFirst: index === 0,
        language,
      }),
    ),
  });
}

function cellOf(
  docx: Docx,
  cell: OutlineCell,
  width: number,
  {
    isHeading,
    isFirst,
    language,
  }: { readonly isHeading: boolean; readonly isFirst: boolean; readonly language: Language },
) {
  const look = styleOf(cell.style);
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '000000' };
  const double = { style: docx.BorderStyle.DOUBLE, size: 4, color: '000000' };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const run: Run = {
    text: figureText(cell, language),
    bold: look.bold === true,
    italics: look.italic === true,
    size: SIZE,
  };
  const right = look.align === 'right' && !isFirst;
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.BOTTOM,
    ...(isHeading ? { shading: { type: docx.ShadingType.CLEAR, fill: SHADE, color: 'auto' } } : {}),
    borders: {
      top: look.borderTop === undefined ? none : line,
      bottom:
        look.borderBottom === undefined ? none : look.borderBottom === 'double' ? double : line,
      left: none,
      right: none,
    },
    margins: { top: 20, bottom: 20, left: isFirst ? 0 : 60, right: 0 },
    children: [
      new docx.Paragraph({
        alignment: right ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
        indent: { left: (look.indent ?? 0) * 120 },
        children: [new docx.TextRun(run)],
      }),
    ],
  });
}
