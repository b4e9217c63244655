import type { Settings } from '../model/settings';
import type { Language } from '../locales/locale';
import { KEY, LABEL, listMark, VALUE } from '../settings/sheet-rows';
import { speaker } from './context';
import type { SheetPlan } from './plan';
import { fieldsOf, listsOf, type Value } from './settings-values';
import { RowWriter } from './row-writer';

const EXPLANATION = 2;
const LAST = 4;

/** Empty rows under each list for a person to write in. */
const SPARE_ROWS = 3;

/** The sheet `Finsam – inställningar`: every setting with its value and what it means, and the lists. */
export function planSettings(settings: Settings, language: Language = 'sv'): SheetPlan {
  const say = speaker(language);
  const writer = new RowWriter();
  const { cells, put, text } = writer;
  text(LABEL, say('settingsTitle'), 'title');
  writer.row += 1;
  text(LABEL, say('settingsIntro'), 'subtitle');
  writer.row += 2;
  text(LABEL, say('settingsLabel'), 'rowHeading');
  text(VALUE, say('settingsValue'), 'rowHeading');
  text(EXPLANATION, say('settingsExplanation'), 'rowHeading');
  writer.row += 1;
  for (const [key, value] of fieldsOf(settings, language)) {
    text(LABEL, say(`set_${key}`), 'cellTop');
    put(VALUE, { kind: 'input', value: value === '' ? null : value }, 'textInput');
    text(EXPLANATION, say(`setWhy_${key}`), 'text');
    text(KEY, key, 'key');
    writer.row += 1;
  }
  for (const list of listsOf(settings, language)) {
    writer.row += 1;
    text(LABEL, say(list.title), 'heading');
    text(KEY, 'rubrik', 'key');
    writer.row += 1;
    text(LABEL, say(list.note), 'subtitle');
    text(KEY, 'rubrik', 'key');
    writer.row += 1;
    list.headings.forEach((heading, column) => text(column, say(heading), 'rowHeading'));
    text(KEY, listMark(list.key), 'key');
    writer.row += 1;
    const spare = Array.from({ length: SPARE_ROWS }, (): readonly Value[] => []);
    for (const values of [...list.rows, ...spare]) {
      list.headings.forEach((_, column) =>
        put(column, { kind: 'input', value: values[column] ?? null }, 'textInput'),
      );
      writer.row += 1;
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
      area: { top: 0, left: LABEL, bottom: writer.row, right: LAST },
      footer: `${say('settingsSheet')}   &P (&N)`,
    },
    charts: [],
  };
}
