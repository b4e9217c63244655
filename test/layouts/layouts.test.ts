import fc from 'fast-check';
import { bookLayout } from './arbitrary';
import { misjudgements, misreadings } from './judge';
import type { BookLayout } from './layout';
import { NAMED } from './named';
import { slipIn } from './slips';

/** `npm test` tries the same layouts each time; `npm run test:layouts` a thousand new ones; LAYOUT_SEED repeats a run. */
const wanted = process.env['LAYOUTS'];
const numRuns = Number(wanted ?? 150);
const seed = Number(
  process.env['LAYOUT_SEED'] ?? (wanted === undefined ? 1 : Date.now() % 1_000_000),
);

/** Every sum a pasted constant: nothing but the figures and the words tells what adds up to what. */
const constants = (layout: BookLayout): BookLayout => ({
  ...layout,
  economy: { ...layout.economy, formulas: 'none' },
  others: { ...layout.others, formulas: 'none' },
});

describe('one economy is understood alike however it is laid out', () => {
  test.each(Object.entries(NAMED))('%s', (_, layout) => {
    expect(misreadings(layout)).toEqual([]);
  });

  test(`in ${numRuns} random layouts (LAYOUT_SEED=${seed})`, () => {
    fc.assert(
      fc.property(bookLayout, (layout) => {
        expect(misreadings(layout)).toEqual([]);
      }),
      { numRuns, seed },
    );
  }, 300_000);
});

describe('one wrong sum among pasted constants is named, and nothing else', () => {
  test.each(Object.entries(NAMED))('%s', (name, layout) => {
    const slip = slipIn(constants(layout), name.length);
    expect(misjudgements(constants(layout), slip)).toEqual([]);
  });

  test(`in ${numRuns} random layouts (LAYOUT_SEED=${seed})`, () => {
    fc.assert(
      fc.property(bookLayout, fc.nat(10_000), (layout, number) => {
        const slip = slipIn(constants(layout), number);
        expect(misjudgements(constants(layout), slip)).toEqual([]);
      }),
      { numRuns, seed },
    );
  }, 300_000);
});
