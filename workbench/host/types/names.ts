import type { DefinedName } from '../../../src/sheet/snapshot';
import type { BookSheet } from '../../engine/book';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { defineType, targetOf, type HostObject } from '../../protocol/object-type';
import { asBoolean, asString } from '../arguments';
import { type Area } from '../area';
import { readArea } from '../read-area';
import { rangeA1 } from '../../../src/sheet/a1';
import type { Workspace } from '../workspace';
import { range } from './range';

interface NamesTarget {
  readonly workspace: Workspace;
  /** The sheet whose names these are; null for those of the workbook. */
  readonly sheet: BookSheet | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

/** A name's letters as Excel allows them. */
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

const ofScope = ({ workspace, sheet }: NamesTarget): readonly DefinedName[] =>
  workspace.book.names.filter(
    ({ name, sheet: scope }) => scope === (sheet?.name ?? null) && !name.startsWith('_xlnm.'),
  );

function find(target: NameTarget): DefinedName {
  const wanted = target.name.toLowerCase();
  const found = ofScope(target).find(({ name }) => name.toLowerCase() === wanted);
  if (found === undefined) throw itemNotFound('NamedItem');
  return found;
}

/** `'Budget 2022'!$C$14`, as a name refers to it. */
function absolute({ sheet, range: bounds }: Area): string {
  const a1 = rangeA1(bounds).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${a1}`;
}

function areaOfName(target: NameTarget): Area | null {
  const { refersTo } = find(target);
  try {
    const sheet = target.sheet ?? target.workspace.active;
    return readArea(target.workspace, sheet, refersTo, 'NamedItem.getRange');
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function add(target: NamesTarget, wanted: unknown, reference: unknown): HostObject {
  const location = 'NamedItemCollection.add';
  const name = asString(wanted, location);
  if (!ALLOWED.test(name) || name.length > 255) throw invalidArgument(location);
  if (ofScope(target).some((each) => each.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', location);
  }
  const area = targetOf(reference, range);
  const refersTo = area === null ? asString(reference, location).replace(/^=/, '') : absolute(area);
  const sheet = target.sheet?.name ?? null;
  target.workspace.book.setName({ name, refersTo, hidden: false, sheet });
  return namedItem.of({ ...target, name });
}

/** A name of the workbook or of a sheet. */
export const namedItem = defineType<Excel.NamedItem, NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (target) => find(target).name },
    formula: {
      get: (target) => `=${find(target).refersTo}`,
      set: (target, value) => {
        const refersTo = asString(value, 'NamedItem.formula').replace(/^=/, '');
        target.workspace.book.setName({ ...find(target), refersTo });
      },
    },
    scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: (target) => (areaOfName(target) === null ? 'String' : 'Range') },
    visible: {
      get: (target) => !find(target).hidden,
      set: (target, value) => {
        const hidden = !asBoolean(value, 'NamedItem.visible');
        target.workspace.book.setName({ ...find(target), hidden });
      },
    },
  },
  methods: {
    delete: (target) => target.workspace.book.deleteName(find(target)),
    getRange: (target) => {
      const area = areaOfName(target);
      if (area === null) throw itemNotFound('NamedItem.getRange');
      return range.of(area);
    },
    getRangeOrNullObject: (target) => {
      const area = areaOfName(target);
      return area === null ? null : range.of(area);
    },
  },
});

export const namedItems = defineType<Excel.NamedItemCollection, NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => ofScope(target).map(({ name }) => namedItem.of({ ...target, name })),
  item: (target, key) => {
    const wanted = String(key).toLowerCase();
    const found = ofScope(target).find(({ name }) => name.toLowerCase() === wanted);
    return found === undefined ? null : namedItem.of({ ...target, name: found.name });
  },
  methods: { add: (target, [name, reference]) => add(target, name, reference) },
});

/** The names of the workbook, or of one sheet. */
export const namesOf = (workspace: Workspace, sheet: BookSheet | null): HostObject =>
  namedItems.of({ workspace, sheet });
