import { PackedRows } from '../../src/xlsx/read/packed-rows';
import type { Cell, CellValue } from '../../src/sheet/snapshot';

const cell = (column: number, value: CellValue, formula: string | null = null): Cell => ({
  column,
  value,
  formula,
  format: column % 2 === 0 ? 'General' : '#,##0',
});

describe('rows packed into columns', () => {
  it('give back every kind of cell, also past the first block', () => {
    const rows = Array.from({ length: 500 }, (_, line): readonly Cell[] => [
      cell(0, `Rad ${line}`),
      cell(1, line / 3, `=B${line}`),
      cell(5, line % 2 === 0),
      cell(16_383, { error: '#N/A' }),
      ...(line === 250 ? Array.from({ length: 300 }, (__, more) => cell(20_000 + more, -0.5)) : []),
    ]);
    const packed = new PackedRows();
    rows.forEach((cells, line) => {
      packed.add(line * 2, line === 3, cells);
    });
    expect(packed.rows.map((row) => row.cells)).toEqual(rows);
    expect(packed.rows.map(({ index }) => index).slice(0, 3)).toEqual([0, 2, 4]);
    expect(packed.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([6]);
  });
});
