import { element, type Child } from '../dom';
import { choice, textField, tick, type Option } from '../fields';
import { REPORT_TEXTS } from '../../locales/report';
import type { Say } from '../say';
import type { FieldName, SettingsForm } from './form';
import { limitFields } from './limit-fields';
import { shareFields } from './share-fields';
import type { PaneKey } from '../../locales/pane';

/** What to say under a field. */
const HELP: Partial<Record<FieldName, PaneKey>> = {
  organisationName: 'settings.why.organisationName',
  orgNumber: 'settings.why.orgNumber',
  periodEnd: 'settings.why.period',
  avvikelsePercent: 'settings.why.avvikelse',
  status: 'settings.why.status',
  delarsrapportRequired: 'settings.why.required',
  missingIsWarning: 'settings.why.missing',
};

type TextName = {
  [Name in FieldName]: SettingsForm[Name] extends string ? Name : never;
}[FieldName];

/** What the workbook itself says, where the settings leave it to the workbook. */
export type InBook = Readonly<
  Record<'organisationName' | 'orgNumber' | 'periodStart' | 'periodEnd', string | null>
>;

/** The form's fields, and what they hold now. */
export function formFields(
  start: SettingsForm,
  inBook: InBook,
  say: Say,
): { readonly made: readonly Child[]; readonly read: () => SettingsForm } {
  const chosen: Record<string, string> = {};
  const report: Readonly<Record<string, string>> = REPORT_TEXTS[say.language];
  /** The setting's name as the settings sheet has it, and what it means where the name does not say it all. */
  const words = (key: FieldName): { label: string; help?: string } => {
    const help = HELP[key];
    return {
      label: report[`set_${key}`] ?? key,
      ...(help === undefined ? {} : { help: say(help) }),
    };
  };
  /** A field that is empty where the workbook speaks for itself, with what it says. */
  const found = (name: keyof InBook, attributes: Readonly<Record<string, string>> = {}) => {
    const value = inBook[name];
    const { help, ...rest } = words(name);
    const said = value === null ? [] : [say('settings.inBook', { value })];
    const all = [...said, ...(help === undefined ? [] : [help])].join('. ');
    return textField(
      { key: `set ${name}`, ...rest, ...(all === '' ? {} : { help: all }) },
      start[name],
      { 'data-field': name, ...attributes },
    );
  };

  const text = (name: TextName, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
    textField({ key: `set ${name}`, ...words(name) }, start[name], {
      'data-field': name,
      ...attributes,
    });
  const select = (name: TextName, options: readonly Option[], onChange?: () => void) => {
    chosen[name] = start[name];
    const shown = options.find(({ value }) => value === start[name])?.text ?? start[name];
    return choice(
      { key: `set ${name}`, ...words(name) },
      start[name],
      () => options,
      shown,
      (value) => {
        chosen[name] = value;
        onChange?.();
      },
    );
  };
  const option = (value: string, key: Parameters<Say>[0]): Option => ({ value, text: say(key) });

  const date = { placeholder: say('settings.dateForm') };
  const shares = shareFields(start, words('budgetShares'), say);
  const spread = select(
    'budgetSpread',
    [
      option('linear', 'settings.linear'),
      option('months', 'settings.months'),
      option('own', 'settings.own'),
    ],
    () => shares.show(chosen['budgetSpread'] ?? 'linear'),
  );
  const limits = limitFields(start.egetKapitalLimits, say);
  const owed = tick(
    { key: 'set delarsrapportRequired', ...words('delarsrapportRequired') },
    start.delarsrapportRequired,
  );
  const missing = tick(
    { key: 'set missingIsWarning', ...words('missingIsWarning') },
    start.missingIsWarning,
  );
  const fields = {
    organisationName: found('organisationName'),
    orgNumber: found('orgNumber', { inputmode: 'numeric' }),
    periodStart: found('periodStart', date),
    periodEnd: found('periodEnd', date),
    avvikelsePercent: text('avvikelsePercent', { inputmode: 'decimal' }),
    avvikelseAmount: text('avvikelseAmount', { inputmode: 'decimal' }),
  };
  const kind = select('reportKind', [
    option('', 'settings.asFound'),
    option('delårsrapport', 'kind.delårsrapport'),
    option('årsredovisning', 'kind.årsredovisning'),
    option('budget', 'kind.budget'),
  ]);
  const layout = select('balanskravLayout', [
    option('', 'settings.byYear'),
    option('before-2024', 'settings.before2024'),
    option('from-2024', 'settings.from2024'),
  ]);
  const status = select('status', [
    option('arbete', 'settings.arbete'),
    option('klar', 'settings.klar'),
  ]);

  const group = (heading: Parameters<Say>[0], ...children: readonly Child[]): HTMLElement =>
    element('fieldset', {}, element('legend', {}, say(heading)), ...children);
  const valueOf = (name: keyof typeof fields): string =>
    fields[name].querySelector('input')?.value.trim() ?? '';
  const isTicked = (field: HTMLElement): boolean => field.querySelector('input')?.checked === true;

  return {
    made: [
      group('settings.group.forbund', fields.organisationName, fields.orgNumber, owed),
      group('settings.group.report', kind, fields.periodStart, fields.periodEnd, layout, status),
      group('settings.group.budget', spread, shares.made),
      group('settings.group.limits', fields.avvikelsePercent, fields.avvikelseAmount, missing),
      group('settings.group.equity', limits.made),
    ],
    read: () => ({
      organisationName: valueOf('organisationName'),
      orgNumber: valueOf('orgNumber'),
      periodStart: valueOf('periodStart'),
      periodEnd: valueOf('periodEnd'),
      avvikelsePercent: valueOf('avvikelsePercent'),
      avvikelseAmount: valueOf('avvikelseAmount'),
      reportKind: chosen['reportKind'] ?? '',
      budgetSpread: chosen['budgetSpread'] ?? 'linear',
      balanskravLayout: chosen['balanskravLayout'] ?? '',
      status: chosen['status'] ?? 'arbete',
      delarsrapportRequired: isTicked(owed),
      missingIsWarning: isTicked(missing),
      budgetShares: shares.read(),
      egetKapitalLimits: limits.read(),
    }),
  };
}
