import { sheetCell } from '../../src/model/beside';

const halves = { beside: { from: 5, rows: 3, top: 1, columns: new Map([[1, 6]]) } };

test('a table whose rows all stand below one another has the sheet’s own cells', () => {
  expect(sheetCell({ beside: null }, 7, 1)).toEqual({ row: 7, column: 1 });
});

test('the first half keeps its cells, before the second and after it', () => {
  expect(sheetCell(halves, 4, 1)).toEqual({ row: 4, column: 1 });
  expect(sheetCell(halves, 8, 1)).toEqual({ row: 5, column: 1 });
});

test('the second half stands beside the first, under columns of its own', () => {
  expect(sheetCell(halves, 5, 1)).toEqual({ row: 1, column: 6 });
  expect(sheetCell(halves, 7, 9)).toEqual({ row: 3, column: 9 });
});
