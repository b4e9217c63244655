import { forEngine, isLeftToFile } from '../../workbench/engine/engine-formula';
import { shownText } from '../../workbench/engine/shown-text';
import { readTyped } from '../../workbench/engine/typed-input';
import { fromSwedish } from '../../workbench/web/typing';

const read = (text: string, format = 'General') => readTyped(text, format, 2022);

describe('a string typed in en-US', () => {
  test.each([
    ['12', 12, null],
    ['-1294.5', -1294.5, null],
    ['1,234', 1234, '#,##0'],
    ['25%', 0.25, '0%'],
    ['12.5 %', 0.125, '0.00%'],
    ['(1,294)', -1294, '#,##0_);(#,##0)'],
    ['1E3', 1000, '0.00E+00'],
    ['1-2', 44563, 'd-mmm'],
    ['2022-08-31', 44804, 'yyyy-mm-dd'],
    ['8/31/2022', 44804, 'm/d/yyyy'],
    ['6:00', 0.25, 'h:mm'],
    ['true', true, null],
    ['1 274 528 (22,9%)', '1 274 528 (22,9%)', null],
    ['13-45', '13-45', null],
    ["'- Verksamhetens intäkter", '- Verksamhetens intäkter', null],
    ["'=1+1", '=1+1', null],
    ['Summa', 'Summa', null],
  ])('%s', (text, value, format) => {
    expect(read(text)).toEqual({ kind: 'constant', value, format });
  });

  test.each([
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['+A1', '=+A1'],
    ['- Verksamhetens intäkter', '=- Verksamhetens intäkter'],
    ['@namn', '=@namn'],
  ])('%s begins a formula', (text, formula) => {
    expect(read(text)).toEqual({ kind: 'formula', formula });
  });

  test('in a cell formatted as text nothing is read', () => {
    expect(read('=1+1', '@')).toEqual({ kind: 'constant', value: '=1+1', format: null });
  });

  test('an error by its name is an error', () => {
    expect(read('#n/a')).toMatchObject({ value: { error: '#N/A' } });
  });
});

describe('what a person types in Swedish', () => {
  test.each([
    ['1 234,5', '1234.5'],
    ['-12,25', '-12.25'],
    ['22,9 %', '22.9%'],
    [',5', '0.5'],
    ['1 2', '1 2'],
    ['', ''],
    ['=A1*2', '=A1*2'],
  ])('%s', (typed, read) => {
    expect(fromSwedish(typed)).toBe(read);
  });
});

describe('what a person sees', () => {
  test.each([
    [-1294000, '#,##0;-#,##0;0', '-1 294 000'],
    [0.229, '0.0%', '22,9%'],
    [44804, 'yyyy-mm-dd', '2022-08-31'],
    [true, 'General', 'SANT'],
    [{ error: '#DIV/0!' }, 'General', '#DIVISION/0!'],
    [null, '0', ''],
  ])('%p in %s', (value, format, text) => {
    expect(shownText(value, format).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('a formula fed to the engine', () => {
  test('rounds the decimal that is seen, not the double behind it', () => {
    expect(forEngine('=ROUND(SUM(A1,A2),0)')).toBe('=ROUND((SUM(A1,A2))*1.00000000000001,0)');
    expect(forEngine('="ROUND(1,2)"&MROUND(5,2)')).toBe('="ROUND(1,2)"&MROUND(5,2)');
  });

  test.each([
    [`=HYPERLINK("#'Blad (1), a'!B5","Blad ""1"", (a)!B5")`, `=("Blad ""1"", (a)!B5")`],
    ['=HYPERLINK("http://a.se")&"x"', '=("http://a.se")&"x"'],
    ['=IF(A1,HYPERLINK(B1,SUM(C1,D1)),"HYPERLINK(1,2)")', '=IF(A1,(SUM(C1,D1)),"HYPERLINK(1,2)")'],
  ])('%s is what the link shows', (formula, fed) => {
    expect(forEngine(formula)).toBe(fed);
  });

  test('is left to the file when the engine cannot compute it', () => {
    expect(isLeftToFile('=AGGREGATE(9,5,A1:A3)')).toBe(true);
    expect(isLeftToFile("='[Bok.xlsx]Blad1'!A1")).toBe(true);
    expect(isLeftToFile('=IF(A1="[x]",1,2)')).toBe(false);
  });
});
