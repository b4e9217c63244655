import { shiftFormula, type StructuralChange } from '../../sheet/structural-change';
import { LOST } from '../../sheet/references';

/** A list of ranges on the changed sheet (ST_Sqref), moved; what is lost is left out. */
export const shiftRanges = (ranges: string, change: StructuralChange): string =>
  ranges
    .split(/\s+/)
    .map((range) => shiftFormula(range, change.sheet, change))
    .filter((range) => range !== LOST && range !== '')
    .join(' ');
