import { fitted } from '../../src/report/hyphenate';
import { pageBreaks } from '../../src/report/page-breaks';
import { lineCount, textWidth } from '../../src/report/text-width';

const BOLD = { size: 10, bold: true };

describe('a heading in a narrow column', () => {
  it.each([
    ['Utfall jan–aug 2022', 'Utfall\njan–aug\n2022'],
    ['2022-12-31', '2022-12-31'],
    ['Mål strukturövergripande insats', 'Mål\nstruktur-\növergri-\npande\ninsats'],
    ['Utfall antal deltagare individinsats', 'Utfall antal\ndeltagare\nindivid-\ninsats'],
  ])('%s is broken between words, and inside one only with a hyphen', (text, broken) => {
    expect(fitted(text, 48, BOLD)).toBe(broken);
  });

  it('has no line wider than the column when its words can be divided', () => {
    for (const line of fitted('Samordningsförbundets medlemsbidrag', 52, BOLD).split('\n')) {
      expect(textWidth(line, BOLD)).toBeLessThanOrEqual(52);
    }
  });
});

test('a word wider than the line counts for the lines it is broken into', () => {
  expect(lineCount('a'.repeat(40), 48, BOLD)).toBe(5);
});

test('a part that does not fit on what is left of the page begins a new one', () => {
  const heights = Array.from({ length: 30 }, (_, row) => ({ row, points: 10 }));
  const paper = { last: 29, heights, page: 160, titleRows: 2 };
  expect(pageBreaks({ ...paper, parts: [2, 8, 14, 20] })).toEqual([14, 20]);
});
