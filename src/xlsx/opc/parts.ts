import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import { decodeXml, DECLARATION, type XmlDocument } from '../xml/document';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { writeXml } from '../xml/write-xml';
import { readArchive, type ZipEntry } from '../zip/archive';
import { Inflater } from '../zip/inflater';
import { newEntry, writeArchive } from '../zip/write-archive';
import { checkContainer } from './container';
import { pathKey } from './part-path';

/**
 * The parts of a package. A part is inflated and parsed when first asked for; on saving, only parts that were
 * edited are written anew, every other keeps its bytes.
 */
export class Parts {
  readonly #entries: Map<string, ZipEntry>;
  readonly #trees = new Map<string, XmlDocument>();
  readonly #edited = new Set<string>();
  readonly #inflater = new Inflater();

  constructor(bytes: Uint8Array) {
    checkContainer(bytes);
    this.#entries = new Map(readArchive(bytes).map((entry) => [pathKey(entry.name), entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(pathKey(path));
  }

  /** The paths of all parts, as the archive writes them. */
  paths(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** The bytes of a part as last saved or read. */
  bytes(path: string): Uint8Array {
    return this.#inflater.bytes(this.#entry(path));
  }

  /** Gives a part's bytes piece by piece, never holding it whole. */
  stream(path: string, take: (chunk: Uint8Array) => void): void {
    this.#inflater.stream(this.#entry(path), take);
  }

  /** The root element of a part, for reading. */
  root(path: string): XmlElement {
    const key = pathKey(path);
    let tree = this.#trees.get(key);
    if (tree === undefined) {
      const bytes = this.bytes(path);
      if (bytes.length > LIMITS.treeBytes) throw new UnreadableError('too-large', path);
      tree = parseXml(decodeXml(bytes));
      this.#trees.set(key, tree);
    }
    return tree.root;
  }

  /** The root element of a part that is about to be changed. */
  edit(path: string): XmlElement {
    const root = this.root(path);
    this.#edited.add(pathKey(path));
    return root;
  }

  /** Whether a part was changed since it was read or saved. */
  isEdited(path: string): boolean {
    return this.#edited.has(pathKey(path));
  }

  /** Adds a part with a new tree. */
  add(path: string, root: XmlElement): void {
    const key = pathKey(path);
    this.#entries.set(key, newEntry(path, new Uint8Array()));
    this.#trees.set(key, { prolog: DECLARATION, root });
    this.#edited.add(key);
  }

  remove(path: string): void {
    const key = pathKey(path);
    this.#entries.delete(key);
    this.#trees.delete(key);
    this.#edited.delete(key);
  }

  /** The first free path for a numbered part: `xl/charts/chart#.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (!this.has(path)) return path;
    }
  }

  /** The package as a zip. */
  save(): Uint8Array {
    for (const key of this.#edited) {
      const tree = this.#trees.get(key);
      const entry = this.#entries.get(key);
      if (tree === undefined || entry === undefined) continue;
      this.#entries.set(key, newEntry(entry.name, new TextEncoder().encode(writeXml(tree))));
    }
    this.#edited.clear();
    return writeArchive([...this.#entries.values()]);
  }

  #entry(path: string): ZipEntry {
    const entry = this.#entries.get(pathKey(path));
    if (entry === undefined) throw new UnreadableError('malformed', `missing part ${path}`);
    return entry;
  }
}
