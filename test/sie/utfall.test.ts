import fc from 'fast-check';
import { readSie } from '../../src/sie/read-sie';
import { groupOf, utfallTo, type Utfall } from '../../src/sie/utfall';
import { BOOKS, inCodePage437, sieOf, type Books, type Row } from './sie-file';

function utfallOf(text: string, to: string | null = null): Utfall {
  const read = readSie(inCodePage437(text));
  if (!read.ok) throw new Error(read.error.code);
  const utfall = utfallTo(read.value.ledger, to);
  if (!utfall.ok) throw new Error(utfall.error.code);
  return utfall.value;
}

function refused(text: string, to: string): unknown {
  const read = readSie(inCodePage437(text));
  if (!read.ok) throw new Error(read.error.code);
  const utfall = utfallTo(read.value.ledger, to);
  return utfall.ok ? 'told' : utfall.error;
}

/** Account → kr in the first column. */
const byAccount = ({ rows }: Utfall): Record<string, number | null> =>
  Object.fromEntries(
    rows.map(({ account, amounts: [ore = null] }) => [
      account.number,
      ore === null ? null : ore / 100,
    ]),
  );

const byObject = ({ dimensions }: Utfall): Record<string, number> =>
  Object.fromEntries(
    dimensions.flatMap(({ dimension, objects }) =>
      objects.map(({ object, rows }) => [
        `${dimension} ${object}`,
        rows.reduce((sum, { amounts: [ore] }) => sum + (ore ?? 0), 0) / 100,
      ]),
    ),
  );

test('income and what is owned are positive, costs negative, to the end of August', () => {
  for (const type of [2, 3, 4] as const) {
    expect(byAccount(utfallOf(sieOf(BOOKS, type), '2024-08-31'))).toEqual({
      '1930': 2_174_999.5,
      '2010': 900_000,
      '2990': 120_000,
      '3510': 1_000_000,
      '3520': 500_000,
      '4610': -215_000.5,
      '5010': -100_000,
      '6010': -30_000,
    });
  }
});

test('without a day asked for: to the day that the balances run to', () => {
  const august = utfallOf(sieOf(BOOKS, 2, '20240831'));
  expect(august.periods[0]).toEqual({ start: '2024-01-01', end: '2024-08-31' });
  expect(byAccount(august)).toMatchObject({ '4610': -215_000.5, '1930': 2_174_999.5 });
  expect(byAccount(utfallOf(sieOf(BOOKS, 1)))).toMatchObject({ '8310': 1_234.56 });
});

test('by project and kostnadsställe, each dimension by itself', () => {
  for (const [type, style] of [
    [3, 'totals'],
    [3, 'parts'],
    [4, 'totals'],
  ] as const) {
    const text = sieOf(BOOKS, type, '20241231', style);
    expect(byObject(utfallOf(text, '2024-08-31'))).toEqual({
      '1 10': -100_000,
      '6 P1': -125_000.5,
      '6 P2': -110_000,
    });
  }
});

test('objects of people and counterparts are never shown', () => {
  const books = { ...BOOKS, objects: { '7 1': 'Eva Ek' } };
  const text = sieOf(books, 4).replaceAll('{1 "10"}', '{7 "1"}');
  expect(utfallOf(text).dimensions.map(({ dimension }) => dimension)).toEqual(['1', '6']);
});

test('the year before: the same period where it is told, else the whole year', () => {
  const whole = utfallOf(sieOf(BOOKS, 2), '2024-08-31');
  expect(whole.periods[1]).toEqual({ start: '2023-01-01', end: '2023-12-31' });
  const salary = whole.rows.find(({ account }) => account.number === '5010');
  expect(salary?.amounts).toEqual([-10_000_000, -82_000_000]);
  expect(whole.rows.find(({ account }) => account.number === '1930')?.amounts[1]).toBeNull();
  const divided = utfallOf(sieOf(BOOKS, 3), '2024-08-31').dimensions[0]?.objects[0];
  expect(divided?.rows[0]?.amounts).toEqual([-10_000_000, null]);

  const months = `${sieOf(BOOKS, 2)}#PSALDO -1 202303 5010 {} 500.00\r\n#PSALDO -1 202311 5010 {} 819500.00\r\n#PSALDO -1 202301 3510 {} -1900000.00\r\n`;
  const same = utfallOf(months, '2024-08-31');
  expect(same.periods[1]).toEqual({ start: '2023-01-01', end: '2023-08-31' });
  expect(same.rows.find(({ account }) => account.number === '5010')?.amounts[1]).toBe(-50_000);
});

test('where periods and result differ on the day of the balances, the result holds and it is said', () => {
  const text = sieOf(BOOKS, 2).replace('#RES 0 6010 30000.00', '#RES 0 6010 31000.00');
  const utfall = utfallOf(text);
  expect(byAccount(utfall)['6010']).toBe(-31_000);
  expect(utfall.notes).toMatchObject([{ code: 'result-differs', params: { accounts: '6010' } }]);
  expect(byAccount(utfallOf(text, '2024-08-31'))['6010']).toBe(-30_000);
});

