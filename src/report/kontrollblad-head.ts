import { fill, formatShown, type Language } from '../locales/locale';
import { REASON_TEXTS } from '../locales/reasons';
import { DEFAULT_SETTINGS } from '../model/settings';
import { rangeA1 } from '../sheet/a1';
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

/** Every acceptance with who gave it, also of what is no longer found. */
function acceptancesLine({ settings, findings }: ControlSource, say: Say): string {
  const found = new Set(findings.map(({ id }) => id));
  return listed(
    settings.acceptances.map(({ finding, acceptance }) =>
      say(found.has(finding) ? 'acceptedBy' : 'acceptedUnused', { finding, ...acceptance }),
    ),
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
