import type { Statements } from '../../src/model/statements';
import type { Table } from '../../src/model/table';
import { build, lines, statementsOf, type TableSpec } from './build';

/** A small förbund whose tables all agree, 2024 with 2023. */
const SPECS: readonly TableSpec[] = [
  {
    id: 'oversikt',
    cells: lines(`
      Översikt | 2024 | 2023
      Intäkter | 4500 | 4000
      Kostnader | 4800 | 4100
      Årets resultat | -300 | -100
      Soliditet | 58,3% | 71,4%`),
    unit: 'tkr',
    columns: ['utfall 2024', 'foregaende 2023'],
    rows: [
      'intakter|item|intakt',
      'kostnader|item|kostnad',
      'resultat|result|resultat',
      'soliditet|memo',
    ],
    relations: ['resultat = intakter - kostnader'],
  },
  {
    id: 'driftredovisning',
    cells: lines(`
      Belopp tkr | Utfall 2024 | Budget 2024 | Avvikelse | Bokslut 2023
      Nettokostnad | -4800 | -4600 | -200 | -4100
      Medlemsavgift | 4500 | 4400 | 100 | 4000
      Resultat | -300 | -200 | -100 | -100
      Utgående eget kapital | 700 | 800 | -100 | 1000
      Likvida medel | 900 | 900 | 0 | 1200`),
    unit: 'tkr',
    stated: 'tkr',
    columns: ['utfall 2024', 'budget 2024', 'avvikelse 2024', 'foregaende 2023'],
    rows: [
      'nettokostnad|item|kostnad',
      'medlemsavgift|item|intakt',
      'resultat|result|resultat',
      'utgaende-eget-kapital|memo|eget-kapital',
      'likvida-medel|memo|tillgang',
    ],
    relations: ['resultat = nettokostnad + medlemsavgift'],
  },
  {
    id: 'resultatrakning',
    cells: lines(`
      Resultaträkning | 2024 | 2023
      Verksamhetens intäkter | 4500000 | 4000000
      Verksamhetens kostnader | -4800000 | -4100000
      Årets resultat | -300000 | -100000`),
    columns: ['utfall 2024', 'foregaende 2023'],
    rows: ['intakter|item|intakt', 'kostnader|item|kostnad', 'resultat|result|resultat'],
    relations: ['resultat = intakter + kostnader'],
  },
  {
    id: 'balansrakning',
    cells: lines(`
      Balansräkning | 2024-12-31 | 2023-12-31
      Fordringar | 300000 | 200000
      Kassa och bank | 900000 | 1200000
      Summa tillgångar | 1200000 | 1400000
      Årets resultat | -300000 | -100000
      Övrigt eget kapital | 1000000 | 1100000
      Summa eget kapital | 700000 | 1000000
      Kortfristiga skulder | 500000 | 400000
      Summa eget kapital och skulder | 1200000 | 1400000`),
    columns: ['utfall ..2024-12-31', 'foregaende ..2023-12-31'],
    rows: [
      'fordringar',
      'kassa-bank',
      'summa-tillgangar|sum',
      'resultat',
      'ovrigt-eget-kapital',
      'summa-eget-kapital|sum',
      'kortfristiga-skulder',
      'summa-eget-kapital-och-skulder|sum',
    ],
    relations: [
      'summa-tillgangar = fordringar + kassa-bank',
      'summa-eget-kapital = resultat + ovrigt-eget-kapital',
      'summa-eget-kapital-och-skulder = summa-eget-kapital + kortfristiga-skulder',
    ],
  },
  {
    id: 'kassaflodesanalys',
    cells: lines(`
      Kassaflöde | 2024
      Årets resultat | -300000
      Ökning/minskning kortfristiga fordringar | -100000
      Ökning/minskning kortfristiga skulder | 100000
      Årets kassaflöde | -300000
      Likvida medel vid årets början | 1200000
      Likvida medel vid årets slut | 900000`),
    columns: ['utfall ..2024-12-31'],
    rows: [
      'resultat',
      'forandring-fordringar',
      'forandring-skulder',
      'kassaflode|sum',
      'likvida-medel-ingaende',
      'likvida-medel-utgaende|sum',
    ],
    relations: [
      'kassaflode = resultat..forandring-skulder',
      'likvida-medel-utgaende = likvida-medel-ingaende + kassaflode',
    ],
  },
  {
    id: 'balanskrav',
    cells: lines(`
      Balanskrav | 2024
      Årets resultat | -300000
      Samtliga realisationsvinster | 0
      Årets resultat efter balanskravsjusteringar | -300000
      Balanskravsresultat | -300000`),
    columns: ['utfall 2024'],
    rows: [
      'resultat',
      'realisationsvinster',
      'resultat-efter-balanskravsjusteringar|sum',
      'balanskravsresultat|result',
    ],
    relations: [
      'resultat-efter-balanskravsjusteringar = resultat + realisationsvinster',
      'balanskravsresultat = resultat-efter-balanskravsjusteringar',
    ],
  },
  {
    id: 'not-intakter',
    cells: lines(`
      Not 2 | 2024 | 2023
      Staten | 2000000 | 2000000
      Regionen | 1000000 | 1000000
      Kommunen | 1000000 | 1000000
      ESF | 500000 | 0
      Summa | 4500000 | 4000000`),
    columns: ['utfall 2024', 'foregaende 2023'],
    rows: ['stat', 'region', 'kommun', 'projektmedel', 'summa|sum'],
    relations: ['summa = stat..projektmedel'],
  },
  {
    id: 'not-kostnader',
    cells: lines(`
      Not 3 | 2024 | 2023
      Alfa | 2500000 | 2200000
      Beta | 1500000 | 1300000
      Summa insatser | 4000000 | 3500000
      Personal | 800000 | 600000
      Summa övriga kostnader | 800000 | 600000
      Summa | 4800000 | 4100000`),
    columns: ['utfall 2024', 'foregaende 2023'],
    rows: [
      'alfa|item|insats',
      'beta|item|insats',
      'summa-insatser|sum|insats',
      'personal|item|administration',
      'summa-administration|sum|administration',
      'summa|sum|kostnad',
    ],
    relations: [
      'summa-insatser = alfa + beta',
      'summa-administration = personal',
      'summa = summa-insatser + summa-administration',
    ],
  },
  {
    id: 'not-fordringar',
    cells: lines(`
      Not 4 | 2024-12-31
      Kundfordringar | 100000
      Moms | 200000
      Summa | 300000`),
    columns: ['utfall ..2024-12-31'],
    rows: ['kundfordringar', 'moms', 'summa|sum'],
    relations: ['summa = kundfordringar + moms'],
  },
  {
    id: 'not-skulder',
    cells: lines(`
      Not 5 | 2024-12-31
      Leverantörsskulder | 300000
      Upplupna kostnader | 200000
      Summa | 500000`),
    columns: ['utfall ..2024-12-31'],
    rows: ['leverantorer', 'upplupna', 'summa|sum'],
    relations: ['summa = leverantorer + upplupna'],
  },
  {
    id: 'uppfoljning',
    cells: lines(`
      Uppföljning | Budget 2024 | Utfall 2024
      Staten | 2000000 | 2000000
      Regionen | 1000000 | 1000000
      Kommunen | 1000000 | 1000000
      ESF | 400000 | 500000
      Summa intäkter | 4400000 | 4500000
      Alfa | 2400000 | 2500000
      Beta | 1500000 | 1500000
      Summa insatser | 3900000 | 4000000
      Personal | 700000 | 800000
      Summa kostnader | 4600000 | 4800000
      Resultat | -200000 | -300000
      Ingående eget kapital | 1000000 | 1000000
      Utgående eget kapital | 800000 | 700000`),
    columns: ['budget 2024', 'utfall 2024'],
    rows: [
      'stat|item|intakt',
      'region|item|intakt',
      'kommun|item|intakt',
      'projektmedel|item|intakt',
      'summa-intakter|sum|intakt',
      'alfa|item|insats',
      'beta|item|insats',
      'summa-insatser|sum|insats',
      'personal|item|administration',
      'summa-kostnader|sum|kostnad',
      'resultat|result|resultat',
      'ingaende-eget-kapital|memo|eget-kapital',
      'utgaende-eget-kapital|result|eget-kapital',
    ],
    relations: [
      'summa-intakter = stat..projektmedel',
      'summa-insatser = alfa + beta',
      'summa-kostnader = summa-insatser + personal',
      'resultat = summa-intakter - summa-kostnader',
      'utgaende-eget-kapital = resultat + ingaende-eget-kapital',
    ],
  },
  {
    id: 'insatser',
    cells: lines(`
      Insats | Budget 2024 | Utfall 2024
      Alfa | 2400000 | 2500000
      Beta 2.0 | 1500000 | 1500000
      Totalt | 3900000 | 4000000`),
    columns: ['budget 2024', 'utfall 2024'],
    rows: ['alfa|item|insats', 'beta|item|insats', 'summa-insatser|sum|insats'],
    relations: ['summa-insatser = alfa + beta'],
  },
  {
    id: 'finansierad-verksamhet',
    cells: lines(`
      Finansierad verksamhet | 2024
      Individinriktade insatser | 4000000 (83%)
      Administration | 800000 (17%)
      Totala kostnader | 4800000`),
    columns: ['utfall 2024'],
    rows: [
      'individinriktade|sum|insats',
      'administration|sum|administration',
      'summa-kostnader|sum',
    ],
    relations: ['summa-kostnader = individinriktade + administration'],
  },
  {
    id: 'medlemsbidrag',
    cells: lines(`
      Medlemsbidrag | 2024
      Medlemsbidrag | 4000000
      Kostnad verksamhet | 4800000
      Utgående eget kapital | 700000 (17,5%)`),
    columns: ['utfall 2024'],
    rows: ['medlemsbidrag|item|intakt', 'kostnad|item|kostnad', 'utgaende-eget-kapital|memo'],
  },
];

