import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import type { CellValue } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

type Row = readonly (CellValue | null)[];

const UPPFOLJNING: readonly Row[] = [
  ['Uppföljning mot budget'],
  [null, 'Budget 2023', 'Utfall 2023-08-31'],
  ['Intäkter'],
  ['Försäkringskassan', 3000, 2000],
  ['Region', 1500, 1000],
  ['Summa intäkter', 4500, 3000],
  ['Insatser'],
];
const insats = (number: number): Row => [`Insats ${number}`, -number, -number];
const ledger = (length: number): readonly Row[] => [
  ['Konto', 'Ver', 'Text', 'Debet', 'Kredit'],
  ...Array.from({ length }, (_, line): Row => [
    4000 + (line % 90),
    line,
    'Faktura',
    line * 7,
    null,
  ]),
  ['Summa', null, null, (7 * length * (length - 1)) / 2, null],
];

const understood = (rows: readonly Row[]) => {
  const { tables, leftAside } = recognise(book(sheet('Blad', rows)), DEFAULT_SETTINGS);
  return {
    tables: tables.map(({ id, rows: own }) => [id, own.length]),
    leftAside: leftAside.map(({ range, reason }) => [range?.top, range?.bottom, reason]),
  };
};

describe('lists longer than any table of a förbund', () => {
  it('are left aside by their beginning, sum and all, and said to be', () => {
    const rows = [...UPPFOLJNING, insats(1), insats(2), [], [], ...ledger(5000)];
    expect(understood(rows)).toEqual({
      tables: [['uppfoljning', 7]],
      leftAside: [[11, 5012, { code: 'long-list', params: { count: 5002 } }]],
    });
  });

  it('are read whole when they begin as a known table', () => {
    const many = Array.from({ length: 2500 }, (_, place) => insats(place + 1));
    expect(understood([...UPPFOLJNING, ...many])).toEqual({
      tables: [['uppfoljning', 2505]],
      leftAside: [],
    });
  });
});
