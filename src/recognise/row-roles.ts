import type { RowKind, RowSide, TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import type { BlockRow } from './block';
import {
  COST_SIDES,
  isAdministrationRow,
  isGenericSum,
  isSumLabel,
  sideOfWords,
} from './section-words';
import { normaliseLabel, withoutParentheses } from './text';

/** A row with what its words say; sums without words of their own are named later, by what they add up. */
export interface RoleRow {
  readonly row: BlockRow;
  readonly normalised: string;
  readonly key: string | null;
  readonly kind: RowKind;
  readonly side: RowSide | null;
  /** Positions (in the list) of the heading rows it stands under, outermost first. */
  readonly section: readonly number[];
}

/** Money that goes to someone, whoever it is. */
const GOES_OUT =
  /^(?:köp(?:t|ta|ta tjänster)? |köp av |ersättning(?:ar)? till |bidrag till |utbetal|kostnad)/;

/** Gives each row its key, kind, side and section by words alone. */
export function readRows(
  id: TableId,
  rows: readonly BlockRow[],
  hasFigures: (row: BlockRow) => boolean,
): readonly RoleRow[] {
  const template = id === 'okand' ? [] : TABLE_TEMPLATES[id].rows;
  const used = new Set<string>();
  const result: RoleRow[] = [];
  let sections: number[] = [];
  let afterHeading = false;
  rows.forEach((row, position) => {
    const normalised = normaliseLabel(row.label);
    if (!hasFigures(row)) {
      if (row.label === '') return;
      sections = afterHeading
        ? [...sections, result.length]
        : [...parentsOf(sections, result, normalised), result.length];
      afterHeading = true;
      result.push({
        row,
        normalised,
        key: null,
        kind: 'heading',
        side: sideOfWords(normalised),
        section: sections.slice(0, -1),
      });
      return;
    }
    afterHeading = false;
    const around = sections.map((one) => result[one]?.side ?? null);
    // Under costs, and below all income, an income label (`ESF …`) names what the money goes to, not where it comes from.
    const inner = around.findLast((side) => side !== null) ?? null;
    const isNoIncome =
      (inner !== null && COST_SIDES.has(inner)) ||
      GOES_OUT.test(normalised) ||
      (inner === null && used.has('summa-intakter'));
    const fit = template.find(
      (one) =>
        !(isNoIncome && one.kind === 'item' && one.side === 'intakt') &&
        (one.many === true || !used.has(one.key)) &&
        (one.label.test(normalised) || one.label.test(withoutParentheses(normalised))),
    );
    if (fit !== undefined) used.add(fit.key);
    const isSum = isSumLabel(normalised) || (row.label === '' && position > 0);
    // `Summa kommuner` is of the kommuner and their sum.
    const isOfMany = fit?.many === true && isSumLabel(normalised);
    const kind: RowKind = isOfMany ? 'sum' : (fit?.kind ?? (isSum ? 'sum' : 'item'));
    result.push({
      row,
      normalised,
      key: fit?.key ?? null,
      kind,
      // The template's own word goes first, also where it says that a row is of no side; a bare sum has its section's.
      side:
        fit === undefined || (fit.side === null && fit.key === 'summa')
          ? sideOfRow(id, normalised, kind, around)
          : fit.side,
      section: sections,
    });
    if (isSum) sections = closed(sections, result, normalised);
  });
  return result;
}

/** Income that its own words say comes from elsewhere than a member. */
const NO_MEMBER =
  /^(?:övrig|annan|andra|diverse|ränt|ersättning|återbetal|försäljning|sjuklön|projekt|fond|statsbidrag|finansiell|ingående|utgående|ib |ub |kvar|saldo|balans|överför|sparade|eget kapital)/;

/** Where state and region are named, income without other words comes from a kommun: "Järfälla" (FinsamL 5 §). */
export function withKommuner<Row extends RoleRow>(rows: readonly Row[]): readonly Row[] {
  if (!['stat', 'region'].every((key) => rows.some((row) => row.key === key))) return rows;
  return rows.map((row) =>
    row.key === null &&
    row.kind === 'item' &&
    row.side === 'intakt' &&
    row.normalised !== '' &&
    !NO_MEMBER.test(row.normalised)
      ? { ...row, key: 'kommun' }
      : row,
  );
}

/** A heading after data stands beside the innermost heading; one of another side of the economy begins afresh. */
function parentsOf(
  sections: readonly number[],
  rows: readonly RoleRow[],
  normalised: string,
): number[] {
  const side = sideOfWords(normalised);
  if (side === 'intakt' || side === 'kostnad' || side === 'tillgang') return [];
  const outer = sections[0] === undefined ? null : rows[sections[0]]?.side;
  if (side === 'insats' || side === 'administration')
    return outer === 'kostnad' ? sections.slice(0, 1) : [];
  return sections.slice(0, -1);
}

/** A sum ends the innermost section; "Totalt" and its kin end them all when the section is a side of the economy. */
function closed(
  sections: readonly number[],
  rows: readonly RoleRow[],
  normalised: string,
): number[] {
  const named = sections.findIndex((one) => normalised.endsWith(rows[one]?.normalised ?? '\u0000'));
  if (named >= 0) return sections.slice(0, named);
  return isGenericSum(normalised) && sections.length > 1 ? [] : sections.slice(0, -1);
}

function sideOfRow(
  id: TableId,
  normalised: string,
  kind: RowKind,
  around: readonly (RowSide | null)[],
): RowSide | null {
  const own = kind === 'sum' ? sideOfWords(normalised) : null;
  const inner = around.findLast((side) => side !== null) ?? null;
  const side = own ?? inner ?? DEFAULT_SIDE[id] ?? null;
  if (kind === 'item' && (side === 'kostnad' || side === null) && isAdministrationRow(normalised))
    return 'administration';
  if (kind === 'item' && side === 'kostnad') return 'insats';
  return side;
}

const DEFAULT_SIDE: Partial<Record<TableId, RowSide>> = {
  insatser: 'insats',
  deltagare: 'insats',
  'not-intakter': 'intakt',
  'not-kostnader': 'kostnad',
  'not-fordringar': 'tillgang',
  'not-skulder': 'skuld',
};
