import type { Settings } from '../model/settings';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { dateIn, numberIn, numbersIn } from './cell-values';
import {
  chosen,
  KIND_WORDS,
  LAYOUT_WORDS,
  SPREAD_WORDS,
  STATUS_WORDS,
  YES_NO_WORDS,
} from './choices';
import type { SettingsProblem } from './problem';
import { acceptancesIn, correctionsIn, limitsIn } from './read-lists';
import { FIELD_SCHEMAS } from './schema';
import { settingsCells, type SettingsCells } from './sheet-rows';

/** The settings found in a workbook. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Those that differ from the default, with the value as a person wrote it. */
  readonly changed: readonly { readonly key: string; readonly value: string }[];
  readonly problems: readonly SettingsProblem[];
}

interface Check {
  safeParse(value: unknown): { success: boolean };
}

/** Reads the fields of one settings sheet, noting those that cannot be used. */
class Reader {
  readonly #fields: SettingsCells['fields'];
  readonly problems: SettingsProblem[] = [];
  constructor(fields: SettingsCells['fields']) {
    this.#fields = fields;
  }

  #read<T>(key: string, read: (value: number | string) => T | null, check: Check | null): T | null {
    const value = this.#fields.get(key);
    if (value === undefined || value === '') return null;
    const read_ = read(value);
    if (read_ !== null && (check === null || check.safeParse(read_).success)) return read_;
    this.problems.push({ key, text: String(value) });
    return null;
  }

  text = (key: string): string | null => this.#read(key, String, FIELD_SCHEMAS.text);
  date = (key: string): string | null => this.#read(key, dateIn, FIELD_SCHEMAS.date);
  percent = (key: string): number | null => this.#read(key, numberIn, FIELD_SCHEMAS.percent);
  kronor = (key: string): number | null =>
    this.#read(
      key,
      (value) => {
        const kronor = numberIn(value);
        return kronor === null ? null : Math.round(kronor * 100);
      },
      FIELD_SCHEMAS.amount,
    );
  shares = (key: string): number[] | null =>
    this.#read(
      key,
      (value) => {
        const numbers = numbersIn(value);
        return numbers.includes(null) ? null : numbers.filter((number) => number !== null);
      },
      FIELD_SCHEMAS.shares,
    );
  choice = <Value extends string>(
    key: string,
    words: Parameters<typeof chosen<Value>>[0],
  ): Value | null => this.#read(key, (value) => chosen(words, String(value)), null);
}

function read(cells: SettingsCells): { settings: Settings; problems: SettingsProblem[] } {
  const reader = new Reader(cells.fields);
  const yes = (key: string, otherwise: boolean): boolean => {
    const word = reader.choice(key, YES_NO_WORDS);
    return word === null ? otherwise : word === 'true';
  };
  const [start, end] = [reader.date('periodStart'), reader.date('periodEnd')];
  const d = DEFAULT_SETTINGS;
  const settings: Settings = {
    organisationName: reader.text('organisationName'),
    orgNumber: reader.text('orgNumber'),
    reportKind: reader.choice('reportKind', KIND_WORDS),
    reportPeriod: end === null ? null : { start, end },
    budgetSpread: reader.choice('budgetSpread', SPREAD_WORDS) ?? d.budgetSpread,
    budgetShares: reader.shares('budgetShares') ?? d.budgetShares,
    avvikelsePercent: reader.percent('avvikelsePercent') ?? d.avvikelsePercent,
    avvikelseAmount: reader.kronor('avvikelseAmount') ?? d.avvikelseAmount,
    delarsrapportRequired: yes('delarsrapportRequired', d.delarsrapportRequired),
    balanskravLayout: reader.choice('balanskravLayout', LAYOUT_WORDS),
    status: reader.choice('status', STATUS_WORDS) ?? d.status,
    missingIsWarning: yes('missingIsWarning', d.missingIsWarning),
    egetKapitalLimits: limitsIn(cells.lists.egetKapitalLimits, reader.problems),
    corrections: correctionsIn(cells.lists.corrections, reader.problems),
    acceptances: acceptancesIn(cells.lists.acceptances, reader.problems),
  };
  return { settings, problems: reader.problems };
}

/** The settings that differ from the default, as key and readable value. */
export function changedSettings(settings: Settings): ReadSettings['changed'] {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return keys.flatMap((key): { key: string; value: string }[] => {
    const value = settings[key];
    if (JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key])) return [];
    if (key === 'avvikelseAmount') return [{ key, value: String(settings.avvikelseAmount / 100) }];
    return [{ key, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

/**
 * The settings on the workbook's own sheet `Finsam – inställningar`; the defaults when it has none.
 * A cell that cannot be used is a problem, and the default holds.
 */
export function readSettings(snapshot: WorkbookSnapshot): ReadSettings {
  const sheet = snapshot.sheets.find((candidate) => candidate.ownKey === 'installningar');
  if (sheet === undefined) return { settings: DEFAULT_SETTINGS, changed: [], problems: [] };
  const { settings, problems } = read(settingsCells(sheet));
  return { settings, problems, changed: changedSettings(settings) };
}
