/** A voucher row of a made-up förbund: account, amount in kr (debet positive), and its objects. */
export type Row = readonly [account: string, kr: number, objects?: string];

/** A made-up förbund's books. */
export interface Books {
  readonly year: number;
  readonly accounts: Readonly<Record<string, string>>;
  readonly objects?: Readonly<Record<string, string>>;
  readonly opening: Readonly<Record<string, number>>;
  readonly vouchers: readonly { readonly date: string; readonly rows: readonly Row[] }[];
  /** Last year's results by account. */
  readonly before?: Readonly<Record<string, number>>;
}

export const HEAD = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#PROGRAM "Bokföring \\"Ett\\"" 4.2',
  '#FNAMN "Samordningsförbundet Åsen"',
  '#ORGNR 222000-1891',
];

const isResult = (account: string): boolean => account >= '3';
const kr = (amount: number): string => amount.toFixed(2);

const summed = (rows: readonly (readonly [string, number])[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, amount] of rows) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
};

/** How a program writes rows with objects beside those of the account in all. */
export type Style = 'totals' | 'parts';

/** The books as a SIE file of a type, to a day that is given as `#OMFATTN` in types 2 and 3. */
export function sieOf(
  books: Books,
  type: 1 | 2 | 3 | 4,
  to = `${books.year}1231`,
  style: Style = 'totals',
): string {
  const { year, accounts, objects = {}, opening, before } = books;
  const vouchers = books.vouchers.filter(({ date }) => date <= to);
  const rows = vouchers.flatMap((voucher) =>
    voucher.rows.map(([account, amount, list = '']) => ({
      account,
      amount,
      list,
      month: voucher.date.slice(0, 6),
    })),
  );
  const moved = summed(rows.map(({ account, amount }) => [account, amount]));
  const balances = Object.keys(accounts).map((account) => {
    const now = (opening[account] ?? 0) + (moved.get(account) ?? 0);
    return isResult(account)
      ? [`#RES 0 ${account} ${kr(now)}`]
      : [`#IB 0 ${account} ${kr(opening[account] ?? 0)}`, `#UB 0 ${account} ${kr(now)}`];
  });
  const periods = summed(
    rows.flatMap(({ account, amount, list, month }) => {
      const key = (objectList: string): string => `${month} ${account} {${objectList}}`;
      if (type < 3) return [[key(''), amount] as const];
      if (style === 'parts') return [[key(list), amount] as const];
      const each = list.match(/\S+ "[^"]*"/g) ?? [];
      return ['', ...each].map((objectList) => [key(objectList), amount] as const);
    }),
  );
  return [
    ...HEAD,
    `#SIETYP ${type}`,
    `#RAR 0 ${year}0101 ${year}1231`,
    ...(before === undefined ? [] : [`#RAR -1 ${year - 1}0101 ${year - 1}1231`]),
    ...(type === 2 || type === 3 ? [`#OMFATTN ${to}`] : []),
    ...Object.entries(accounts).map(([number, name]) => `#KONTO ${number} "${name}"`),
    ...Object.entries(objects).map(([key, name]) => `#OBJEKT ${key} "${name}"`),
    ...balances.flat(),
    ...Object.entries(before ?? {}).map(([account, amount]) => `#RES -1 ${account} ${kr(amount)}`),
    ...(type === 2 || type === 3
      ? [...periods].map(([key, amount]) => `#PSALDO 0 ${key} ${kr(amount)}`)
      : []),
    ...(type === 4
      ? vouchers.flatMap(({ date, rows: own }, index) => [
          `#VER A ${index + 1} ${date} "Händelse"`,
          '{',
          ...own.map(
            ([account, amount, list = '']) => `   #TRANS ${account} {${list}} ${kr(amount)}`,
          ),
          '}',
        ])
      : []),
    '',
  ].join('\r\n');
}

const CP437: Readonly<Record<string, number>> = {
  å: 0x86,
  ä: 0x84,
  ö: 0x94,
  Å: 0x8f,
  Ä: 0x8e,
  Ö: 0x99,
  é: 0x82,
};

/** Text in code page 437, of which Swedish needs these letters. */
export const inCodePage437 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => CP437[character] ?? character.charCodeAt(0));

/** Text in Windows-1252, whose Swedish letters are those of Unicode. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

export const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small förbund: member contributions, two projects, a kansli, a year before. */
export const BOOKS: Books = {
  year: 2024,
  accounts: {
    '1510': 'Kundfordringar',
    '1930': 'Bank',
    '2010': 'Eget kapital',
    '2990': 'Upplupna kostnader',
    '3510': 'Driftbidrag från staten',
    '3520': 'Driftbidrag från regionen',
    '4610': 'Köp av insatser',
    '5010': 'Månadslön',
    '6010': 'Lokalhyra',
    '8310': 'Ränteintäkter',
  },
  objects: { '6 P1': 'Avanti', '6 P2': 'Språkvägen', '1 10': 'Kansli' },
  opening: { '1930': 900_000, '2010': -900_000 },
  before: { '3510': -1_900_000, '5010': 820_000 },
  vouchers: [
    {
      date: '20240115',
      rows: [
        ['1930', 1_000_000],
        ['3510', -1_000_000],
      ],
    },
    {
      date: '20240210',
      rows: [
        ['1930', 500_000],
        ['3520', -500_000],
      ],
    },
    {
      date: '20240320',
      rows: [
        ['4610', 125_000.5, '6 "P1"'],
        ['1930', -125_000.5],
      ],
    },
    {
      date: '20240425',
      rows: [
        ['5010', 80_000, '1 "10"'],
        ['5010', 20_000, '1 "10" 6 "P2"'],
        ['1930', -100_000],
      ],
    },
    {
      date: '20240815',
      rows: [
        ['4610', 90_000, '6 "P2"'],
        ['6010', 30_000],
        ['2990', -120_000],
      ],
    },
    {
      date: '20241001',
      rows: [
        ['4610', 60_000, '6 "P1"'],
        ['1930', -60_000],
      ],
    },
    {
      date: '20241231',
      rows: [
        ['1930', 1_234.56],
        ['8310', -1_234.56],
      ],
    },
  ],
};
