import { decodeSie, SIE_FILE_BYTES } from '../../src/sie/decode';
import { inCodePage437, inUtf8, inWindows1252 } from './sie-file';

const TEXT = '#FLAGGA 0\n#FORMAT PC8\n#FNAMN "Samordningsförbundet Östra Åsen, ärligt, idé"\n';

const decoded = (bytes: Uint8Array) => {
  const result = decodeSie(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const codes = (bytes: Uint8Array): readonly string[] =>
  decoded(bytes).notes.map(({ code }) => code);

test.each([
  ['CP437', inCodePage437],
  ['Windows-1252', inWindows1252],
  ['UTF-8', inUtf8],
] as const)('%s is told by its letters, whatever #FORMAT says', (encoding, encode) => {
  expect(decoded(encode(TEXT))).toMatchObject({ text: TEXT, encoding });
});

test('the prescribed code page needs no word, another is noted', () => {
  expect(codes(inCodePage437(TEXT))).toEqual([]);
  expect(codes(inWindows1252(TEXT))).toEqual(['encoding']);
  expect(codes(inUtf8(TEXT))).toEqual(['encoding']);
});

test('a byte order mark is no part of the text', () => {
  expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, ...inUtf8(TEXT))).text).toBe(TEXT);
});

test('letters of two code pages in one file are noted', () => {
  const two = Uint8Array.of(...inCodePage437(TEXT), ...inWindows1252('#KONTO 1 "ö"\n'));
  expect(codes(two)).toEqual(['encoding-mixed']);
});

test('letters that were lost before the file came here are noted', () => {
  expect(codes(inUtf8(TEXT.replaceAll('ö', '\ufffd')))).toEqual(['encoding', 'encoding-damaged']);
});

test('every byte of code page 437 stands for one character', () => {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  const { text } = decoded(upper);
  expect([text.length, new Set(text).size]).toEqual([128, 128]);
  expect([text[0], text[0x61], text[0x7f]]).toEqual(['Ç', 'ß', '\u00a0']);
});

test('a text in plain letters is the prescribed code page', () => {
  expect(decoded(inUtf8('#FLAGGA 0\n'))).toMatchObject({ encoding: 'CP437', notes: [] });
});

test.each([
  ['empty', new Uint8Array()],
  ['not-sie', inUtf8('#FLAGGA\0')],
  ['too-large', new Uint8Array(SIE_FILE_BYTES + 1).fill(32)],
])('%s', (code, bytes) => {
  expect(decodeSie(bytes)).toMatchObject({ ok: false, error: { code } });
});
