import { HostError } from './host-error';
import type { Interpreter } from './interpreter';
import type { WireEvent, WireRequest, WireResponse } from './wire';

/** Largest request and response of Excel on the web, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Traffic {
  roundTrips: number;
  bytesIn: number;
  bytesOut: number;
}

/** Carries JSON text between a client and the interpreter: counts it, delays it, and refuses what is too large. */
export class Channel {
  readonly traffic: Traffic = { roundTrips: 0, bytesIn: 0, bytesOut: 0 };
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** Receives events a moment after the batch that caused them. */
  onEvents: (events: readonly WireEvent[]) => void = () => undefined;
  /** Runs after every batch, so that a grid can be drawn anew. */
  onBatch: () => void = () => undefined;
  readonly #interpreter: Interpreter;
  readonly #encoder = new TextEncoder();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** One round trip: a request as JSON text in, a response as JSON text out. */
  async send(text: string): Promise<string> {
    const answer = this.#answer(text);
    this.onBatch();
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    setTimeout(() => this.deliverEvents(), 0);
    return answer;
  }

  /** Sends the client the events that wait. */
  deliverEvents(): void {
    const events = this.#interpreter.events.take();
    if (events.length > 0) this.onEvents(events);
  }

  resetTraffic(): void {
    Object.assign(this.traffic, { roundTrips: 0, bytesIn: 0, bytesOut: 0 });
  }

  #answer(text: string): string {
    const size = this.#encoder.encode(text).length;
    this.traffic.roundTrips += 1;
    this.traffic.bytesIn += size;
    if (size > PAYLOAD_LIMIT) return this.#refuse('RequestPayloadSizeLimitExceeded');
    const answer = JSON.stringify(this.#interpreter.execute(JSON.parse(text) as WireRequest));
    const length = this.#encoder.encode(answer).length;
    if (length > PAYLOAD_LIMIT) return this.#refuse('ResponsePayloadSizeLimitExceeded');
    this.traffic.bytesOut += length;
    return answer;
  }

  #refuse(code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): string {
    const { message, status } = new HostError(code, '');
    const refusal: WireResponse = {
      Results: [],
      TraceIds: [],
      Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status },
    };
    return JSON.stringify(refusal);
  }
}
