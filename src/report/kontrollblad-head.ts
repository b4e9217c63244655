import { rangeA1 } from '../sheet/a1';
import type { ControlSource, Say } from './kontrollblad-source';

const listed = (items: readonly string[], say: Say): string =>
  items.length === 0 ? say('none') : items.join('; ');

function verdictLine({ findings, verdict }: ControlSource, say: Say): string {
  if (verdict === 'unchecked') return say('unchecked');
  const of = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return say('counts', {
    errors: of('error'),
    accepted: findings.filter(({ severity, accepted }) => severity === 'error' && accepted !== null)
      .length,
    warnings: of('warning'),
    infos: of('info'),
  });
}

/** What was checked and by what: label and words, a line each. */
export function headLines(source: ControlSource, say: Say): readonly (readonly [string, string])[] {
  const { workbook } = source.statements;
  const aside = source.notChecked.map(
    ({ sheet, range }) => `${sheet} (${range === null ? say('wholeSheet') : rangeA1(range)})`,
  );
  const accepted = source.findings.flatMap(({ rule, accepted: acceptance }) =>
    acceptance === null ? [] : [say('acceptedBy', { rule, ...acceptance })],
  );
  return [
    [say('file'), workbook.fileName || say('unsaved')],
    [say('checkedAt'), source.checkedAt],
    [say('version'), source.version],
    [say('checksum'), source.checksum],
    [say('verdict'), verdictLine(source, say)],
    [say('sheetsRead'), listed(workbook.sheetsRead, say)],
    [say('hidden'), listed(workbook.hiddenSheets, say)],
    [say('notRead'), listed(aside, say)],
    [
      say('settings'),
      listed(
        source.changedSettings.map(({ key, value }) => `${key}: ${value}`),
        say,
      ),
    ],
    [say('accepted'), listed(accepted, say)],
  ];
}
