import { fill, formatShown, type Language } from '../locales/locale';
import { CLI_TEXTS, type CliKey } from '../locales/cli';
import type { Finding, MessageParam, Severity } from '../model/finding';
import type { Analysis } from '../pipeline/analysis';
import { findingText, lawText, reasonText } from '../pipeline/wording';
import { cellA1, rangeA1 } from '../sheet/a1';

type Say = (key: CliKey, params?: Readonly<Record<string, MessageParam>>) => string;

/** Speaks the command line's texts in a language. */
export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    fill(CLI_TEXTS[language][key], params, language);

/** A checked workbook as lines for a person: what it is, the verdict, the findings as ranked, what was not checked. */
export function readableLines(
  file: string,
  analysis: Analysis,
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  return [
    printable(file),
    `  ${printable(whatItIs(analysis, say))}`,
    `  ${verdictLine(analysis, language, say)}`,
    ...section(
      say('settings'),
      analysis.changedSettings.map(({ key, value }) => `${key}: ${value}`),
    ),
    ...analysis.findings.flatMap((finding) => ['', ...findingLines(finding, language, say)]),
    ...section(
      say('notChecked'),
      analysis.notChecked.map(({ sheet, range, reason }) => {
        const place =
          range === null ? `${sheet}, ${say('wholeSheet')}` : `${sheet}!${rangeA1(range)}`;
        return `${place}: ${reasonText(reason, language)}`;
      }),
    ),
  ];
}

function whatItIs({ statements }: Analysis, say: Say): string {
  const { organisation, report } = statements;
  const { name, orgNumber } = organisation;
  const { period } = report;
  const time = period === null ? [] : [[period.start, period.end].filter(Boolean).join(' – ')];
  const kind = [say(`kind.${report.kind}`), ...time].join(' ');
  return [name ?? say('noOrganisation'), ...(orgNumber === null ? [] : [orgNumber]), kind].join(
    ', ',
  );
}

function verdictLine({ verdict, verdictReason, findings }: Analysis, language: Language, say: Say) {
  if (verdict === 'unchecked') {
    const reason = verdictReason === null ? '' : reasonText(verdictReason, language);
    return say('verdict.unchecked', { reason });
  }
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = say('counts', {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const acceptedText = accepted === 0 ? [] : [say('counts.accepted', { count: accepted })];
  return `${say(`verdict.${verdict}`)}: ${[counts, ...acceptedText].join(', ')}`;
}

function findingLines(finding: Finding, language: Language, say: Say): readonly string[] {
  const { sheet, cell, found, expected, difference, law, causedBy, accepted } = finding;
  const place =
    sheet === null || cell === null
      ? say('finding.missing')
      : `${sheet}!${cellA1(cell.row, cell.column)}`;
  const indent = causedBy === null ? '  ' : '    ';
  const facts = [
    found && say('finding.found', { found }),
    expected && say('finding.expected', { expected }),
    found && difference !== null && say('finding.difference', { difference: likeFound(finding) }),
    law && lawText(law),
    causedBy !== null && say('finding.consequence'),
    accepted && say('finding.accepted', { ...accepted }),
  ].filter((fact) => typeof fact === 'string');
  const lines = [
    `${say(`severity.${finding.severity}`)}  ${place}`,
    `  ${findingText(finding, language)}`,
    ...(facts.length === 0 ? [] : [`  ${facts.join(' · ')}`]),
  ];
  return lines.map((line) => indent + printable(line));

  function likeFound({ found: shown, difference: amount }: Finding): string {
    const value = amount ?? 0;
    switch (shown?.kind) {
      case 'money':
        return formatShown({ kind: 'money', ore: value }, language);
      case 'percent':
        return formatShown({ kind: 'percent', percent: value }, language);
      case 'count':
      case 'text':
      case undefined:
        return formatShown({ kind: 'count', count: value }, language);
    }
  }
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `  ${title}`, ...lines.map((line) => `    ${printable(line)}`)];

/** A stranger's text must not steer the terminal: control characters become spaces. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ');
