/** Content of an element: text is always set as text, never as HTML. */
export type Child = Node | string | null | false;

/** Attributes by name; `null` and `false` leave one out. Functions are listeners, by event name. */
export type Attributes = Readonly<
  Record<string, string | boolean | null | ((event: Event) => void)>
>;

/** Makes an element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function element(
  tag: string,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElement;
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  // Office on the web moves the focus itself at Tab, and knows a summary only by this attribute.
  if (tag === 'summary') made.tabIndex = 0;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== null && value !== false) made.setAttribute(name, value);
  }
  for (const child of children) if (child !== null && child !== false) made.append(child);
  return made;
}

/** A list of items, or nothing when there are none. */
export const list = (items: readonly Child[], attributes: Attributes = {}): Child =>
  items.length > 0 && element('ul', attributes, ...items.map((item) => element('li', {}, item)));
