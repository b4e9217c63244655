import { HostError, type HostErrorCode } from './host-error';

/** An error to be answered instead of doing the work: at the n:th batch (from 1), at a member, or both. */
export interface Fault {
  readonly code: HostErrorCode;
  readonly batch?: number;
  /** `Range.values`, `Worksheet.getRange`; left out, the batch's first action. */
  readonly member?: string;
  /** How many times; once when left out. */
  readonly times?: number;
}

/** Which members were asked for, which of them are missing, and the faults to throw at them. */
export class MemberLog {
  readonly used = new Set<string>();
  readonly unsupported = new Map<string, number>();
  #faults: { readonly fault: Fault; left: number }[] = [];
  #batch = 0;

  beginBatch(): void {
    this.#batch += 1;
  }

  inject(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  clearFaults(): void {
    this.#faults = [];
  }

  /** Notes that a member is used, and throws the fault that waits for it, if any. */
  touch(member: string): void {
    this.used.add(member);
    const waiting = this.#faults.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.batch ?? this.#batch) === this.#batch &&
        (fault.member ?? member) === member,
    );
    if (waiting === undefined) return;
    waiting.left -= 1;
    throw new HostError(waiting.fault.code, member);
  }

  /** Lists a member that the host does not have, and refuses it. */
  missing(member: string): never {
    this.unsupported.set(member, (this.unsupported.get(member) ?? 0) + 1);
    throw new HostError('ApiNotFound', member, `The workbench does not implement ${member}.`);
  }
}
