/** An object of the host: what it is, and what it stands for there. */
export interface HostObject {
  readonly type: ObjectType;
  readonly target: unknown;
}

/** A readable and perhaps writable value. What is written comes from outside, so it arrives unchecked. */
export interface Property<T, V> {
  get?(target: T): V | null;
  set?(target: T, value: unknown): void;
}

/** An event the client can subscribe to, by the two wire methods that office.js calls. */
export interface EventRegistration<T> {
  readonly register: string;
  readonly unregister: string;
  readonly type: number;
  /** Whose events: an object's id, or `Workbook`. */
  source(target: T): string;
}

type MembersOf<C, M> = Readonly<Partial<Record<keyof C & string, M>>>;

/**
 * A class of the object model: only what is named here exists.
 * `C` is the class in `@types/office-js`, so that no member can be misspelt or invented.
 */
export interface TypeDefinition<C, T> {
  readonly name: string;
  readonly properties?: { readonly [K in keyof C & string]?: Property<T, C[K]> };
  readonly navigations?: MembersOf<C, (target: T) => HostObject | null>;
  readonly methods?: MembersOf<C, (target: T, args: readonly unknown[]) => unknown>;
  readonly events?: MembersOf<C, EventRegistration<T>>;
  /** The members of a collection, in order. */
  items?(target: T): readonly HostObject[];
  /** One member of a collection by key; null when there is none. */
  item?(target: T, key: unknown): HostObject | null;
  /** What the client needs to find the object again: `Id` or `_Id`. */
  identity?(target: T): Readonly<Record<string, unknown>>;
}

/** A class with its type parameters forgotten, as the interpreter sees it. */
export interface ObjectType {
  readonly name: string;
  readonly properties?: Members<Property<unknown, unknown>>;
  readonly navigations?: Members<(target: unknown) => HostObject | null>;
  readonly methods?: Members<(target: unknown, args: readonly unknown[]) => unknown>;
  readonly events?: Members<EventRegistration<unknown>>;
  items?(target: unknown): readonly HostObject[];
  item?(target: unknown, key: unknown): HostObject | null;
  identity?(target: unknown): Readonly<Record<string, unknown>>;
}

type Members<M> = Readonly<Record<string, M | undefined>>;

/** A class of the object model that makes its own objects. */
export interface TypedObjectType<T> {
  readonly type: ObjectType;
  of(target: T): HostObject;
}

/**
 * Declares a class. The definition is only ever given targets that its own `of` made,
 * which is why its type parameters may be forgotten here.
 */
export function defineType<C, T>(definition: TypeDefinition<C, T>): TypedObjectType<T> {
  const type = definition as unknown as ObjectType;
  return { type, of: (target) => ({ type, target }) };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

/** The object of a path argument, when it is one of the wanted class. */
export function targetOf<T>(value: unknown, of: TypedObjectType<T>): T | null {
  return isHostObject(value) && value.type === of.type ? (value.target as T) : null;
}
