import { CATALOGUE_TEXTS } from '../locales/catalogue';
import { fill, formatShown, type Language } from '../locales/locale';
import { NAME_TEXTS } from '../locales/names';
import { REASON_TEXTS } from '../locales/reasons';
import type { Finding } from '../model/finding';
import { DEFAULT_SETTINGS } from '../model/settings';
import { cellA1, rangeA1 } from '../sheet/a1';
import { speaker } from './context';
import type { ControlSource, Say } from './kontrollblad-source';
import { fieldsOf, listsOf, type Value } from './settings-values';

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

const inWords = (value: Value, language: Language): string =>
  typeof value === 'number'
    ? formatShown({ kind: 'count', count: value }, language)
    : (value ?? '');

/** The settings that differ from the default, by the names and in the words of the settings sheet. */
function settingsLine({ settings, isWithoutSettings, language }: ControlSource, say: Say): string {
  if (isWithoutSettings) return say('settingsIgnored');
  const sheetSay = speaker(language);
  const defaults = new Map<string, Value>(fieldsOf(DEFAULT_SETTINGS, language));
  const fields = fieldsOf(settings, language).flatMap(([key, value]) =>
    value === defaults.get(key)
      ? []
      : [`${sheetSay(`set_${key}`)}: ${inWords(value, language) || say('none')}`],
  );
  const lists = listsOf(settings, language)
    .filter(({ key }) => key !== 'acceptances')
    .flatMap(({ title, rows }) =>
      rows.map((values) => {
        const said = values.map((value) => inWords(value, language)).filter((word) => word !== '');
        return `${sheetSay(title)}: ${said.join(', ')}`;
      }),
    );
  return listed([...fields, ...lists], say);
}

/** A finding by its rule's name and its cell; one that is no longer found, by what its id says of table and row. */
function nameOfFinding(id: string, found: Finding | undefined, language: Language): string {
  const [rule = id, table = '', row = ''] = id.split('/');
  const rules: Readonly<Record<string, string>> = CATALOGUE_TEXTS[language];
  const names: Readonly<Record<string, string>> = NAME_TEXTS[language];
  const place =
    found === undefined || found.cell === null
      ? [names[`table.${table.replace(/-\d+$/, '')}`], names[`row.${row}`]]
      : [`${found.sheet ?? ''}!${cellA1(found.cell.row, found.cell.column)}`];
  return [rules[rule] ?? rule, ...place].filter((part) => part !== undefined).join(', ');
}

/** Every acceptance with who gave it, also of what is no longer found. */
function acceptancesLine({ settings, findings, language }: ControlSource, say: Say): string {
  const found = new Map(findings.map((each) => [each.id, each]));
  return listed(
    settings.acceptances.map(({ finding: id, acceptance }) => {
      const finding = nameOfFinding(id, found.get(id), language);
      return say(found.has(id) ? 'acceptedBy' : 'acceptedUnused', { finding, ...acceptance });
    }),
    say,
  );
}

/** Parts of sheets that were read and not checked, each with its reason. */
function asideLine({ notChecked, language }: ControlSource, say: Say): string {
  const reasons: Readonly<Record<string, string>> = REASON_TEXTS[language];
  return listed(
    notChecked.map(({ sheet, range, reason }) => {
      const where = range === null ? say('wholeSheet') : rangeA1(range);
      return `${sheet} (${where}): ${fill(reasons[reason.code] ?? reason.code, reason.params, language)}`;
    }),
    say,
  );
}

/** What was checked and by what: label and words, a line each. */
export function headLines(source: ControlSource, say: Say): readonly (readonly [string, string])[] {
  const { workbook } = source.statements;
  return [
    [say('file'), workbook.fileName || say('unsaved')],
    [say('checkedAt'), source.checkedAt],
    [say('version'), source.version],
    [say('checksum'), source.checksum],
    [say('verdict'), verdictLine(source, say)],
    [say('sheetsRead'), listed(workbook.sheetsRead, say)],
    [say('hidden'), listed(workbook.hiddenSheets, say)],
    [say('ownSheets'), listed(source.ownSheets, say)],
    [say('notRead'), asideLine(source, say)],
    [say('settings'), settingsLine(source, say)],
    [say('accepted'), acceptancesLine(source, say)],
  ];
}
