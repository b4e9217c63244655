import { deflateSync } from 'fflate';
import { writeArchive, newEntry } from '../../src/xlsx/zip/write-archive';
import { archive, handmade, handmadeParts, relationships, sheetData } from './handmade';
import { problemOf, read } from './reading';

const SHEET = 'xl/worksheets/sheet1.xml';
const codeOf = (bytes: Uint8Array): string | undefined => problemOf(bytes)?.code;
const withSheet = (xml: string): Uint8Array => archive({ ...handmadeParts({}), [SHEET]: xml });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A compound file that names the given streams in its directory, in UTF-16. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const names = streams.flatMap((name) => [...Buffer.from(`${name}\0`, 'utf16le')]);
  return new Uint8Array([...signature, ...Array<number>(504).fill(0), ...names]);
}

describe('what is no workbook that can be read', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['text', text('Konto;Belopp\n3010;12'), 'not-a-workbook'],
    ['another zip', archive({ 'a.txt': 'hej' }), 'not-a-workbook'],
    ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an old workbook', compoundFile('Workbook'), 'legacy-xls'],
    ['another compound file', compoundFile('WordDocument'), 'not-a-workbook'],
    ['a file over 25 MB', new Uint8Array(25 * 1024 * 1024 + 1), 'too-large'],
    ['a workbook without sheets', handmade({ sheets: {} }), 'no-sheets'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('a Word document', () => {
    const document = {
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': '<w:document xmlns:w="http://example.org"/>',
    };
    expect(codeOf(archive(document))).toBe('not-a-workbook');
  });

  test('a binary workbook', () => {
    const document = {
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': 'x',
    };
    expect(codeOf(archive(document))).toBe('xlsb');
  });

  test('a workbook cut off anywhere is told, never half read', () => {
    const whole = handmade({ sheets: { B: sheetData('<c r="A1"><v>1</v></c>') } });
    expect(codeOf(whole)).toBeUndefined();
    for (let length = 4; length < whole.length; length += 37) {
      expect(codeOf(whole.subarray(0, length))).toBe('truncated');
    }
  });

  test('a damaged byte in a sheet is told by its checksum', () => {
    const xml = `<worksheet>${sheetData('<c r="A1"><v>1000</v></c>')}</worksheet>`;
    const entry = {
      ...newEntry(SHEET, text(xml)),
      method: 'stored' as const,
      compressed: text(xml.replace('1000', '9000')),
    };
    const parts = Object.entries(handmadeParts({})).filter(([path]) => path !== SHEET);
    const others = parts.map(([path, content]) => newEntry(path, text(String(content))));
    expect(codeOf(writeArchive([...others, entry]))).toBe('malformed');
  });

  test('a missing sheet part', () => {
    const parts = Object.entries(handmadeParts({})).filter(([path]) => path !== SHEET);
    expect(codeOf(archive(Object.fromEntries(parts)))).toBe('malformed');
  });
});

describe('what asks too much of the machine', () => {
  const bomb = (claimedSize: number): Uint8Array => {
    const zeros = new Uint8Array(40 * 1024 * 1024).fill(0x20);
    const entry = { ...newEntry(SHEET, zeros), claimedSize };
    const parts = Object.entries(handmadeParts({})).filter(([path]) => path !== SHEET);
    const others = parts.map(([path, content]) => newEntry(path, text(String(content))));
    return writeArchive([...others, entry]);
  };

  test('a part that grows a thousandfold', () => {
    expect(codeOf(bomb(40 * 1024 * 1024))).toBe('zip-bomb');
  });

  test('a part that hides its size', () => {
    expect(['zip-bomb', 'malformed']).toContain(codeOf(bomb(100)));
  });

  test('more entries than any workbook has', () => {
    const empty = deflateSync(new Uint8Array());
    const entries = Array.from({ length: 10_001 }, (_, index) => ({
      name: `e${index}`,
      method: 'deflated' as const,
      crc: 0,
      claimedSize: 0,
      compressed: empty,
    }));
    expect(codeOf(writeArchive(entries))).toBe('zip-bomb');
  });

  test('two entries of one name, which two programs would read differently', () => {
    const parts = Object.entries(handmadeParts({}));
    const entries = [...parts, [SHEET.toUpperCase(), '<worksheet/>'] as const].map(
      ([path, content]) => newEntry(path, text(String(content))),
    );
    expect(codeOf(writeArchive(entries))).toBe('malformed');
  });

  test('elements nested beyond reason', () => {
    const deep = `<worksheet>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</worksheet>`;
    expect(codeOf(withSheet(deep))).toBe('malformed');
  });
});

describe('tricks with XML', () => {
  test.each([
    [
      'a document type',
      '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>',
    ],
    [
      'an entity of its own',
      `<worksheet>${sheetData('<c r="A1" t="str"><v>&a;</v></c>')}</worksheet>`,
    ],
    ['an end tag that ends another element', '<worksheet><sheetData></worksheet></sheetData>'],
    ['an unclosed element', '<worksheet><sheetData>'],
    ['two roots', '<worksheet><sheetData/></worksheet><worksheet/>'],
    ['an attribute without quotes', '<worksheet><sheetData><row r=1/></sheetData></worksheet>'],
    ['a row outside the sheet', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a column outside the sheet',
      `<worksheet>${sheetData('<c r="XFE1"><v>1</v></c>')}</worksheet>`,
    ],
    [
      'a shared string that is not there',
      `<worksheet>${sheetData('<c r="A1" t="s"><v>7</v></c>')}</worksheet>`,
    ],
  ])('%s is refused', (_, xml) => {
    expect(codeOf(withSheet(xml))).toBe('malformed');
  });

  test.each([
    ['a document type', '<!DOCTYPE workbook SYSTEM "http://example.org/x.dtd"><workbook/>'],
    ['an entity of its own', '<workbook><sheets><sheet name="&x;"/></sheets></workbook>'],
  ])('%s in the workbook part is refused', (_, xml) => {
    expect(codeOf(archive({ ...handmadeParts({}), 'xl/workbook.xml': xml }))).toBe('malformed');
  });

  test('names that mean something to JavaScript are names like any other', () => {
    const book = handmade({
      sheets: {
        __proto__x: sheetData(),
        constructor: sheetData('<c r="A1" t="str"><v>toString</v></c>'),
      },
      after:
        '<definedNames><definedName name="__proto__">constructor!$A$1</definedName></definedNames>',
    });
    const snapshot = read(book);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['__proto__x', 'constructor']);
    expect(snapshot.names[0]?.name).toBe('__proto__');
    expect(({} as Record<string, unknown>)['refersTo']).toBeUndefined();
  });

  test('CDATA and comments within a cell are read as XML says', () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b &amp; c]]></t></is></c><!-- <c r="B1"><v>1</v></c> -->';
    const [sheet] = read(withSheet(`<worksheet>${sheetData(cells)}</worksheet>`)).sheets;
    expect(sheet?.rows[0]?.cells.map(({ value }) => value)).toEqual(['a < b &amp; c']);
  });
});
