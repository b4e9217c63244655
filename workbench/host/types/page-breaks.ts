import { defineType, targetOf } from '../../protocol/object-type';
import { asString } from '../arguments';
import { readArea } from '../read-area';
import { unlocked, type SheetTarget } from '../sheet-target';
import { range } from './range';

export const pageBreak = defineType<Excel.PageBreak, { readonly row: number }>({
  name: 'PageBreak',
  properties: { rowIndex: { get: ({ row }) => row } },
});

/** The page breaks between rows. */
export const pageBreaks = defineType<Excel.PageBreakCollection, SheetTarget>({
  name: 'PageBreakCollection',
  items: ({ sheet }) => sheet.print.rowBreaks.map((row) => pageBreak.of({ row })),
  methods: {
    add: (target, [at]) => {
      const location = 'PageBreakCollection.add';
      const sheet = unlocked(target, location);
      const area =
        targetOf(at, range) ?? readArea(target.workspace, sheet, asString(at, location), location);
      const row = area.range.top;
      const rows = new Set([...sheet.print.rowBreaks, row]);
      sheet.setPrint({ rowBreaks: [...rows].sort((a, b) => a - b) });
      return pageBreak.of({ row });
    },
    removePageBreaks: (target) => {
      const location = 'PageBreakCollection.removePageBreaks';
      unlocked(target, location).setPrint({ rowBreaks: [] });
    },
  },
});
