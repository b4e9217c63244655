import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlNode } from './xml';
import { writeDocx } from '../../src/docx';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { readSnapshot } from '../../src/xlsx';

/** The document's body as headings, paragraphs and tables of texts, in order. */
async function bodyOf(name: string) {
  const read = readSnapshot(readFileSync(`examples/${name}.xlsx`), `${name}.xlsx`);
  if (!read.ok) throw new Error(read.error.code);
  const plan = planReport(read.value, analyse(read.value, { ignoreOwnSettings: false }));
  if (!plan.ok) throw new Error(plan.error.code);
  const parts = unzipSync(await writeDocx(plan.value, 'sv'));
  return parseXml(strFromU8(parts['word/document.xml']!));
}

const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('');
const all = (node: XmlNode, name: string): XmlNode[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];
const headings = (root: XmlNode): string[] =>
  all(root, 'w:p')
    .filter((each) => all(each, 'w:pStyle').some(({ style }) => /^Heading[12]$/.test(style)))
    .map(textOf);
const rows = (root: XmlNode): string[][] =>
  all(root, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => textOf(cell).replaceAll('\u00a0', ' ')),
  );

test('an årsredovisning has the template’s headings, with places for the text', async () => {
  const root = await bodyOf('lund-2024-ar');
  expect(headings(root)).toEqual([
    '1 Förvaltningsberättelse',
    '1.1 Översikt över verksamhetens utveckling',
    '1.2 Viktiga förhållanden för resultat och ekonomisk ställning',
    '1.3 Händelser av väsentlig betydelse',
    '1.4 Styrning och uppföljning av verksamheten',
    '1.5 God ekonomisk hushållning, måluppfyllelse och ekonomisk ställning',
    '1.6 Väsentliga personalförhållanden',
    '1.7 Förväntad utveckling',
    '2 Resultaträkning',
    '3 Balansräkning',
    '4 Kassaflödesanalys',
    '5 Driftredovisning',
    '6 Noter',
    '7 Styrelsens underskrift',
  ]);
  expect(all(root, 'w:p').filter((each) => textOf(each) === 'Text skrivs här.')).toHaveLength(7);
});

test('the published figures stand in its tables, as Swedish prints them', async () => {
  const found = rows(await bodyOf('malmo-2022-delar'));
  expect(found).toContainEqual([
    'Nettokostnad',
    '−20 193',
    '−19 924',
    '−269',
    '−20 110',
    '▼ Sämre',
  ]);
  expect(found).toContainEqual([
    'Delårets resultat',
    '−1 294 086',
    '−1 220 667',
    '−1 296 280',
    '−1 538 280',
  ]);
  expect(found).toContainEqual([
    'Belopp i tkr',
    'jan–aug 2022',
    'jan–aug 2021',
    'jan–aug 2020',
    'jan–aug 2019',
    'jan–aug 2018',
  ]);
});

test('every table has as many cells in each row', async () => {
  for (const table of all(await bodyOf('degerfors-2021-ar'), 'w:tbl')) {
    const widths = all(table, 'w:tr').map((row) => all(row, 'w:tc').length);
    expect(new Set(widths).size).toBe(1);
  }
});

test('a budget has its own tables as headings', async () => {
  const root = await bodyOf('malmo-2018-vp');
  expect(headings(root)).toContain('Budget per insats');
  expect(headings(root)).not.toContain('1 Förvaltningsberättelse');
});
