import { defineType } from '../../protocol/object-type';
import { asCount } from '../arguments';
import { unlocked, type SheetTarget } from '../sheet-target';

export const freezePanes = defineType<Excel.WorksheetFreezePanes, SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (target, [count]) => {
      const location = 'WorksheetFreezePanes.freezeRows';
      unlocked(target, location).frozenRows = asCount(count, location);
    },
    unfreeze: (target) => {
      unlocked(target, 'WorksheetFreezePanes.unfreeze').frozenRows = 0;
    },
  },
});
