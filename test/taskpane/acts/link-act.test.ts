import { analyse } from '../../../src/pipeline/analyse';
import { linkActFor } from '../../../src/taskpane/acts/link-act';
import { book, sheet } from '../../recognise/book';
import { sieSheet } from '../../sie/sie-sheet';

/** The acts offered for an uppföljning in the given unit whose rent is not the books'. */
function offered(rent: number, heading = 'Kronor', factor = 1) {
  const rows = [
    ['Uppföljning 2024', null, null],
    [heading, 'Utfall jan-aug 2024', 'Budget 2024'],
    ['Intäkter', null, null],
    ['Driftbidrag från staten', 1_000_000 / factor, 1_900_000 / factor],
    ['Driftbidrag från regionen', 500_000 / factor, 950_000 / factor],
    ['Summa intäkter', 1_500_000 / factor, 2_850_000 / factor],
    ['Kostnader', null, null],
    ['5010 Månadslön', 100_000 / factor, 180_000 / factor],
    ['6010 Lokalhyra', rent, 60_000 / factor],
    ['Summa kostnader', 100_000 / factor + rent, 240_000 / factor],
  ];
  const snapshot = book(sheet('Uppföljning', rows), sieSheet());
  const analysis = analyse(snapshot, { ignoreOwnSettings: false });
  return analysis.findings.flatMap((finding) => linkActFor(finding, analysis) ?? []);
}

const SUM = `SUMIFS('Utfall (SIE)'!$C$1:$C$30000,'Utfall (SIE)'!$E$1:$E$30000,"konto/6010")`;

test('a typed utfall becomes a formula that finds its account, with the sign of the row', () => {
  expect(offered(31_000)).toEqual([
    {
      at: { sheet: 'Uppföljning', row: 8, column: 1 },
      before: 31_000,
      after: 30_000,
      formula: `=-${SUM}`,
    },
  ]);
});

test('in thousands', () => {
  expect(offered(35, 'Tkr', 1000).map(({ formula }) => formula)).toEqual([`=-${SUM}/1000`]);
});

test('nothing is offered where the utfall is what the books say', () => {
  expect(offered(30_000)).toEqual([]);
});
