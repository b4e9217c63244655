import type { Settings } from '../model/settings';
import type { Language } from '../locales/locale';
import { numberText } from '../settings/cell-values';
import {
  KIND_WORDS,
  LAYOUT_WORDS,
  SPREAD_WORDS,
  STATUS_WORDS,
  TARGET_WORDS,
  wordFor,
  YES_NO_WORDS,
} from '../settings/choices';
import { columnWords } from '../settings/column-words';
import type { ListKey } from '../settings/sheet-rows';
import type { ReportKey } from '../locales/report';

/** What a cell of the settings sheet holds. */
export type Value = number | string | null;

/** The fields of the sheet in order: key and value. Their texts are `set_<key>` and `setWhy_<key>`. */
export const fieldsOf = (settings: Settings, language: Language) =>
  [
    ['organisationName', settings.organisationName],
    ['orgNumber', settings.orgNumber],
    [
      'reportKind',
      settings.reportKind === null || settings.reportKind === 'okänd'
        ? null
        : wordFor(KIND_WORDS, settings.reportKind, language),
    ],
    ['periodStart', settings.reportPeriod?.start ?? null],
    ['periodEnd', settings.reportPeriod?.end ?? null],
    ['budgetSpread', wordFor(SPREAD_WORDS, settings.budgetSpread, language)],
    ['budgetShares', settings.budgetShares.map(numberText).join('; ')],
    ['avvikelsePercent', settings.avvikelsePercent],
    ['avvikelseAmount', settings.avvikelseAmount / 100],
    ['delarsrapportRequired', yesNo(settings.delarsrapportRequired, language)],
    [
      'balanskravLayout',
      settings.balanskravLayout === null
        ? null
        : wordFor(LAYOUT_WORDS, settings.balanskravLayout, language),
    ],
    ['status', wordFor(STATUS_WORDS, settings.status, language)],
    ['missingIsWarning', yesNo(settings.missingIsWarning, language)],
  ] as const satisfies readonly (readonly [string, Value])[];

const yesNo = (value: boolean, language: Language): string =>
  wordFor(YES_NO_WORDS, value ? 'true' : 'false', language);

type Correction = Settings['corrections'][number];

function correctionRow({ sheet, anchor, target }: Correction, language: Language): Value[] {
  const start = [sheet, anchor, wordFor(TARGET_WORDS, target.kind, language)];
  switch (target.kind) {
    case 'table':
      return [...start, null, target.id];
    case 'column':
      return [...start, target.heading, columnWords(target)];
    case 'row':
      return [...start, target.label, target.key];
    case 'unit':
      return [...start, null, target.unit];
    case 'sign':
      return [...start, null, target.sign];
  }
}

/** One list of the settings sheet. */
export interface ListPlan {
  readonly key: ListKey;
  readonly title: ReportKey;
  readonly note: ReportKey;
  readonly headings: readonly ReportKey[];
  readonly rows: readonly (readonly Value[])[];
}

/** The lists of the sheet in order, amounts in kr. */
export const listsOf = (settings: Settings, language: Language): readonly ListPlan[] => [
  {
    key: 'egetKapitalLimits',
    title: 'limitsTitle',
    note: 'limitsNote',
    headings: ['limitUpTo', 'limitPercent', 'limitAmount'],
    rows: settings.egetKapitalLimits.map(({ upToMedlemsavgifter, percent, amount }) => [
      upToMedlemsavgifter / 100,
      percent,
      amount === null ? null : amount / 100,
    ]),
  },
  {
    key: 'corrections',
    title: 'correctionsTitle',
    note: 'correctionsNote',
    headings: [
      'correctionSheet',
      'correctionAnchor',
      'correctionTarget',
      'correctionName',
      'correctionValue',
    ],
    rows: settings.corrections.map((correction) => correctionRow(correction, language)),
  },
  {
    key: 'acceptances',
    title: 'acceptancesTitle',
    note: 'acceptancesNote',
    headings: ['acceptanceFinding', 'acceptanceBy', 'acceptanceOn', 'acceptanceReason'],
    rows: settings.acceptances.map(({ finding, acceptance }) => [
      finding,
      acceptance.by,
      acceptance.on,
      acceptance.reason,
    ]),
  },
];
