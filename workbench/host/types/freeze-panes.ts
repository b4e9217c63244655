import { defineType } from '../../protocol/object-type';
import { asCount } from '../arguments';
import { LAST_COLUMN } from '../area';
import { unlocked, type SheetTarget } from '../sheet-target';
import { range } from './range';

export const freezePanes = defineType<Excel.WorksheetFreezePanes, SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (target, [count]) => {
      const location = 'WorksheetFreezePanes.freezeRows';
      unlocked(target, location).frozenRows = asCount(count, location);
    },
    getLocationOrNullObject: (target) => {
      const { frozenRows } = target.sheet;
      if (frozenRows === 0) return null;
      const bounds = { top: 0, left: 0, bottom: frozenRows - 1, right: LAST_COLUMN };
      return range.of({ ...target, range: bounds });
    },
    unfreeze: (target) => {
      unlocked(target, 'WorksheetFreezePanes.unfreeze').frozenRows = 0;
    },
  },
});
