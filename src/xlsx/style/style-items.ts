import { obtainChild } from '../sheet/schema-order';
import { childOf, elementsOf, setAttribute, type XmlElement } from '../xml/element';
import { elementText } from '../xml/write-xml';

/**
 * One numbered collection of a stylesheet (`fonts`, `cellXfs`). Items are only ever added, never changed, since
 * other cells count on their numbers; an item equal to an existing one is not added again.
 */
export class StyleItems {
  readonly #name: string;
  readonly #edit: () => XmlElement;
  readonly #items: XmlElement[];
  readonly #numbers = new Map<string, number>();

  constructor(styles: XmlElement, name: string, edit: () => XmlElement) {
    this.#name = name;
    this.#edit = edit;
    const collection = childOf(styles, name);
    this.#items = collection === undefined ? [] : elementsOf(collection);
    this.#items.forEach((item, number) => {
      const text = elementText(item);
      if (!this.#numbers.has(text)) this.#numbers.set(text, number);
    });
  }

  /** An item by number. */
  at(number: number): XmlElement | undefined {
    return this.#items[number];
  }

  /** The number of an item, which is added when it is new. */
  add(item: XmlElement): number {
    const text = elementText(item);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const collection = obtainChild(this.#edit(), this.#name);
    collection.children.push(item);
    this.#items.push(item);
    setAttribute(collection, 'count', this.#items.length);
    this.#numbers.set(text, this.#items.length - 1);
    return this.#items.length - 1;
  }
}
