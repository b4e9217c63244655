import type { SieNote } from '../../src/sie/problem';
import { readSie, type ReadSie } from '../../src/sie/read-sie';
import { BOOKS, HEAD, inCodePage437, sieOf } from './sie-file';

const read = (text: string): ReadSie => {
  const result = readSie(inCodePage437(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const notes = (text: string): readonly SieNote['code'][] =>
  read(text).notes.map(({ code }) => code);
const refused = (text: string): string => {
  const result = readSie(inCodePage437(text));
  return result.ok ? 'read' : result.error.code;
};

const type1 = sieOf(BOOKS, 1);
const type4 = sieOf(BOOKS, 4);

test('who, what and when', () => {
  const { ledger, encoding } = read(type4);
  expect(encoding).toBe('CP437');
  expect(ledger).toMatchObject({
    organisationName: 'Samordningsförbundet Åsen',
    orgNumber: '222000-1891',
    program: 'Bokföring "Ett" 4.2',
    type: '4',
    currency: 'SEK',
    balancesTo: null,
  });
  expect(ledger.years.get(0)).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  expect(ledger.accounts.get('3510')).toEqual({
    number: '3510',
    name: 'Driftbidrag från staten',
    kind: 'I',
  });
  expect(ledger.objects.get('6')?.get('P2')).toBe('Språkvägen');
  expect(ledger.vouchers).toHaveLength(BOOKS.vouchers.length);
});

test.each([1, 2, 3, 4] as const)('a sound file of type %i calls for no remark', (type) => {
  expect(notes(sieOf(BOOKS, type))).toEqual([]);
});

test('unknown labels, further fields and lines that are no records are passed over', () => {
  const strange = type1
    .replace('#SIETYP 1', '#SIETYP 1\r\n#NYTT {1 2} "x"\r\nfri text\r\n#KTYP 1930 T extra fält')
    .replaceAll(/(#UB .*)/g, '$1 0 "mer"');
  expect(notes(strange)).toEqual([]);
  expect(read(strange).ledger.closing).toEqual(read(type1).ledger.closing);
});

test('#KTYP goes before the class of the account', () => {
  const { accounts } = read(`${type1}#KTYP 1930 K\r\n`).ledger;
  expect([accounts.get('1930')?.kind, accounts.get('1510')?.kind]).toEqual(['K', 'T']);
});

test('removed and added rows of a voucher count once', () => {
  const changed = type4.replace(
    '   #TRANS 6010 {} 30000.00',
    '   #BTRANS 6010 {} 99.00\r\n   #RTRANS 6010 {} 30000.00\r\n   #TRANS 6010 {} 30000.00',
  );
  expect(notes(changed)).toEqual([]);
});

test.each<[SieNote['code'], string]>([
  ['voucher-unbalanced', type4.replace('#TRANS 6010 {} 30000.00', '#TRANS 6010 {} 30001.00')],
  ['balances-unbalanced', type1.replace('#RES 0 6010 30000.00', '#RES 0 6010 31000.00')],
  ['opening-change-closing', type4.replace('#UB 0 1930 2116234.06', '#UB 0 1930 2116235.06')],
  ['unreadable-record', type1.replace('#RES 0 6010 30000.00', '#RES 0 6010 trettio')],
  ['less-than-type', type1.replace('#SIETYP 1', '#SIETYP 4')],
  ['less-than-type', type1.replace('#SIETYP 1', '#SIETYP 3')],
  ['currency', type1.replace('#SIETYP 1', '#SIETYP 1\r\n#VALUTA EUR')],
  ['broken-year', type1.replace('#RAR 0 20240101 20241231', '#RAR 0 20230901 20240831')],
  ['earlier-result-unmoved', type1.replaceAll(/ 2010 -900000.00/g, ' 2010 -800000.00')],
])('%s', (code, text) => {
  expect(notes(text)).toContain(code);
});

test('an amount may have a comma, but nothing else that no amount has', () => {
  const comma = type1.replaceAll(/(\d)\.(\d\d)/g, '$1,$2').replace('4,2', '4.2');
  expect(notes(comma)).toEqual([]);
  for (const odd of ['1 000.00', '1e3', '0x10', '1.000.00', '--1', '', 'NaN']) {
    const text = type1.replace('#RES 0 6010 30000.00', `#RES 0 6010 "${odd}"`);
    expect(notes(text)).toContain('unreadable-record');
  }
});

test.each([
  ['cut-off', type4.slice(0, type4.indexOf('#TRANS 6010'))],
  ['cut-off', `${type1}#KONTO 9999 "Utan sl`],
  ['cut-off', type1.replace('#FLAGGA 0', '#FLAGGA 0\r\n#KSUMMA')],
  ['not-sie', 'Konto;Belopp\r\n1930;100\r\n'],
  ['not-sie', '<!DOCTYPE html><html></html>'],
  ['sie-5', '<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5"/>'],
  ['no-year', HEAD.join('\n')],
  ['no-balances', [...HEAD, '#RAR 0 20240101 20241231', '#VER A 1 20240101', '{', '}'].join('\n')],
])('%s', (code, text) => {
  expect(refused(text)).toBe(code);
});

test('a file cut off anywhere is refused, or told not to add up', () => {
  const whole = type4.trimEnd();
  for (let length = 60; length < whole.length - 1; length += 7) {
    const text = whole.slice(0, length);
    const result = readSie(inCodePage437(text));
    const isNoticed = !result.ok || result.value.notes.some(({ severity }) => severity !== 'info');
    expect([length, isNoticed]).toEqual([length, true]);
  }
});

test('names from a file are never anything but names', () => {
  const { ledger } = read(`${type1}#CONSTRUCTOR 1\r\n#OBJEKT __proto__ constructor "x"\r\n`);
  expect(ledger.objects.get('__proto__')?.get('constructor')).toBe('x');
});
