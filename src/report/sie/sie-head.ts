import { FIRST_AMOUNT, NAME, NUMBER } from '../../sie/sheet-rows';
import { spanText, speaker } from '../context';
import type { SieDraft } from './sie-draft';
import type { Say, SieSource } from './sie-source';

/** Marks of weight, so that a note is told apart without colour. */
const MARKS = { error: '!', warning: '▲', info: 'i' } as const;

/** The top of the sheet: whose books, of when, from which file, and what is to be known of it. */
export function sieHead(draft: SieDraft, source: SieSource, say: Say): void {
  const { ledger, encoding, notes } = source.read;
  const [period] = source.utfall.periods;
  draft.line(say('title'), 'title');
  const owner = [ledger.organisationName, ledger.orgNumber].filter(Boolean).join(', ');
  draft.line(owner === '' ? say('unnamed') : owner, 'subtitle');
  draft.line(say('period', { start: period?.start ?? '', end: period?.end ?? '' }), 'subtitle');
  draft.line(say('file', { file: source.fileName, checksum: source.checksum }), 'note');
  const made = {
    program: ledger.program === '' ? say('unknown') : ledger.program,
    generated: ledger.generated ?? say('unknown'),
    type: ledger.type ?? '1',
    encoding,
  };
  draft.line(say('made', made), 'note');
  for (const { code, severity, params } of [...notes, ...source.utfall.notes]) {
    draft.line(`${MARKS[severity]} ${say(`note.${code}`, params)}`, 'text');
  }
  draft.row += 1;
}

/** The headings of the columns; their row tells what periods the columns are of. */
export function sieHeadings(draft: SieDraft, source: SieSource, say: Say): void {
  const { periods } = source.utfall;
  draft.text(NUMBER, say('number'), 'rowHeading');
  draft.text(NAME, say('name'), 'rowHeading');
  periods.forEach((period, index) =>
    draft.text(
      FIRST_AMOUNT + index,
      say('column', { span: spanText(speaker(source.language), period) }),
      'columnHeading',
    ),
  );
  draft.end({ kind: 'periods', periods });
}
