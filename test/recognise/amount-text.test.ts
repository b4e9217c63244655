import { looksLikeAmount, parseAmountText } from '../../src/recognise/amount-text';

describe('amounts as economists write them', () => {
  test.each<[string, number, number, string | null]>([
    ['0', 0, 0, null],
    ['1294', 1294, 0, null],
    ['1 294', 1294, 0, null],
    ['1\u00a0294\u00a0000', 1_294_000, 0, null],
    ['1\u202f294', 1294, 0, null],
    ["1'294'000", 1_294_000, 0, null],
    ['1.294.000', 1_294_000, 0, null],
    ['1.294,50', 1294.5, 2, null],
    ['1 294,50', 1294.5, 2, null],
    ['28,3', 28.3, 1, null],
    ['0,5', 0.5, 1, null],
    ['−1 294', -1294, 0, null],
    ['– 1 294', -1294, 0, null],
    ['- 1 294', -1294, 0, null],
    ['1 294-', -1294, 0, null],
    ['(1 294)', -1294, 0, null],
    ['+1 294', 1294, 0, null],
    ['13 184 300 kr', 13_184_300, 0, 'kr'],
    ['13184300kr', 13_184_300, 0, 'kr'],
    ['13 184 300:-', 13_184_300, 0, 'kr'],
    ['13 184 300,00 kr', 13_184_300, 2, 'kr'],
    ['13 184 300 kronor', 13_184_300, 0, 'kr'],
    ['kr 13 184 300', 13_184_300, 0, 'kr'],
    ['SEK 38 774', 38_774, 0, 'kr'],
    ['-38 774 SEK', -38_774, 0, 'kr'],
    ['(38 774) kr', -38_774, 0, 'kr'],
    ['(38 774 kr)', -38_774, 0, 'kr'],
    ['1 294 tkr', 1294, 0, 'tkr'],
    ['1 294 kkr', 1294, 0, 'tkr'],
    ['-1 294 tkr', -1294, 0, 'tkr'],
    ['28,3 Mkr', 28.3, 1, 'Mkr'],
    ['28,3 mnkr', 28.3, 1, 'Mkr'],
    ['28,3 MSEK', 28.3, 1, 'Mkr'],
    ['28,3 miljoner kr', 28.3, 1, 'Mkr'],
    ['41,8%', 41.8, 1, 'procent'],
    ['41,8 %', 41.8, 1, 'procent'],
    ['41,8 procent', 41.8, 1, 'procent'],
    ['7 175 545 (inkl ESF)', 7_175_545, 0, null],
    ['7 175 545 kr (inkl ESF)', 7_175_545, 0, 'kr'],
    ['-7 175 545 (inkl ESF)', -7_175_545, 0, null],
    ['1 294*', 1294, 0, null],
  ])('%p', (text, value, decimals, unit) => {
    expect(parseAmountText(text)).toEqual({ value, decimals, unit, share: null });
  });

  test.each<[string, number, string | null, { percent: number; decimals: number }]>([
    ['1 274 528 (22,9%)', 1_274_528, null, { percent: 22.9, decimals: 1 }],
    ['4 262 576 kr (76%)', 4_262_576, 'kr', { percent: 76, decimals: 0 }],
    ['-184 120 (-3 %)', -184_120, null, { percent: -3, decimals: 0 }],
    ['0 kr (0,0 %)', 0, 'kr', { percent: 0, decimals: 1 }],
  ])('%p with its share', (text, value, unit, share) => {
    expect(parseAmountText(text)).toMatchObject({ value, unit, share });
  });
});

describe('what is no amount is said to be none', () => {
  const broken = [
    'ca 300',
    '5 82 1961',
    '12O 000',
    '1 294 00',
    '1,294,000',
    '12 34',
    '--5',
    '(5',
    '1 294 kr kr',
  ];
  const other = [
    '',
    'Summa',
    '10 st',
    '2 av 3',
    'se not 3',
    'IPS 237',
    '210101-231231',
    '222000-2295',
    '040-34 10 00',
    'jan-aug 2022',
    'Not 2',
    'A1',
    'kr',
    '()',
  ];

  test.each([...broken, ...other])('%p is not read', (text) => {
    expect(parseAmountText(text)).toBeNull();
  });

  test.each(broken.filter((text) => !['(5', '--5'].includes(text)))(
    '%p looks meant as an amount',
    (text) => {
      expect(looksLikeAmount(text)).toBe(true);
    },
  );

  test.each(other)('%p does not look meant as one', (text) => {
    expect(looksLikeAmount(text)).toBe(false);
  });
});