/** Cells to write otherwise: `resultatrakning/resultat/1` → what stands there; columns count from 0 at the label. */
export type Changes = Readonly<Record<string, string>>;

function changed(spec: TableSpec, changes: Changes): TableSpec {
  const idOf = (line: number): string => (spec.rows[line - 1] ?? '').split('|')[0] ?? '';
  return {
    ...spec,
    cells: spec.cells.map((cells, line) =>
      cells.map(
        (text, column) =>
          changes[`${spec.id}/${line === 0 ? 'heading' : idOf(line)}/${column}`] ?? text,
      ),
    ),
  };
}

/** The tables of the small förbund, with some cells written otherwise and some tables left out. */
export function economyTables(changes: Changes = {}, without: readonly string[] = []): Table[] {
  const known = new Set(Object.keys(changes).map((key) => key.split('/')[0]));
  for (const id of known)
    if (!SPECS.some((spec) => spec.id === id)) throw new Error(`No table ${id ?? ''}`);
  return SPECS.filter(({ id }) => !without.includes(id)).map((spec) =>
    build(changed(spec, changes)),
  );
}

/** The small förbund's workbook, an årsredovisning. */
export const economy = (changes: Changes = {}, without: readonly string[] = []): Statements =>
  statementsOf(economyTables(changes, without), '2024-12-31', 'årsredovisning');
