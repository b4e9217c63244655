import { itemNotFound } from './host-error';
import type { MemberLog } from './member-log';
import { memberName } from './names';
import { isHostObject, type HostObject } from './object-type';
import type { References } from './references';
import type { Events } from './events';

/** Reads, writes and calls the members of host objects; everything unnamed is refused by the log. */
export class Members {
  readonly #log: MemberLog;
  readonly #references: References;
  readonly #events: Events;

  constructor(log: MemberLog, references: References, events: Events) {
    this.#log = log;
    this.#references = references;
    this.#events = events;
  }

  navigate(object: HostObject, member: string): HostObject | null {
    const location = `${object.type.name}.${member}`;
    this.#log.touch(location);
    const navigation = object.type.navigations?.[member];
    return navigation === undefined ? this.#log.missing(location) : navigation(object.target);
  }

  get(object: HostObject, member: string): unknown {
    const location = `${object.type.name}.${member}`;
    this.#log.touch(location);
    const property = object.type.properties?.[member];
    return property?.get === undefined ? this.#log.missing(location) : property.get(object.target);
  }

  set(object: HostObject, member: string, value: unknown): void {
    const location = `${object.type.name}.${member}`;
    this.#log.touch(location);
    const property = object.type.properties?.[member];
    if (property?.set === undefined) this.#log.missing(`${location} (set)`);
    property.set(object.target, value);
  }

  index(object: HostObject, key: unknown): HostObject {
    const location = `${object.type.name}.getItem`;
    this.#log.touch(location);
    if (object.type.item === undefined) this.#log.missing(location);
    const item = object.type.item(object.target, key);
    if (item === null) throw itemNotFound(location);
    return item;
  }

  /** Calls a method; an object, a plain value or null comes back. */
  call(object: HostObject, wire: string, args: readonly unknown[]): unknown {
    if (wire.startsWith('_')) return this.#internal(object, wire, args);
    const member = memberName(wire);
    if (member === 'getItem') return this.index(object, args[0]);
    const location = `${object.type.name}.${member}`;
    this.#log.touch(location);
    if (member === 'getItemOrNullObject' && object.type.item !== undefined) {
      return object.type.item(object.target, args[0]);
    }
    if (member === 'getCount' && object.type.items !== undefined) {
      return object.type.items(object.target).length;
    }
    const method = object.type.methods?.[member];
    return method === undefined ? this.#log.missing(location) : method(object.target, args);
  }

  #internal(object: HostObject, wire: string, args: readonly unknown[]): unknown {
    const [first] = args;
    switch (wire) {
      case '_KeepReference':
        this.#references.keep(object);
        return null;
      case '_RemoveReference':
        if (typeof first === 'string') this.#references.release(first);
        return null;
      case '_GetObjectByReferenceId':
        return typeof first === 'string' ? this.#references.find(first) : null;
      case '_ValidateArraySize':
        return null;
      default:
        return this.#subscribe(object, wire);
    }
  }

  #subscribe(object: HostObject, wire: string): null {
    for (const [member, event] of Object.entries(object.type.events ?? {})) {
      if (event === undefined) continue;
      if (wire !== event.register && wire !== event.unregister) continue;
      this.#log.touch(`${object.type.name}.${member}`);
      const source = event.source(object.target);
      if (wire === event.register) this.#events.subscribe(event.type, source);
      else this.#events.unsubscribe(event.type, source);
      return null;
    }
    return this.#log.missing(`${object.type.name}.${wire}`);
  }
}

/** The object that a method gave, when it must be one. */
export function objectOrNull(value: unknown, location: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw itemNotFound(location);
}
