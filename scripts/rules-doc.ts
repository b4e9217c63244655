import { fill } from '../src/locales/locale';
import { CATALOGUE_TEXTS } from '../src/locales/catalogue';
import { RULE_TEXTS } from '../src/locales/rules';
import type { MessageParam } from '../src/model/finding';
import { CATALOGUE } from '../src/rules/catalogue';
import type { Rule } from '../src/rules/engine/rule';

const kronor = (amount: number): MessageParam => ({ kind: 'money', ore: amount * 100 });

/** Values that make an example of any message; the figures are those of one made-up slip. */
const SAMPLE: Readonly<Record<string, MessageParam>> = {
  row: 'Summa kostnader',
  column: 'Utfall 2024',
  found: kronor(1_265_000),
  expected: kronor(1_256_000),
  difference: kronor(9_000),
  other: 'Resultaträkning!C5',
  cells: 'B7, B9',
  cell: 'B7',
  avgift: 'Medlemsavgift',
  resultat: 'Resultat',
  columns: 'Utfall 2024; Budget 2024',
  negative: '2024, 2023',
  positive: '2022',
  base: 'Totala kostnader',
  baseCell: 'Noter!C19',
  text: '1 256 OOO',
  stated: 'tkr',
  unit: 'kr',
  owed: 'tkr',
  heading: 'Bokslut 2024',
  title: 'Uppföljning 2023',
  year: '2023',
  newest: '2024',
  months: 8,
  count: 3,
  table: 'Balansräkning',
  sheet: 'Bokslut',
  number: '4',
  order: { kind: 'names', keys: ['table.balansrakning', 'table.resultatrakning'] },
  template: { kind: 'names', keys: ['table.resultatrakning', 'table.balansrakning'] },
  first: 'B7',
  rows: 'Reserv, Övrigt',
  links: 'budget.xlsx',
  booked: '2024-12-31',
  lastDay: '2024-08-31',
  percent: { kind: 'percent', percent: 22.9 },
  amount: kronor(288_000),
  capital: kronor(700_000),
  limit: kronor(600_000),
  against: kronor(1_000_000),
  utfall: kronor(120_000),
};

/** One of the rule's messages, filled in. */
function exampleOf({ id, example }: Rule): string {
  const texts: Readonly<Record<string, string>> = RULE_TEXTS.sv;
  const text = texts[example ?? id];
  if (text === undefined) throw new Error(`No text for an example of ${id}`);
  return fill(text, SAMPLE, 'sv').replaceAll('\u00a0', ' ');
}

function section(rule: Rule): string {
  const english: Readonly<Record<string, string>> = CATALOGUE_TEXTS.en;
  const swedish: Readonly<Record<string, string>> = CATALOGUE_TEXTS.sv;
  const law = rule.law === null ? '' : `\n\nLaw or standard: ${rule.law.act} ${rule.law.place}.`;
  const needs = english[`${rule.id}:needs`];
  const looksAt = needs === undefined ? '' : `\n\nNeeds ${needs}.`;
  return [
    `## \`${rule.id}\``,
    `**${english[rule.id] ?? ''}** (${swedish[rule.id] ?? ''})`,
    `${english[`${rule.id}:why`] ?? ''}${looksAt}${law}`,
    `> ${exampleOf(rule)}`,
  ].join('\n\n');
}

/** The rule catalogue as Markdown, made from the rules themselves. */
export const rulesDoc = (): string =>
  [
    '# Rules',
    `What the check looks for: ${CATALOGUE.length} rules, in the order they are judged. Made by \`npm run docs:rules\` from the rules themselves; do not edit by hand. Messages are shown in Swedish with made-up figures.`,
    ...CATALOGUE.map(section),
  ].join('\n\n') + '\n';
