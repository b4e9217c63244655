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
import { KEY, LABEL, listMark, VALUE, type ListKey } from '../settings/sheet-rows';
import { speaker, type TextKey } from './context';
import type { CellContent, CellPlan, SheetPlan } from './plan';
import type { StyleName } from './styles';

const EXPLANATION = 2;
const LAST = 4;

type Value = number | string | null;

/** The fields of the sheet in order: key and value. Their texts are `set_<key>` and `setWhy_<key>`. */
const fieldsOf = (settings: Settings, language: Language) =>
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
      return [...start, target.heading, target.role];
    case 'row':
      return [...start, target.label, target.key];
    case 'unit':
      return [...start, null, target.unit];
    case 'sign':
      return [...start, null, target.sign];
  }
}

interface ListPlan {
  readonly key: ListKey;
  readonly title: TextKey;
  readonly note: TextKey;
  readonly headings: readonly TextKey[];
  readonly rows: readonly (readonly Value[])[];
}

const listsOf = (settings: Settings, language: Language): readonly ListPlan[] => [
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

/** Empty rows under each list for a person to write in. */
const SPARE_ROWS = 3;

/** The sheet `Finsam – inställningar`: every setting with its value and what it means, and the lists. */
export function planSettings(settings: Settings, language: Language = 'sv'): SheetPlan {
  const say = speaker(language);
  const cells: CellPlan[] = [];
  let row = 0;
  const put = (column: number, content: CellContent, style: StyleName): void => {
    cells.push({ row, column, content, style });
  };
  const text = (column: number, words: string, style: StyleName): void =>
    put(column, { kind: 'text', text: words }, style);
  text(LABEL, say('settingsTitle'), 'title');
  row += 1;
  text(LABEL, say('settingsIntro'), 'subtitle');
  row += 2;
  text(LABEL, say('settingsLabel'), 'rowHeading');
  text(VALUE, say('settingsValue'), 'rowHeading');
  text(EXPLANATION, say('settingsExplanation'), 'rowHeading');
  row += 1;
  for (const [key, value] of fieldsOf(settings, language)) {
    text(LABEL, say(`set_${key}`), 'cellTop');
    put(VALUE, { kind: 'input', value: value === '' ? null : value }, 'textInput');
    text(EXPLANATION, say(`setWhy_${key}`), 'text');
    text(KEY, key, 'key');
    row += 1;
  }
  for (const list of listsOf(settings, language)) {
    row += 1;
    text(LABEL, say(list.title), 'heading');
    text(KEY, 'rubrik', 'key');
    row += 1;
    text(LABEL, say(list.note), 'subtitle');
    text(KEY, 'rubrik', 'key');
    row += 1;
    list.headings.forEach((heading, column) => text(column, say(heading), 'rowHeading'));
    text(KEY, listMark(list.key), 'key');
    row += 1;
    const spare = Array.from({ length: SPARE_ROWS }, (): readonly Value[] => []);
    for (const values of [...list.rows, ...spare]) {
      list.headings.forEach((_, column) =>
        put(column, { kind: 'input', value: values[column] ?? null }, 'textInput'),
      );
      row += 1;
    }
  }
  return {
    key: 'installningar',
    title: say('settingsSheet'),
    cells,
    columnWidths: [38, 30, 60, 24, 24, 12],
    hiddenColumns: [KEY],
    merges: [],
    freezeRows: 0,
    print: {
      orientation: 'landscape',
      titleRows: null,
      pageBreaks: [],
      area: { top: 0, left: LABEL, bottom: row, right: LAST },
      footer: `${say('settingsSheet')}   &P (&N)`,
    },
    charts: [],
  };
}
