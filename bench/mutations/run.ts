import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Finding } from '../../src/model/finding';
import { analyse } from '../../src/pipeline/analyse';
import { CATALOGUE } from '../../src/rules/catalogue';
import { bookOf, type BookTable, cellOf, type Cell } from '../../src/rules/engine/book';
import type { Identity } from '../../src/rules/engine/identity';
import { cellA1 } from '../../src/sheet/a1';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { withValue, withoutRow } from './book';
import { CELL_KINDS, type Kind, mutant } from './mutants';

/** What came of one change. */
export interface Trial {
  readonly kind: Kind;
  readonly cell: string;
  readonly outcome: 'pointed' | 'found' | 'missed' | 'within rounding' | 'impossible';
  /** What the first root said, for the list of misses. */
  readonly said: string;
}

const wrongs = (snapshot: WorkbookSnapshot): readonly Finding[] =>
  analyse(snapshot, { ignoreOwnSettings: true }).findings.filter(
    ({ severity }) => severity !== 'info',
  );

const addressOf = (sheet: string, row: number, column: number): string =>
  `${sheet}!${cellA1(row, column)}`;

const placeOf = (cell: Cell): string =>
  addressOf(cell.at.table.sheet, cell.figure.row, cell.figure.column);

const holds = ({ target, parts, slack }: Identity, cell: Cell, value: number): boolean => {
  const of = (other: Cell): number => (other.key === cell.key ? value : other.value);
  const sum = parts.reduce((all, part) => all + part.factor * of(part.cell), 0);
  return Math.abs(of(target) - sum) <= slack;
};

const describe = (finding: Finding | undefined): string =>
  finding === undefined
    ? 'nothing'
    : `${finding.rule} ${finding.cell === null ? '–' : addressOf(finding.sheet ?? '', finding.cell.row, finding.cell.column)}`;

function judge(
  snapshot: WorkbookSnapshot,
  places: ReadonlySet<string>,
): Omit<Trial, 'kind' | 'cell'> {
  const [first] = wrongs(snapshot);
  const at =
    first?.cell === null || first === undefined
      ? null
      : addressOf(first.sheet ?? '', first.cell.row, first.cell.column);
  const outcome = first === undefined ? 'missed' : places.has(at ?? '') ? 'pointed' : 'found';
  return { outcome, said: describe(first) };
}

/** Errors and warnings of the workbook as it is; there should be none. */
export const baseline = (snapshot: WorkbookSnapshot): readonly string[] =>
  wrongs(snapshot).map(describe);

/** Spoils every cell that takes part in an identity, in every way, and tells what the check said. */
export function trials(snapshot: WorkbookSnapshot): readonly Trial[] {
  const { statements } = analyse(snapshot, { ignoreOwnSettings: true });
  const book = bookOf(statements, DEFAULT_SETTINGS);
  const identities = CATALOGUE.flatMap((rule) => rule.identities?.(book) ?? []);
  const at = new Map<string, { cell: Cell; identities: Identity[] }>();
  for (const identity of identities) {
    for (const cell of [identity.target, ...identity.parts.map((part) => part.cell)]) {
      const known = at.get(cell.key);
      if (known === undefined) at.set(cell.key, { cell, identities: [identity] });
      else known.identities.push(identity);
    }
  }
  return [
    ...[...at.values()].flatMap(({ cell, identities: own }) => [
      ...CELL_KINDS.flatMap((kind) => spoiltCell(snapshot, kind, cell, own)),
      ...leftOut(snapshot, cell, own),
    ]),
    ...book.tables.flatMap((table) => deletedRows(snapshot, table)),
    ...book.tables.flatMap((table) => spoiltShares(snapshot, table)),
  ];
}

/** The cell left out of each sum it is part of: the total is what the other rows give. */
function leftOut(
  snapshot: WorkbookSnapshot,
  cell: Cell,
  identities: readonly Identity[],
): readonly Trial[] {
  return identities
    .filter(({ rule, parts }) => rule === 'sum' && parts.length > 2)
    .flatMap(({ target, parts, slack }): readonly Trial[] => {
      const part = parts.find((one) => one.cell.key === cell.key);
      if (part === undefined) return [];
      const without = target.value - part.factor * cell.value;
      const trial = { kind: 'row left out', cell: placeOf(cell) } as const;
      if (Math.abs(without - target.value) <= slack)
        return [{ ...trial, outcome: 'within rounding', said: '' }];
      const spoilt = replaced(snapshot, target, Math.round(without / target.figure.precision));
      return [{ ...trial, ...judge(spoilt, new Set([placeOf(cell), placeOf(target)])) }];
    });
}

