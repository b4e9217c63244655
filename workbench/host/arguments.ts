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

/** The name under which a table holds a value; null when it holds it under none. */
export function nameOf<K extends string>(
  value: unknown,
  table: Readonly<Record<K, unknown>>,
): K | null {
  for (const name in table) if (table[name] === value) return name;
  return null;
}
