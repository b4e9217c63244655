import { columnsOf, readRows } from './strangers';

test.each([
  ['Prognos efter augusti', 'prognos 2024'],
  ['Prognos aug', 'prognos 2024'],
  ['Prognos per 2024-08-31', 'prognos 2024'],
  ['Prognos helår', 'prognos 2024'],
  ['Prognos jan-aug', 'prognos 2024-01..08'],
  ['Prognos t.o.m. augusti', 'prognos 2024-01..08'],
])('a forecast headed “%s” is %s', (heading, is) => {
  const { tables } = readRows([
    ['Budgetuppföljning 2024'],
    ['', 'Utfall jan-aug 2024', heading, 'Budget 2024'],
    ['Medlemsavgifter', 400, 600, 600],
    ['Insatser', -300, -450, -400],
    ['Kansli', -50, -100, -100],
    ['Resultat', 50, 50, 100],
  ]);
  expect(columnsOf(tables[0])).toEqual(['utfall 2024-01..08', is, 'budget 2024']);
});