test('an account without periods is not told of before the day of its balance', () => {
  const text = sieOf(BOOKS, 2).replaceAll(/#PSALDO 0 \d+ 6010 .*\r\n/g, '');
  const utfall = utfallOf(text, '2024-08-31');
  expect(byAccount(utfall)['6010']).toBeNull();
  expect(utfall.notes).toMatchObject([{ code: 'account-not-by-period' }]);
  expect(byAccount(utfallOf(text))['6010']).toBe(-30_000);
});

test.each([
  ['date-outside', 4, '2022-12-31'],
  ['date-not-covered', 1, '2024-08-31'],
  ['date-within-month', 2, '2024-08-15'],
] as const)('%s', (code, type, to) => {
  expect(refused(sieOf(BOOKS, type), to)).toMatchObject({ code });
});

test('a day after the balances of a file with periods is not covered', () => {
  const to = { code: 'date-not-covered', params: { date: '2024-10-31', to: '2024-08-31' } };
  expect(refused(sieOf(BOOKS, 2, '20240831'), '2024-10-31')).toEqual(to);
});

test.each([
  ['generated-before-end', sieOf(BOOKS, 2).replace('#SIETYP 2', '#SIETYP 2\r\n#GEN 20240905')],
  ['no-end-date', sieOf(BOOKS, 2).replace('#OMFATTN 20241231\r\n', '')],
  ['no-end-date', sieOf(BOOKS, 2).replace('#OMFATTN 20241231', '#OMFATTN 19800101')],
])('%s, when utfall is taken to the end of the balances and no other day', (code, text) => {
  expect(utfallOf(text).notes.map((note) => note.code)).toEqual([code]);
  expect(utfallOf(text, '2024-08-31').notes).toEqual([]);
});

test('vouchers tell of any day', () => {
  expect(byAccount(utfallOf(sieOf(BOOKS, 4), '2024-04-24'))['5010']).toBe(0);
  expect(byAccount(utfallOf(sieOf(BOOKS, 4), '2024-04-25'))['5010']).toBe(-100_000);
});

test('finansiella poster are class 8, whatever their kind', () => {
  const group = (number: string, kind: 'I' | 'K' | 'T' | 'S') =>
    groupOf({ number, kind, name: '' });
  expect([
    group('8310', 'I'),
    group('3510', 'I'),
    group('7010', 'K'),
    group('1930', 'T'),
    group('2010', 'S'),
  ]).toEqual(['finans', 'intakter', 'kostnader', 'tillgangar', 'skulder']);
});

const ACCOUNTS = ['1930', '2440', '3510', '4610', '5010', '8310'];
const OBJECTS = ['', '6 "P1"', '6 "P2"', '1 "10"', '1 "10" 6 "P1"', '1 "20" 6 "P2"'];
const row = fc.tuple(
  fc.constantFrom(...ACCOUNTS.slice(1)),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((ore) => ore / 100),
  fc.constantFrom(...OBJECTS),
);
const voucher = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.array(row, { minLength: 1, maxLength: 4 }),
  )
  .map(([month, day, rows]) => ({
    date: `2024${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`,
    rows: [
      ...rows,
      ['1930', -rows.reduce((sum, [, kr]) => sum + Math.round(kr * 100), 0) / 100] as const,
    ] satisfies readonly Row[],
  }));
const books = fc.array(voucher, { minLength: 1, maxLength: 12 }).map((vouchers): Books => ({
  year: 2024,
  accounts: Object.fromEntries(ACCOUNTS.map((number) => [number, `Konto ${number}`])),
  opening: {},
  vouchers,
}));
const month = fc.integer({ min: 1, max: 12 });

test('the same books tell the same in every type of file, at every month’s end', () => {
  fc.assert(
    fc.property(books, month, (made, last) => {
      const to = `2024-${String(last).padStart(2, '0')}-${new Date(Date.UTC(2024, last, 0)).getUTCDate()}`;
      const byVouchers = utfallOf(sieOf(made, 4), to);
      for (const type of [2, 3] as const) {
        expect(byAccount(utfallOf(sieOf(made, type), to))).toEqual(byAccount(byVouchers));
      }
      expect(byObject(utfallOf(sieOf(made, 3), to))).toEqual(byObject(byVouchers));
      const plain = utfallOf(sieOf(made, 1, to.replaceAll('-', '')));
      expect(byAccount(plain)).toEqual(byAccount(byVouchers));
    }),
  );
});

test('what is owned is what is owed and what came out', () => {
  fc.assert(
    fc.property(books, (made) => {
      const { rows } = utfallOf(sieOf(made, 4));
      const balance = rows.reduce(
        (sum, { account, amounts: [ore] }) => sum + (account.kind === 'T' ? 1 : -1) * (ore ?? 0),
        0,
      );
      expect(balance).toBe(0);
    }),
  );
});
