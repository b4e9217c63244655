import { readRows } from './strangers';

const row = (rows: Parameters<typeof readRows>[0], label: string) =>
  readRows(rows).tables[0]?.rows.find((one) => one.label === label);

test('income that names itself other than a member is no kommun', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    ['Intäkter', 'Utfall', 'Budget'],
    ['Försäkringskassan', 400, 400],
    ['Region Mitt', 200, 200],
    ['Åby', 200, 200],
    ['Övrigt', 9, 0],
    ['Räntor', 1, 0],
    ['Summa intäkter', 810, 800],
    ['Kostnader'],
    ['Insatser', 700, 700],
    ['Kansli', 100, 100],
    ['Summa kostnader', 800, 800],
    ['Resultat', 10, 0],
  ];
  expect(row(rows, 'Åby')?.key).toBe('kommun');
  expect(row(rows, 'Övrigt')?.key).not.toBe('kommun');
  expect(row(rows, 'Räntor')?.key).not.toBe('kommun');
});

test('a row that goes into the income is income, whatever it would be among costs', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall', 'Budget'],
    ['Intäkter', 812, 800],
    ['Medlemsavgifter', 800, 800],
    ['Övrigt', 12, 0],
    ['Insatser', -700, -700],
    ['Torget', -400, -500],
    ['Lotsen', -300, -200],
  ];
  expect(row(rows, 'Övrigt')?.side).toBe('intakt');
});
