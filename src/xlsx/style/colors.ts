import type { Parts } from '../opc/parts';
import {
  attributeOf,
  childOf,
  elementsOf,
  numberOf,
  walk,
  localName,
  type XmlElement,
} from '../xml/element';
import { INDEXED_COLORS } from './indexed-colors';
import { tinted } from './tint';

/** Theme colours stand in the part as dk1 lt1 dk2 lt2 …, but are numbered lt1 dk1 lt2 dk2 … (18.8.3, note). */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const OFFICE_THEME =
  '000000 FFFFFF 1F497D EEECE1 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** Turns the colours of a workbook's styles into RRGGBB. */
export class Colors {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(theme: readonly string[], indexed: readonly string[]) {
    this.#theme = theme;
    this.#indexed = indexed;
  }

  /** A colour element (`color`, `fgColor`) as RRGGBB; null when automatic or absent. */
  resolve(color: XmlElement | undefined): string | null {
    if (color === undefined) return null;
    const rgb = attributeOf(color, 'rgb');
    const theme = numberOf(color, 'theme');
    const indexed = numberOf(color, 'indexed');
    const base =
      rgb?.slice(-6).toUpperCase() ??
      (theme === undefined ? undefined : this.#theme[THEME_ORDER[theme] ?? theme]) ??
      (indexed === undefined ? undefined : this.#indexed[indexed]);
    return base === undefined ? null : tinted(base, numberOf(color, 'tint') ?? 0);
  }
}

/** The colours of a workbook: those of its theme part and of its own palette, where it has them. */
export function colorsOf(parts: Parts, themePath: string | undefined, styles: XmlElement): Colors {
  const theme =
    themePath !== undefined && parts.has(themePath) ? themeColors(parts.root(themePath)) : [];
  const palette = childOf(styles, 'colors');
  const own = palette && childOf(palette, 'indexedColors');
  const indexed = own
    ? elementsOf(own).map((node) => (attributeOf(node, 'rgb') ?? '').slice(-6))
    : [];
  return new Colors(
    OFFICE_THEME.map((color, index) => theme[index] ?? color),
    INDEXED_COLORS.map((color, index) => indexed[index] ?? color),
  );
}

function themeColors(theme: XmlElement): string[] {
  const colors: string[] = [];
  walk(theme, (node) => {
    if (localName(node) !== 'clrScheme') return;
    for (const slot of elementsOf(node)) {
      const [color] = elementsOf(slot);
      const value = color && (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'));
      colors.push((value ?? '000000').toUpperCase());
    }
  });
  return colors;
}
