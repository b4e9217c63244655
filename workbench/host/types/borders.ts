import type { BorderLine, BorderSide } from '../../../src/xlsx';
import { invalidArgument } from '../../protocol/host-error';
import { defineType } from '../../protocol/object-type';
import type { Area } from '../area';
import { asOneOf, nameOf } from '../arguments';
import { readColor, writeColor } from '../color';
import { setLook } from '../look-of-area';

interface BorderTarget {
  readonly area: Area;
  readonly edge: string;
}

/** Each edge: the cells it runs along and their side. */
const EDGES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

function along({ area, edge }: BorderTarget): { readonly area: Area; readonly side: BorderSide } {
  const side = asOneOf(edge, EDGES, 'RangeBorderCollection.getItem');
  const { top, left, bottom, right } = area.range;
  const range = {
    top: side === 'bottom' ? bottom : top,
    bottom: side === 'top' ? top : bottom,
    left: side === 'right' ? right : left,
    right: side === 'left' ? left : right,
  };
  return { area: { ...area, range }, side };
}

function lineOf(target: BorderTarget): BorderLine | undefined {
  const { area, side } = along(target);
  return area.sheet.look(area.range.top, area.range.left).borders[side];
}

function change(target: BorderTarget, location: string, line: BorderLine | null): void {
  const { area, side } = along(target);
  setLook(area, { borders: { [side]: line } }, location);
}

/** Line styles as Office.js names them. */
export const BORDER_STYLES = {
  None: 'none',
  Continuous: 'thin',
  Double: 'double',
  Dash: 'dashed',
  Dot: 'dotted',
} as const satisfies Readonly<Record<string, BorderLine['style'] | 'none'>>;
/** Weights of an unbroken line. */
export const BORDER_WEIGHTS = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
} as const satisfies Readonly<Record<string, BorderLine['style']>>;

function styleOf(target: BorderTarget) {
  const line = lineOf(target);
  return nameOf(line?.style ?? 'none', BORDER_STYLES) ?? 'Continuous';
}

export const border = defineType<Excel.RangeBorder, BorderTarget>({
  name: 'RangeBorder',
  properties: {
    style: {
      get: styleOf,
      set: (target, value) => {
        const location = 'RangeBorder.style';
        const style = asOneOf(value, BORDER_STYLES, location);
        const color = lineOf(target)?.color ?? '000000';
        change(target, location, style === 'none' ? null : { style, color });
      },
    },
    weight: {
      set: (target, value) => {
        const location = 'RangeBorder.weight';
        const style = asOneOf(value, BORDER_WEIGHTS, location);
        change(target, location, { style, color: lineOf(target)?.color ?? '000000' });
      },
    },
    color: {
      get: (target) => writeColor(lineOf(target)?.color ?? '000000'),
      set: (target, value) => {
        const location = 'RangeBorder.color';
        const style = lineOf(target)?.style ?? 'thin';
        change(target, location, { style, color: readColor(value, location) });
      },
    },
  },
});

/** The borders around a range. */
export const borders = defineType<Excel.RangeBorderCollection, Area>({
  name: 'RangeBorderCollection',
  item: (area, edge) => {
    if (typeof edge !== 'string' || EDGES[edge] === undefined) {
      throw invalidArgument('RangeBorderCollection.getItem');
    }
    return border.of({ area, edge });
  },
});
