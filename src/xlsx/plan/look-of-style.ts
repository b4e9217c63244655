import { styleOf, TYPEFACE, type CellStyle, type StyleName } from '../../report/styles';
import type { BorderLine, BorderSide, LookChange } from '../style/look';

const INK = '000000';
/** Points of text that a style says nothing of. */
const SIZE = 11;

/** A style of the report as a whole look, so that the workbook's own default look does not show through. */
export function lookOfStyle(name: StyleName): LookChange {
  const style: CellStyle = styleOf(name);
  return {
    fontName: TYPEFACE,
    fontSize: style.size ?? SIZE,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    color: style.color ?? INK,
    fill: style.fill ?? null,
    numberFormat: style.numberFormat ?? 'General',
    horizontal: style.align ?? 'general',
    vertical: style.valign ?? (style.wrap === true ? 'top' : 'bottom'),
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    borders: {
      ...side('top', style.borderTop),
      ...side('bottom', style.borderBottom),
    },
  };
}

const side = (
  name: BorderSide,
  style: BorderLine['style'] | undefined,
): Partial<Record<BorderSide, BorderLine>> =>
  style === undefined ? {} : { [name]: { style, color: INK } };
