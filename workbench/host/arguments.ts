import { invalidArgument } from '../protocol/host-error';

/** What comes from the client is unchecked: each of these gives the wanted type or `InvalidArgument`. */
export function asString(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function asNumber(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function asCount(value: unknown, location: string): number {
  const number = asNumber(value, location);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument(location);
  return number;
}

export function asBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

export function asRecord(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}

/** One of the names of a table, as the table's value. */
export function asOneOf<V>(
  value: unknown,
  table: Readonly<Record<string, V>>,
  location: string,
): V {
  const found = typeof value === 'string' ? table[value] : undefined;
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** The name under which a table holds a value. */
export function nameOf<V>(value: V, table: Readonly<Record<string, V>>): string {
  const found = Object.entries(table).find(([, each]) => each === value);
  if (found === undefined) throw new Error(`No name for ${String(value)}`);
  return found[0];
}
