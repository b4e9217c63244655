import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { check } from '../../src/rules';
import { readRows } from './strangers';

/** Errors and warnings of a balanskravsutredning with these gains. */
const said = (gains: number, balanskravsresultat: number) =>
  check(
    readRows([
      ['Balanskravsutredning 2023'],
      [null, 'Utfall 2023'],
      ['Årets resultat enligt resultaträkningen', 1_100],
      ['- Samtliga realisationsvinster', gains],
      ['+ Realisationsförluster enligt undantagsmöjlighet', 0],
      ['= Balanskravsresultat', balanskravsresultat],
    ]),
    DEFAULT_SETTINGS,
  ).findings.filter(({ severity }) => severity !== 'info');

test('gains are taken away, whether they are printed as an amount or as what is added', () => {
  expect(said(400, 700)).toEqual([]);
  expect(said(-400, 700)).toEqual([]);
});

test('a balanskravsresultat that does not add up', () => {
  expect(said(400, 900)).toHaveLength(1);
});
