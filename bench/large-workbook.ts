import { cellA1 } from '../src/sheet/a1';
import { newEntry, writeArchive } from '../src/xlsx/zip/write-archive';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How large a workbook to make. Of twelve columns one holds text, two formulas and the rest amounts. */
export interface Size {
  readonly sheets: number;
  readonly rows: number;
}

const COLUMNS = 12;

/** A workbook of amounts, texts and formulas with their values, as a förbund's ledger export could be. */
export function largeWorkbook({ sheets, rows }: Size): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(numbers)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(numbers)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...numbers.map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/sharedStrings.xml', sharedStrings(rows)],
    ['xl/styles.xml', STYLES],
    ...numbers.map((number): [string, string] => [
      `xl/worksheets/sheet${number}.xml`,
      worksheet(number, rows),
    ]),
  ];
  return writeArchive(parts.map(([path, xml]) => newEntry(path, new TextEncoder().encode(xml))));
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;-#,##0;0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const contentTypes = (numbers: readonly number[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>${numbers
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (numbers: readonly number[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers
    .map((number) => `<sheet name="Blad ${number}" sheetId="${number}" r:id="rId${number}"/>`)
    .join('')}</sheets></workbook>`;

function sharedStrings(rows: number): string {
  const texts = Array.from(
    { length: rows },
    (_, row) => `<si><t>Kostnadsställe ${row + 1}</t></si>`,
  );
  return `<sst xmlns="${MAIN}" count="${rows}" uniqueCount="${rows}">${texts.join('')}</sst>`;
}

function worksheet(sheet: number, rows: number): string {
  const xml = [`<worksheet xmlns="${MAIN}"><sheetData>`];
  for (let row = 0; row < rows; row++) {
    xml.push(`<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row}</v></c>`);
    let sum = 0;
    for (let column = 1; column < COLUMNS - 2; column++) {
      const amount = ((row * 7919 + column * 104_729 + sheet) % 20_000_000) / 100;
      sum += amount;
      xml.push(`<c r="${cellA1(row, column)}" s="1"><v>${amount}</v></c>`);
    }
    const last = cellA1(row, COLUMNS - 3);
    xml.push(
      `<c r="${cellA1(row, COLUMNS - 2)}" s="1"><f>SUM(B${row + 1}:${last})</f><v>${sum}</v></c>`,
      `<c r="${cellA1(row, COLUMNS - 1)}" s="1"><f>B${row + 1}-C${row + 1}</f><v>${sum / 2}</v></c></row>`,
    );
  }
  xml.push('</sheetData></worksheet>');
  return xml.join('');
}
