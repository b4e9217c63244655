import type { Ledger, Transaction } from './ledger';
import { LedgerDraft } from './ledger-draft';
import type { SieNote } from './problem';
import type { SieRecord } from './records';
import { amountOf, dateOf, monthOf, objectsOf, textOf, yearNumberOf } from './values';

/** Takes one kind of record; false where a field that it must have cannot be read. */
type Reader = (draft: LedgerDraft, record: SieRecord) => boolean;

const NOT_ACCOUNT = /\s|^$/;

const accountOf = (field: SieRecord['fields'][number] | undefined): string | null => {
  const text = textOf(field);
  return text === null || NOT_ACCOUNT.test(text) ? null : text;
};

const balance =
  (label: 'IB' | 'UB' | 'RES'): Reader =>
  (draft, { fields }) => {
    const year = yearNumberOf(fields[0]);
    const account = accountOf(fields[1]);
    const ore = amountOf(fields[2]);
    if (year === null || account === null || ore === null) return false;
    draft.balance(label, year, account, ore);
    return true;
  };

/** Fields with the object list put where some programs leave it out. */
const withList = (fields: SieRecord['fields'], at: number): SieRecord['fields'] =>
  typeof fields[at] === 'string' ? [...fields.slice(0, at), [], ...fields.slice(at)] : fields;

const listOf = (field: SieRecord['fields'][number] | undefined): readonly string[] =>
  typeof field === 'object' ? field : [];

const periodBalance: Reader = (draft, record) => {
  const fields = withList(record.fields, 3);
  const year = yearNumberOf(fields[0]);
  const month = monthOf(fields[1]);
  const account = accountOf(fields[2]);
  const ore = amountOf(fields[4]);
  if (year === null || month === null || account === null || ore === null) return false;
  draft.periods.push({ year, month, account, objects: objectsOf(listOf(fields[3])), ore });
  return true;
};

function transactionOf(row: SieRecord, date: string): Transaction | null {
  const fields = withList(row.fields, 1);
  const account = accountOf(fields[0]);
  const ore = amountOf(fields[2]);
  if (account === null || ore === null) return null;
  return { account, objects: objectsOf(listOf(fields[1])), ore, date: dateOf(fields[3]) ?? date };
}

/** `#BTRANS` was taken away and `#RTRANS` is followed by a `#TRANS` of the same: only `#TRANS` counts. */
const voucher: Reader = (draft, { fields, rows, line }) => {
  const date = dateOf(fields[2]);
  if (date === null) return false;
  const read = rows.filter(({ label }) => label === 'TRANS').map((row) => transactionOf(row, date));
  const transactions = read.filter((row) => row !== null);
  const [series, number] = [textOf(fields[0]) ?? '', textOf(fields[1]) ?? ''];
  draft.vouchers.push({ series, number, line, transactions });
  return transactions.length === read.length;
};

const named =
  (take: (draft: LedgerDraft, number: string, name: string) => void): Reader =>
  (draft, { fields }) => {
    const number = accountOf(fields[0]);
    if (number === null) return false;
    take(draft, number, textOf(fields[1]) ?? '');
    return true;
  };

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    FNAMN: (draft, { fields }) => {
      draft.organisationName = textOf(fields[0]);
      return true;
    },
    ORGNR: (draft, { fields }) => {
      draft.orgNumber = textOf(fields[0]);
      return true;
    },
    PROGRAM: (draft, { fields }) => {
      draft.program = fields.map((field) => textOf(field) ?? '').join(' ');
      return true;
    },
    GEN: (draft, { fields }) => {
      draft.generated = dateOf(fields[0]);
      return true;
    },
    SIETYP: (draft, { fields }) => {
      draft.type = textOf(fields[0]);
      return true;
    },
    VALUTA: (draft, { fields }) => {
      draft.currency = textOf(fields[0]) ?? draft.currency;
      return true;
    },
    OMFATTN: (draft, { fields }) => {
      draft.balancesTo = dateOf(fields[0]);
      return draft.balancesTo !== null;
    },
    RAR: (draft, { fields }) => {
      const [year, start, end] = [yearNumberOf(fields[0]), dateOf(fields[1]), dateOf(fields[2])];
      if (year === null || start === null || end === null) return false;
      draft.years.set(year, { start, end });
      return true;
    },
    KONTO: named((draft, number, name) => draft.names.set(number, name)),
    KTYP: named((draft, number, kind) => {
      if (kind === 'T' || kind === 'S' || kind === 'K' || kind === 'I')
        draft.kinds.set(number, kind);
    }),
    DIM: named((draft, number, name) => draft.dimensions.set(number, name)),
    UNDERDIM: named((draft, number, name) => draft.dimensions.set(number, name)),
    OBJEKT: (draft, { fields }) => {
      const [dimension, object] = [textOf(fields[0]), textOf(fields[1])];
      if (dimension === null || object === null) return false;
      draft.object(dimension, object, textOf(fields[2]) ?? '');
      return true;
    },
    IB: balance('IB'),
    UB: balance('UB'),
    RES: balance('RES'),
    PSALDO: periodBalance,
    VER: voucher,
  }),
);

/** How many unreadable records are named by their lines. */
const NAMED = 5;

/** The ledger that records tell of, and a note on the records that should tell something and cannot be read. */
export function ledgerOf(records: readonly SieRecord[]): {
  readonly ledger: Ledger;
  readonly notes: readonly SieNote[];
} {
  const draft = new LedgerDraft();
  const unreadable = records.filter(
    (record) => READERS.get(record.label)?.(draft, record) === false,
  );
  const places = unreadable.slice(0, NAMED).map(({ label, line }) => `#${label} (${line})`);
  const params = { count: unreadable.length, places: places.join(', ') };
  return {
    ledger: draft.finish(),
    notes: places.length === 0 ? [] : [{ code: 'unreadable-record', severity: 'error', params }],
  };
}
