import { planSieFile, type PlannedSie } from '../../../src/pipeline/plan-sie';
import { KEY, readKey } from '../../../src/sie/sheet-rows';
import { BOOKS, inCodePage437, sieOf } from '../../sie/sie-file';

function planned(text: string, to: string | null = '2024-08-31'): PlannedSie {
  const file = { fileName: 'bok.se', checksum: 'sha256:ab', to, language: 'sv' } as const;
  const made = planSieFile({ ...file, bytes: inCodePage437(text) });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** The sheet's rows as texts and figures, left to right, without what is hidden. */
function lines({ plan }: PlannedSie): readonly (readonly (string | number)[])[] {
  const cells = plan.sheets[0]?.cells ?? [];
  const rows = new Map<number, (string | number)[]>();
  for (const { row, column, content } of cells) {
    if (column >= KEY) continue;
    const value = content.kind === 'text' ? content.text : (content.value ?? '');
    rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows.values()];
}

const lineOf = (made: PlannedSie, label: string): readonly (string | number)[] | undefined =>
  lines(made).find((line) => line.includes(label));

test('whose, when, from which file', () => {
  const head = lines(planned(sieOf(BOOKS, 3)))
    .slice(0, 5)
    .flat()
    .join('\n');
  expect(head).toContain('Samordningsförbundet Åsen, 222000-1891');
  expect(head).toContain('2024-01-01 – 2024-08-31');
  expect(head).toContain('bok.se (sha256:ab)');
  expect(head).toContain('Bokföring "Ett" 4.2');
});

test('accounts, sums and result beside the year before', () => {
  const made = planned(sieOf(BOOKS, 3));
  expect(lineOf(made, 'Benämning')).toEqual([
    'Konto',
    'Benämning',
    'Utfall jan–aug 2024',
    'Utfall 2023',
  ]);
  expect(lineOf(made, '5010')).toEqual(['5010', 'Månadslön', -100_000, -820_000]);
  expect(lineOf(made, 'Summa intäkter')).toEqual(['', 'Summa intäkter', 1_500_000, 1_900_000]);
  expect(lineOf(made, 'Summa kostnader')).toEqual(['', 'Summa kostnader', -345_000.5, -820_000]);
  expect(lineOf(made, 'Resultat')).toEqual(['', 'Resultat', 1_154_999.5, 1_080_000]);
});

test('the control row reads 0, and is left empty where the file tells no balances', () => {
  const control = lines(planned(sieOf(BOOKS, 3))).find(([, name]) =>
    String(name).startsWith('Kontroll'),
  );
  expect(control?.slice(2)).toEqual([0, '']);
});

test('each project with its accounts, and what is not divided', () => {
  const made = planned(sieOf(BOOKS, 3));
  expect(lineOf(made, 'Avanti')?.slice(0, 3)).toEqual(['P1', 'Avanti', -125_000.5]);
  expect(lineOf(made, 'Språkvägen')?.slice(0, 3)).toEqual(['P2', 'Språkvägen', -110_000]);
  expect(lineOf(made, 'Ej fördelat på Projekt')?.[2]).toBe(1_390_000);
  expect(lineOf(made, 'Ej fördelat på Kostnadsställe')?.[2]).toBe(1_254_999.5);
});

test('what is to be known of the file stands at the top', () => {
  const text = sieOf(BOOKS, 3).replace('#RES 0 6010 30000.00', '#RES 0 6010 31000.00');
  const told = lines(planned(text, null)).flat().join('\n');
  expect(told).toContain(
    '! Utgående balanser och resultat går inte ihop; det skiljer 1\u00a0000\u00a0kr.',
  );
  expect(told).toContain('! Perioderna ger annat än resultatet på 1 konto: 6010.');
});

test('every row of figures has a key that tells what it is, whatever its object is called', () => {
  const odd = sieOf(BOOKS, 4).replaceAll('"P1"', '"*/~?_a.Å"');
  const keys = (planned(odd).plan.sheets[0]?.cells ?? []).flatMap(({ column, content }) =>
    column === KEY && content.kind === 'text' ? [content.text] : [],
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.join('')).not.toMatch(/[*~?A-ZÅ]/);
  expect(keys.map(readKey)).toContainEqual({ kind: 'object', dimension: '6', object: '*/~?_a.Å' });
  expect(keys.map(readKey)).toContainEqual({
    kind: 'object-account',
    dimension: '6',
    object: 'P2',
    account: '5010',
  });
  expect(keys.map(readKey)).not.toContain(null);
});

test('books of more rows than a sheet is written with are refused', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => `#RES 0 ${30_000 + index} 1.00`);
  const text = `${sieOf(BOOKS, 1)}${many.join('\r\n')}\r\n`;
  const bytes = inCodePage437(text);
  const file = { bytes, fileName: '', checksum: '', to: null, language: 'sv' } as const;
  expect(planSieFile(file)).toMatchObject({ ok: false, error: { code: 'too-many-rows' } });
});
