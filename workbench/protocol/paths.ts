import { HostError, itemNotFound } from './host-error';
import { memberName } from './names';
import { objectOrNull, type Members } from './members';
import type { HostObject } from './object-type';
import type { References } from './references';
import { PATH, type WireArguments, type WirePath } from './wire';

/** What the interpreter is given: the root object and the services that `new` may name. */
export interface Root {
  readonly root: HostObject;
  /** An object made by its class name, or null when the host has none such. */
  create(name: string): HostObject | null;
}

/** Resolves the object paths of one batch; each is resolved once. */
export class Paths {
  readonly #paths: Readonly<Record<string, WirePath>>;
  readonly #members: Members;
  readonly #references: References;
  readonly #root: Root;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    paths: Readonly<Record<string, WirePath>>,
    members: Members,
    references: References,
    root: Root,
  ) {
    this.#paths = paths;
    this.#members = members;
    this.#references = references;
    this.#root = root;
  }

  /** The object of a path; null is the null object. */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (path === undefined) throw new HostError('InvalidRequest', `ObjectPath ${id}`);
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  #find(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.#root.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.#references.find(path.Name);
      case PATH.newObject: {
        const made = this.#root.create(path.Name);
        if (made === null) throw new HostError('ApiNotFound', `new ${path.Name}`);
        return made;
      }
      default:
        return this.#child(path);
    }
  }

  #child(path: WirePath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) {
      return this.#members.navigate(parent, memberName(path.Name));
    }
    if (path.ObjectPathType === PATH.indexer) return this.#members.index(parent, args[0]);
    const location = `${parent.type.name}.${memberName(path.Name)}`;
    const object = objectOrNull(this.#members.call(parent, path.Name, args), location);
    if (object === null && !path.Name.endsWith('OrNullObject')) throw itemNotFound(location);
    return object;
  }

  /** Arguments with the object paths in them replaced by their objects. */
  args(info: WireArguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, references?.[index]),
    );
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((each, index) => this.#argument(each, reference[index]));
    }
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
      return this.resolve(value._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.#argument(each, undefined)]),
    );
  }
}
