import type { Parts } from '../opc/parts';
import { nameCode } from '../scan/name-code';
import { scanPart } from '../scan/scan-part';
import type { ScanHandler } from '../scan/scanner';
import type { Attributes } from '../scan/attributes';

/** Excel's own number formats by id, in en-US as `Range.numberFormat` gives them (18.8.30). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

const NUM_FMT = nameCode('numFmt');
const CELL_XFS = nameCode('cellXfs');
const XF = nameCode('xf');
const ID = nameCode('numFmtId');
const CODE = nameCode('formatCode');

/** The number format code of each cell format (`xf`) by index. */
export function readNumberFormats(parts: Parts, path: string): string[] {
  const collector = new FormatCollector();
  scanPart(parts, path, collector);
  return collector.ids.map(
    (id) => collector.codes.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General',
  );
}

class FormatCollector implements ScanHandler {
  readonly codes = new Map<number, string>();
  /** Number format ids by index of the cell format. */
  readonly ids: number[] = [];
  #within = false;

  open(name: number, attributes: Attributes): void {
    if (name === CELL_XFS) this.#within = true;
    else if (name === NUM_FMT || (name === XF && this.#within)) this.#read(name, attributes);
  }

  close(name: number): void {
    if (name === CELL_XFS) this.#within = false;
  }

  text(): void {
    return;
  }

  #read(name: number, attributes: Attributes): void {
    let id = 0;
    let code = '';
    while (attributes.next()) {
      if (attributes.code === ID) id = attributes.index();
      else if (attributes.code === CODE) code = attributes.text();
    }
    if (name === XF) this.ids.push(id);
    else this.codes.set(id, code);
  }
}
