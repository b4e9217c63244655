import { HostError } from './host-error';
import type { HostObject } from './object-type';

/** Objects that the client keeps between batches by a reference id, as it keeps ranges. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `r${this.#next}`;
    this.#next += 1;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new HostError('InvalidReference', 'Range');
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  /** How many objects the client has not let go of. */
  get size(): number {
    return this.#objects.size;
  }
}
