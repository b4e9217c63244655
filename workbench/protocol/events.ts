import type { WireEvent } from './wire';

/** Category of the messages that carry events of the object model. */
const EVENT_CATEGORY = 65536;

/** Which events the client has asked for, and those waiting to be sent to it. */
export class Events {
  readonly #subscriptions = new Map<string, number>();
  #waiting: WireEvent[] = [];
  #next = 1;

  subscribe(type: number, source: string): void {
    const key = `${type}|${source}`;
    this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, source: string): void {
    const key = `${type}|${source}`;
    this.#subscriptions.set(key, Math.max(0, (this.#subscriptions.get(key) ?? 0) - 1));
  }

  /** Queues an event for each of the sources that someone listens to. */
  raise(type: number, sources: readonly string[], payload: object): void {
    for (const source of sources) {
      if ((this.#subscriptions.get(`${type}|${source}`) ?? 0) === 0) continue;
      const message = JSON.stringify(payload);
      this.#waiting.push([EVENT_CATEGORY, type, source, message, this.#next, false]);
      this.#next += 1;
    }
  }

  /** Takes what waits; the caller delivers it. */
  take(): readonly WireEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}