/** Each item of a sum with at least three others, its whole row deleted. */
function deletedRows(snapshot: WorkbookSnapshot, at: BookTable): readonly Trial[] {
  const { relations, sheet, range, columns } = at.table;
  return at.table.rows.flatMap((row): readonly Trial[] => {
    const sums = relations.filter(({ parts }) => parts.some((part) => part.row === row.index));
    const isItem = row.kind === 'item' && sums.some(({ parts }) => parts.length > 3);
    if (!isItem || [...row.figures.values()].every(({ value }) => value === 0)) return [];
    const places = sums.flatMap(({ total }) =>
      columns.map(({ index }) => addressOf(sheet, total, index)),
    );
    const spoilt = withoutRow(snapshot, sheet, row.index, range.left, range.right);
    const cell = addressOf(sheet, row.index, row.labelColumn);
    return [{ kind: 'row deleted', cell, ...judge(spoilt, new Set(places)) }];
  });
}

/** The figure the row has in the column of the year before. */
function lastYearOf(cell: Cell): number | null {
  const before = cell.at.table.columns.find(({ role }) => role === 'foregaende');
  return before === undefined || before === cell.column
    ? null
    : (cellOf(cell.at, cell.row, before)?.figure.value ?? null);
}

/** The workbook with a cell's figure written otherwise, in the form it has. */
function replaced(snapshot: WorkbookSnapshot, cell: Cell, units: number): WorkbookSnapshot {
  const { row, column, value, precision } = cell.figure;
  const printed = snapshot.sheets
    .find(({ name }) => name === cell.at.table.sheet)
    ?.rows.find(({ index }) => index === row)
    ?.cells.find((one) => one.column === column)?.value;
  const unit = Math.round(value / precision);
  const content =
    typeof printed === 'string'
      ? printed.replace(/^[-−]?[\d  ]*\d/, String(units))
      : (Number(printed) / unit || 1) * units;
  return withValue(snapshot, { sheet: cell.at.table.sheet, row, column }, content);
}

/**
 * The sums a cell breaks. Where it is in no sum at all, nothing in the workbook tells which of two figures that
 * should be alike is wrong, so that the other one counts.
 */
function brokenSums(identities: readonly Identity[]): readonly Cell[] {
  const derived = identities.filter(({ kind }) => kind === 'derived');
  return (derived.length > 0 ? derived : identities).map(({ target }) => target);
}

function spoiltCell(
  snapshot: WorkbookSnapshot,
  kind: (typeof CELL_KINDS)[number],
  cell: Cell,
  identities: readonly Identity[],
): readonly Trial[] {
  const { value, precision } = cell.figure;
  const before = lastYearOf(cell);
  const spoilt = mutant(
    kind,
    Math.round(value / precision),
    before === null ? null : Math.round(before / precision),
    cell.figure.row * 31 + cell.figure.column * 17,
  );
  const trial = { kind, cell: placeOf(cell) };
  if (spoilt === null) return [{ ...trial, outcome: 'impossible', said: '' }];
  const turned = cell.value === value ? 1 : -1;
  if (identities.every((identity) => holds(identity, cell, turned * spoilt * precision)))
    return [{ ...trial, outcome: 'within rounding', said: '' }];
  const places = new Set([placeOf(cell), ...brokenSums(identities).map(placeOf)]);
  return [{ ...trial, ...judge(replaced(snapshot, cell, spoilt), places) }];
}

/** Each share in percent with its digits swapped: printed beside its amount, or alone as soliditet is. */
function spoiltShares(snapshot: WorkbookSnapshot, at: BookTable): readonly Trial[] {
  const { sheet, rows } = at.table;
  return rows.flatMap((row) =>
    [...row.figures.values()].flatMap((figure): readonly Trial[] => {
      const alone = figure.quantity === 'percent';
      const percent = alone ? figure.value : figure.share?.percent;
      const step = alone ? figure.precision : 10 ** -(figure.share?.decimals ?? 0);
      if (percent === undefined) return [];
      const cell = addressOf(sheet, figure.row, figure.column);
      const trial = { kind: 'share', cell } as const;
      const units = mutant('swapped', Math.round(percent / step), null, figure.row);
      if (units === null) return [{ ...trial, outcome: 'impossible', said: '' }];
      const printed = snapshot.sheets
        .find(({ name }) => name === sheet)
        ?.rows.find(({ index }) => index === figure.row)
        ?.cells.find(({ column }) => column === figure.column)?.value;
      const share = String(Number((units * step).toFixed(6))).replace('.', ',');
      const content =
        typeof printed === 'string'
          ? printed.replace(/\d+(?:,\d+)?(?= ?%)/, share)
          : (Number(printed) * units * step) / percent;
      const place = { sheet, row: figure.row, column: figure.column };
      return [{ ...trial, ...judge(withValue(snapshot, place, content), new Set([cell])) }];
    }),
  );
}
