import { BUILT_IN_FORMATS } from '../read/number-formats';
import { obtainChild } from '../sheet/schema-order';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  namedLike,
  numberOf,
  setAttribute,
  type XmlElement,
} from '../xml/element';

/** The first id that a workbook may give a format of its own. */
const FIRST_OWN = 164;

/** The number formats of a stylesheet by id. */
export class NumberFormatList {
  readonly #codes: Map<number, string>;
  readonly #edit: () => XmlElement;

  constructor(styles: XmlElement, edit: () => XmlElement) {
    this.#edit = edit;
    const own = childOf(styles, 'numFmts');
    this.#codes = new Map(BUILT_IN_FORMATS);
    for (const node of own === undefined ? [] : childrenOf(own, 'numFmt')) {
      this.#codes.set(
        numberOf(node, 'numFmtId') ?? 0,
        attributeOf(node, 'formatCode') ?? 'General',
      );
    }
  }

  code(id: number): string {
    return this.#codes.get(id) ?? 'General';
  }

  /** The id of a format code, which is added when it is new. */
  id(code: string): number {
    for (const [id, known] of this.#codes) if (known === code) return id;
    const id = Math.max(FIRST_OWN - 1, ...this.#codes.keys()) + 1;
    const collection = obtainChild(this.#edit(), 'numFmts');
    const attributes = { numFmtId: id, formatCode: code };
    collection.children.push(element(namedLike(collection, 'numFmt'), attributes));
    setAttribute(collection, 'count', childrenOf(collection, 'numFmt').length);
    this.#codes.set(id, code);
    return id;
  }
}
