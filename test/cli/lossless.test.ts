import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { archive } from '../xlsx/handmade';
import { open, read } from '../xlsx/reading';
import { changedParts, partsOf } from '../xlsx/rich-package';
import { folder } from './stage';

const ROOT = join(__dirname, '..', '..');
const here = folder();

/** What a written report may change of its source; everything else is to be byte for byte the same. */
const MAY_CHANGE = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/calcChain.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
];
const ORDINARY = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A real workbook with what people put in theirs: a chart, a picture, notes, rules, custom XML and macros. */
async function furnished(name: string): Promise<Uint8Array> {
  const made = new exceljs.Workbook();
  await made.xlsx.readFile(join(ROOT, 'examples', `${name}.xlsx`));
  const [first] = made.worksheets;
  if (first === undefined) throw new Error('no sheet');
  first.getCell('B9').note = 'Enligt beslut i styrelsen';
  first.getCell('H2').dataValidation = { type: 'whole', formulae: [1, 9] };
  first.addConditionalFormatting({
    ref: 'B6:B20',
    rules: [{ type: 'expression', priority: 1, formulae: ['$B6>5000'], style: {} }],
  });
  const picture = made.addImage({ base64: PIXEL, extension: 'png' });
  made.worksheets.at(-1)?.addImage(picture, 'H1:I3');
  const book = open(new Uint8Array(await made.xlsx.writeBuffer()));
  const range = (cells: string): string => `'${first.name}'!${cells}`;
  book.sheet(first.name)?.addChart({
    name: 'Eget diagram',
    kind: 'columns',
    title: 'Eget',
    categories: range('$A$6:$A$9'),
    categoryAxis: { isReversed: false, valuesAtEnd: false, labelsLow: false },
    series: [{ name: { reference: range('$B$5') }, values: range('$B$6:$B$9'), color: null }],
    hasLegend: false,
    anchor: { top: 40, left: 0, bottom: 55, right: 6 },
  });
  const parts = partsOf(book.save());
  const text = (path: string): string => Buffer.from(parts[path] ?? []).toString();
  const relationship =
    '<Relationship Id="rMakro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  return archive({
    ...parts,
    'customXml/item1.xml': '<b:arende xmlns:b="urn:exempel">\r\n <!-- kvar -->\r\n</b:arende>',
    'xl/vbaProject.bin': new Uint8Array([208, 207, 17, 224, 0, 255]),
    'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      `${relationship}</Relationships>`,
    ),
    '[Content_Types].xml': text('[Content_Types].xml').replace(ORDINARY, WITH_MACROS),
  });
}

const finsam = (...args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const command = [join(ROOT, 'bin', 'finsam.mjs'), ...args];
    const child = execFile(process.execPath, command, () => resolve(child.exitCode ?? -1));
  });

test.each(['malmo-2022-delar', 'degerfors-2021-ar'])(
  '%s: a real report leaves every part of its source as it was, and what stands in its cells',
  async (name) => {
    const [source, out] = [join(here, `${name}.xlsm`), join(here, `${name}-ny.xlsm`)];
    const before = await furnished(name);
    writeFileSync(source, before);
    expect(await finsam('report', source, '--out', out)).toBe(0);
    const after = new Uint8Array(readFileSync(out));
    const held = partsOf(before);
    for (const kind of ['charts/', 'drawings/', 'media/', 'comments', 'customXml/', 'vbaProject']) {
      expect(Object.keys(held).some((path) => path.includes(kind))).toBe(true);
    }
    const changed = changedParts(before, after).filter((path) => path in held);
    expect(changed.filter((path) => !MAY_CHANGE.includes(path))).toEqual([]);
    const [old, now] = [read(before), read(after)];
    const own = now.sheets.filter(({ ownKey }) => ownKey === null);
    expect(own).toEqual(old.sheets);
    expect(now.sheets.length).toBe(own.length + 1);
    expect(Buffer.from(partsOf(after)['[Content_Types].xml'] ?? []).toString()).toContain(
      WITH_MACROS,
    );
  },
  120_000,
);
