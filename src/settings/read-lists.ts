import type { Correction, EgetKapitalLimit, Settings } from '../model/settings';
import { dateIn, numberIn } from './cell-values';
import { chosen, TARGET_WORDS } from './choices';
import { ofColumnWords } from './column-words';
import type { SettingsProblem } from './problem';
import { ACCEPTANCE, CORRECTION, LIMIT } from './schema';

type Row = readonly (number | string)[];

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function rowsAs<T>(
  key: string,
  rows: readonly Row[],
  schema: Schema<T>,
  shape: (cell: (index: number) => number | string) => unknown,
  problems: SettingsProblem[],
): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(shape((index) => row[index] ?? ''));
    if (parsed.success) return [parsed.data];
    problems.push({ key, text: row.filter((value) => value !== '').join(' | ') });
    return [];
  });
}

const ore = (value: number | string): number | null => {
  const kronor = numberIn(value);
  return kronor === null ? null : Math.round(kronor * 100);
};

/** An amount or percentage that may be left empty; text that is no number is not let through as empty. */
const optional = (value: number | string, read: (value: number | string) => number | null) =>
  value === '' ? null : (read(value) ?? String(value));

/** The steps of the limit for eget kapital. */
export const limitsIn = (rows: readonly Row[], problems: SettingsProblem[]): EgetKapitalLimit[] =>
  rowsAs(
    'egetKapitalLimits',
    rows,
    LIMIT,
    (cell) => ({
      upToMedlemsavgifter: ore(cell(0)),
      percent: optional(cell(1), numberIn),
      amount: optional(cell(2), ore),
    }),
    problems,
  );

function targetOf(cell: (index: number) => number | string): unknown {
  const kind = chosen(TARGET_WORDS, String(cell(2)));
  const [name, value] = [String(cell(3)), String(cell(4))];
  switch (kind) {
    case 'table':
      return { kind, id: value };
    case 'column':
      return { kind, heading: name, ...ofColumnWords(value) };
    case 'row':
      return { kind, label: name, key: value };
    case 'unit':
      return { kind, unit: value };
    case 'sign':
      return { kind, sign: value };
    case null:
      return null;
  }
}

/** The corrections of how the workbook is read. */
export const correctionsIn = (rows: readonly Row[], problems: SettingsProblem[]): Correction[] =>
  rowsAs(
    'corrections',
    rows,
    CORRECTION,
    (cell) => ({ sheet: String(cell(0)), anchor: String(cell(1)), target: targetOf(cell) }),
    problems,
  );

/** The accepted deviations. */
export const acceptancesIn = (
  rows: readonly Row[],
  problems: SettingsProblem[],
): Settings['acceptances'] =>
  rowsAs(
    'acceptances',
    rows,
    ACCEPTANCE,
    (cell) => ({
      finding: String(cell(0)),
      acceptance: { by: String(cell(1)), on: dateIn(cell(2)), reason: String(cell(3)) },
    }),
    problems,
  );
