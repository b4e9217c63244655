import { fill, formatShown } from '../locales/locale';
import { CATALOGUE_TEXTS } from '../locales/catalogue';
import type { KontrollbladKey } from '../locales/kontrollblad';
import { RULE_TEXTS } from '../locales/rules';
import type { Shown } from '../model/finding';
import type { RuleOutcome } from '../rules/engine/outcome';
import { cellA1 } from '../sheet/a1';
import { evidenceOf, type Spot } from './kontrollblad-evidence';
import type { ControlSource, RowCell, Say } from './kontrollblad-source';
import type { CellContent } from './plan';

/** The columns, left to right. */
export const HEADINGS = [
  'headRule',
  'headLaw',
  'headCompared',
  'headCell',
  'headOther',
  'headFound',
  'headExpected',
  'headTolerance',
  'headOutcome',
  'headWhy',
  'headSignature',
  'headId',
] as const satisfies readonly KontrollbladKey[];

/** The hidden column of row records: the first after the headings. */
export const CONTROL_RECORD = HEADINGS.length;

/** A link to cells of the same workbook; names are quoted so that none can break out of the formula. */
function link(spot: Spot): CellContent {
  const from = cellA1(spot.row, spot.column);
  const to = cellA1(spot.bottom ?? spot.row, spot.column);
  const address = from === to ? from : `${from}:${to}`;
  const target = `#'${spot.sheet.replaceAll("'", "''")}'!${address}`.replaceAll('"', '""');
  const more = spot.more === undefined ? '' : ` (+${spot.more})`;
  const name = `${spot.sheet}!${address}${more}`;
  const formula = `=HYPERLINK("${target}","${name.replaceAll('"', '""')}")`;
  return { kind: 'formula', formula, value: name };
}

/** What the workbook lacks that the rule looks at. */
function whyNot(rule: string, { statements, language }: ControlSource, say: Say): string {
  const texts: Readonly<Record<string, string>> = CATALOGUE_TEXTS[language];
  const needs = texts[`${rule}:needs`];
  return needs === undefined || statements.tables.length === 0
    ? say('notApplicable')
    : say('needs', { needs });
}

function explanation(
  { rule, findings, outcome }: RuleOutcome,
  source: ControlSource,
  say: Say,
): string {
  const [finding] = findings;
  if (finding === undefined)
    return outcome === 'ej-tillamplig' ? whyNot(rule, source, say) : say('nothingFound');
  const texts: Readonly<Record<string, string>> = RULE_TEXTS[source.language];
  const said = [finding, ...(finding.hints ?? [])]
    .map(({ message, params }) => fill(texts[message] ?? message, params, source.language))
    .join(' ');
  return findings.length === 1 ? said : say('further', { text: said, count: findings.length - 1 });
}

/** The row of one rule. */
export function ruleCells(
  outcome: RuleOutcome,
  source: ControlSource,
  say: Say,
): readonly RowCell[] {
  const names: Readonly<Record<string, string>> = CATALOGUE_TEXTS[source.language];
  const { rule, law, compared } = outcome;
  const evidence = evidenceOf(outcome);
  const words = (content: string): CellContent => ({ kind: 'text', text: content });
  const amount = (value: Shown | null): CellContent =>
    words(value === null ? say('empty') : formatShown(value, source.language));
  const place = (spot: Spot | null): CellContent =>
    spot === null ? words(say('empty')) : link(spot);
  const key = `kontrollblad/${rule}/granskat`;
  const contents: readonly CellContent[] = [
    words(names[rule] ?? rule),
    words(law === null ? say('empty') : `${law.act} ${law.place}`),
    words(
      compared.length > 0
        ? say('comparisons', { count: compared.length })
        : say(outcome.outcome === 'ej-tillamplig' ? 'notCompared' : 'lookedThrough'),
    ),
    place(evidence.cell),
    place(evidence.other),
    amount(evidence.found),
    amount(evidence.expected),
    amount(evidence.tolerance),
    words(say(outcome.outcome)),
    words(explanation(outcome, source, say)),
  ];
  return [
    ...contents.map((content, column): RowCell => ({ column, content, style: 'text' })),
    {
      column: contents.length,
      content: { kind: 'input', value: source.kept.get(key)?.value ?? null },
      style: 'textInput',
      key,
    },
    { column: contents.length + 1, content: words(rule), style: 'note' },
  ];
}
