import { invalidArgument } from './host-error';
import type { Members } from './members';
import { memberName, wireName } from './names';
import type { HostObject, ObjectType } from './object-type';
import type { References } from './references';
import type { WireQuery } from './wire';

/** Which members a `load` asks for: values, and for each navigation its own selection. */
interface Selection {
  all: boolean;
  readonly values: Set<string>;
  readonly children: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, values: new Set(), children: new Map() });

/** `format/fill/color` and its like, gathered into a tree. Nothing selected means every value. */
function selectionOf(query: WireQuery): Selection {
  const root = emptySelection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    const parts = path.split(/[/.]/).filter((part) => part !== '' && part !== 'items');
    let at = root;
    parts.forEach((part, index) => {
      if (part === '*') {
        at.all = true;
        return;
      }
      const member = memberName(part);
      if (index === parts.length - 1) {
        at.values.add(member);
        return;
      }
      const child = at.children.get(member) ?? emptySelection();
      at.children.set(member, child);
      at = child;
    });
  }
  if ((query.Select?.length ?? 0) === 0) root.all = true;
  return root;
}

/** Reads what a query asks for from an object, in the shape that office.js expects. */
export class Query {
  readonly #members: Members;
  readonly #references: References;
  readonly #spell: (member: string) => string;
  readonly #itemsKey: string;

  /** `plain` keeps the names as the object model spells them (QueryAsJson). */
  constructor(members: Members, references: References, plain: boolean) {
    this.#members = members;
    this.#references = references;
    this.#spell = plain ? (member) => member : wireName;
    this.#itemsKey = plain ? 'items' : '_Items';
  }

  read(object: HostObject, query: WireQuery): Readonly<Record<string, unknown>> {
    return this.#object(object, selectionOf(query), query);
  }

  /** What the client needs to address an object again. */
  identity(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.#references.idOf(object);
    return {
      ...object.type.identity?.(object.target),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #object(object: HostObject, selection: Selection, query: WireQuery): Record<string, unknown> {
    if (object.type.items !== undefined) return this.#collection(object, selection, query);
    const out: Record<string, unknown> = {};
    for (const member of this.#valuesOf(object.type, selection)) {
      out[this.#spell(member)] = this.#value(object, member);
    }
    for (const [member, child] of selection.children) {
      const target = this.#members.navigate(object, member);
      out[this.#spell(member)] =
        target === null ? null : { ...this.identity(target), ...this.#object(target, child, {}) };
    }
    return { ...out, ...this.identity(object) };
  }

  /** A name in a `load` is a value, or a navigation whose values are all wanted. */
  #value(object: HostObject, member: string): unknown {
    if (object.type.navigations?.[member] === undefined) return this.#members.get(object, member);
    const target = this.#members.navigate(object, member);
    if (target === null) return null;
    return {
      ...this.identity(target),
      ...this.#object(target, { ...emptySelection(), all: true }, {}),
    };
  }

  #valuesOf(type: ObjectType, selection: Selection): readonly string[] {
    if (!selection.all) return [...selection.values];
    const readable = Object.entries(type.properties ?? {})
      .filter(([, property]) => property?.get !== undefined)
      .map(([member]) => member);
    return [...new Set([...readable, ...selection.values])];
  }

  #collection(object: HostObject, selection: Selection, query: WireQuery): Record<string, unknown> {
    const first = query.Skip ?? 0;
    if (first < 0) throw invalidArgument(`${object.type.name}.load`);
    const all = object.type.items?.(object.target) ?? [];
    const items = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
    const rows = items.map((item) => ({
      ...this.identity(item),
      ...this.#object(item, selection, {}),
    }));
    return { [this.#itemsKey]: rows };
  }
}
