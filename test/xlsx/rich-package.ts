import exceljs from 'exceljs';
import { Parts } from '../../src/xlsx/opc/parts';
import { archive } from './handmade';
import { open } from './reading';

const EXTRA = {
  'customXml/item1.xml':
    '<b:rapport xmlns:b="urn:exempel" id="1">\r\n  <!-- kvar -->\r\n</b:rapport>',
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 255, 1, 254]),
  'xl/media/not-known.dat': 'vad som helst',
};

/**
 * A workbook with what libraries tend to lose: notes, validations, conditional formats, a table, names, a chart,
 * custom XML and parts of unknown kind.
 */
export async function richPackage(): Promise<Uint8Array> {
  const made = new exceljs.Workbook();
  const budget = made.addWorksheet('Budget 2022', { views: [{ state: 'frozen', ySplit: 1 }] });
  budget.getCell('A1').value = 'Post';
  budget.getCell('B1').value = 'Belopp';
  for (let row = 2; row <= 9; row++) {
    budget.getCell(row, 1).value = `Insats ${row - 1}`;
    budget.getCell(row, 2).value = row * 1000;
    budget.getCell(row, 3).value = { formula: `B${row}*2`, result: row * 2000 };
  }
  budget.getCell('B10').value = { formula: 'SUM(B2:B9)', result: 44_000 };
  budget.getCell('B10').note = 'Summa av insatserna';
  budget.getCell('B10').font = { bold: true };
  budget.mergeCells('A12:C12');
  budget.getCell('D2').dataValidation = { type: 'list', formulae: ['$A$2:$A$9'] };
  const rule = { type: 'expression' as const, priority: 1, formulae: ['$B2>5000'], style: {} };
  budget.addConditionalFormatting({ ref: 'B2:B9', rules: [rule] });
  const report = made.addWorksheet('Rapport');
  report.getCell('A1').value = { formula: "'Budget 2022'!B10", result: 44_000 };
  report.addTable({
    name: 'Tabell1',
    ref: 'C3',
    headerRow: true,
    columns: [{ name: 'Ett' }, { name: 'Två' }],
    rows: [
      [1, 2],
      [3, 4],
    ],
  });
  made.definedNames.add("'Budget 2022'!$B$10", 'Summan');
  const withChart = open(new Uint8Array(await made.xlsx.writeBuffer()));
  withChart.sheet('Rapport')?.addChart({
    name: 'Diagram 1',
    kind: 'columns',
    title: 'Insatser',
    categories: "'Budget 2022'!$A$2:$A$9",
    categoryAxis: { isReversed: false, valuesAtEnd: false, labelsLow: true },
    series: [
      {
        name: { reference: "'Budget 2022'!$B$1" },
        values: "'Budget 2022'!$B$2:$B$9",
        color: '1F3864',
      },
    ],
    hasLegend: false,
    anchor: { top: 10, left: 0, bottom: 25, right: 6 },
  });
  return archive({ ...partsOf(withChart.save()), ...EXTRA });
}

/** The bytes of every part by path. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = new Parts(bytes);
  return Object.fromEntries(parts.paths().map((path) => [path, parts.bytes(path)]));
}

/** The paths of the parts that differ between two packages, lost and added ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const paths = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const text = (bytes: Uint8Array | undefined): string =>
    bytes === undefined ? '' : Buffer.from(bytes).toString('latin1');
  return paths.filter((path) => text(old[path]) !== text(now[path])).sort();
}
