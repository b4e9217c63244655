import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import { check } from '../../src/rules';
import { book, sheet } from '../recognise/book';
import { saidBy, statementsOf } from './build';
import { type Changes, economyTables } from './economy';

const RULE = 'half-quarter-quarter';

const note = (changes: Changes) =>
  statementsOf(economyTables(changes).filter(({ id }) => id === 'not-intakter'));

test('half from the state, a quarter each from region and kommuner', () => {
  expect(saidBy(RULE, note({}))).toEqual([]);
});

test('region and kommun differ', () => {
  const changes = { 'not-intakter/region/1': '900000', 'not-intakter/kommun/1': '1100000' };
  expect(saidBy(RULE, note(changes))).toEqual([
    'warning half-quarter-quarter not-intakter!B3 900000 → 1100000',
  ]);
});

test('one warning a table, however many columns', () => {
  const changes = {
    'not-intakter/region/1': '900000',
    'not-intakter/kommun/1': '1100000',
    'not-intakter/region/2': '900000',
    'not-intakter/kommun/2': '1100000',
  };
  expect(saidBy(RULE, note(changes))).toHaveLength(1);
});

test('what is paid by a day within the year follows the invoices', () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Uppföljning mot budget 2024'],
    ['Intäkter', 'Utfall jan-aug 2024', 'Budget 2024', 'Kvar av budget'],
    ['Försäkringskassan', 3200, 4800, 1600],
    ['Region Mitt', 1800, 2400, 600],
    ['Åby kommun', 1800, 2400, 600],
    ['Summa intäkter', 6800, 9600, 2800],
    ['Kostnader'],
    ['Insatser', 6000, 9000, 3000],
    ['Kansli', 300, 600, 300],
    ['Summa kostnader', 6300, 9600, 3300],
    ['Resultat', 500, 0, -500],
  ];
  const { findings } = check(recognise(book(sheet('A', rows)), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('nothing follows from a warning: figures that add up are no errors', () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Uppföljning mot budget 2024'],
    ['Intäkter', 'Utfall 2024', 'Budget 2024', 'Avvikelse'],
    ['Försäkringskassan', 3200, 4800, -1600],
    ['Region Mitt', 1800, 2400, -600],
    ['Åby kommun', 1800, 2400, -600],
    ['Summa intäkter', 6800, 9600, -2800],
    ['Kostnader'],
    ['Insatser', 6000, 9000, -3000],
    ['Kansli', 300, 600, -300],
    ['Summa kostnader', 6300, 9600, -3300],
    ['Resultat', 500, 0, 500],
  ];
  const { findings } = check(recognise(book(sheet('A', rows)), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, severity }) => [rule, severity]),
  ).toEqual([[RULE, 'warning']]);
});

test('kommuner one by one with their sum are counted once', () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Medlemsavgifter 2025'],
    ['Medlem', 'Belopp kr'],
    ['Försäkringskassan', 4800],
    ['Region Norra', 2400],
    ['Kommuner'],
    ['Storby', 1500],
    ['Lillby', 900],
    ['Summa kommuner', 2400],
    ['Totalt', 9600],
  ];
  const { findings } = check(recognise(book(sheet('A', rows)), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
