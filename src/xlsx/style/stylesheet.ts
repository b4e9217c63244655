import { addContentType, CONTENT_TYPES } from '../opc/content-types';
import { addRelationship, relationshipsOf } from '../opc/relationships';
import type { Parts } from '../opc/parts';
import {
  cloneElement,
  element,
  flagOf,
  namedLike,
  numberOf,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { tabColorElement } from '../sheet/view';
import { changedBorder, changedFont, changeFormat, newFill } from './change-look';
import { colorsOf, type Colors } from './colors';
import { defaultStyles } from './default-styles';
import type { Look, LookChange } from './look';
import { NumberFormatList } from './number-format-list';
import { readLook } from './read-look';
import { StyleItems } from './style-items';

/** A change of look, and whether the cell's text was typed with an apostrophe before it. */
export type FormatChange = LookChange & { readonly quotePrefix?: boolean };

/** The cell formats of a workbook: read as looks, added when a new look is wanted. */
export class Stylesheet {
  readonly #colors: Colors;
  readonly #fonts: StyleItems;
  readonly #fills: StyleItems;
  readonly #borders: StyleItems;
  readonly #formats: StyleItems;
  readonly #numberFormats: NumberFormatList;
  readonly #looks = new Map<number, Look>();
  readonly #derived = new Map<string, number>();

  constructor(parts: Parts, workbook: string) {
    const { root, edit } = stylesPart(parts, workbook);
    const theme = relationshipsOf(parts, workbook).find(({ type }) => type === 'theme')?.target;
    this.#colors = colorsOf(parts, theme, root);
    this.#fonts = new StyleItems(root, 'fonts', edit);
    this.#fills = new StyleItems(root, 'fills', edit);
    this.#borders = new StyleItems(root, 'borders', edit);
    this.#formats = new StyleItems(root, 'cellXfs', edit);
    this.#numberFormats = new NumberFormatList(root, edit);
  }

  /** The look of a cell format by number. */
  look(number: number): Look {
    const known = this.#looks.get(number);
    if (known !== undefined) return known;
    const format = this.#formats.at(number);
    const id = (name: string): number => (format && numberOf(format, name)) ?? 0;
    const parts = {
      format,
      font: this.#fonts.at(id('fontId')),
      fill: this.#fills.at(id('fillId')),
      border: this.#borders.at(id('borderId')),
      numberFormat: this.#numberFormats.code(id('numFmtId')),
    };
    const look = readLook(parts, this.#colors);
    this.#looks.set(number, look);
    return look;
  }

  /** The number of the cell format that differs from another by a change. */
  derive(number: number, change: FormatChange): number {
    const key = `${number} ${JSON.stringify(change)}`;
    let derived = this.#derived.get(key);
    if (derived === undefined) {
      derived = this.#formats.add(this.#changed(this.#formats.at(number), change));
      this.#derived.set(key, derived);
    }
    return derived;
  }

  /** The colour (RRGGBB) of a worksheet's tab, or null. */
  tabColor(worksheet: XmlElement): string | null {
    return this.#colors.resolve(tabColorElement(worksheet));
  }

  /** Whether the text of a cell with this format was typed with an apostrophe before it. */
  hasQuotePrefix(number: number): boolean {
    const format = this.#formats.at(number);
    return format !== undefined && flagOf(format, 'quotePrefix');
  }

  #changed(original: XmlElement | undefined, change: FormatChange): XmlElement {
    const format = original === undefined ? element('xf') : cloneElement(original);
    const id = (name: string): number => numberOf(format, name) ?? 0;
    const point = (name: string, apply: string, to: number): void => {
      setAttribute(format, name, to);
      setAttribute(format, apply, 1);
    };
    if (FONT_KEYS.some((key) => change[key] !== undefined)) {
      const font = this.#fonts.at(id('fontId')) ?? element(namedLike(format, 'font'));
      point('fontId', 'applyFont', this.#fonts.add(changedFont(font, change)));
    }
    if (change.fill !== undefined) {
      const fill = change.fill === null ? 0 : this.#fills.add(newFill(format, change.fill));
      point('fillId', 'applyFill', fill);
    }
    if (change.borders !== undefined) {
      const border = this.#borders.at(id('borderId')) ?? element(namedLike(format, 'border'));
      point('borderId', 'applyBorder', this.#borders.add(changedBorder(border, change.borders)));
    }
    if (change.numberFormat !== undefined) {
      point('numFmtId', 'applyNumberFormat', this.#numberFormats.id(change.numberFormat));
    }
    changeFormat(format, change);
    if (change.quotePrefix !== undefined) {
      setAttribute(format, 'quotePrefix', change.quotePrefix ? 1 : undefined);
    }
    return format;
  }
}

const FONT_KEYS = ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'color'] as const;

/** The styles part; a workbook without one gets it at the first change. */
function stylesPart(parts: Parts, workbook: string): { root: XmlElement; edit: () => XmlElement } {
  const existing = relationshipsOf(parts, workbook).find(({ type }) => type === 'styles')?.target;
  if (existing !== undefined) {
    return { root: parts.root(existing), edit: () => parts.edit(existing) };
  }
  const root = defaultStyles();
  const path = parts.freePath('xl/styles#.xml');
  const edit = (): XmlElement => {
    if (parts.has(path)) return parts.edit(path);
    parts.add(path, root);
    addContentType(parts, path, CONTENT_TYPES.styles);
    addRelationship(parts, workbook, 'styles', path);
    return root;
  };
  return { root, edit };
}
