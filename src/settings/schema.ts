import * as z from 'zod/mini';
import { COLUMN_SPANS } from '../model/settings';
import { COLUMN_ROLES, TABLE_IDS } from '../model/table';

/** What each cell of the settings sheet may hold once it has been read. */
const text = z.string().check(z.minLength(1), z.maxLength(1000));
const date = z.iso.date();
const amount = z.int().check(z.gte(0));
const percent = z.number().check(z.gte(0), z.lte(1000));

/** Budget shares: one share, or twelve that sum to 1. */
const shares = z
  .array(z.number().check(z.gte(0), z.lte(1)))
  .check(
    z.refine(
      (list) =>
        list.length === 0 ||
        list.length === 1 ||
        (list.length === 12 && Math.abs(list.reduce((sum, share) => sum + share, 0) - 1) < 0.001),
    ),
  );

export const FIELD_SCHEMAS = {
  text,
  date,
  amount,
  percent,
  shares,
};

/** One step of the limit for eget kapital. */
export const LIMIT = z.object({
  upToMedlemsavgifter: amount,
  percent: z.nullable(percent),
  amount: z.nullable(amount),
});

const UNITS = ['kr', 'tkr', 'Mkr', 'antal', 'procent'] as const;
const SIGNS = ['costs-negative', 'costs-positive', 'none'] as const;

/** One correction of how the workbook is read. */
export const CORRECTION = z.object({
  sheet: text,
  anchor: z.string(),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('table'), id: z.enum([...TABLE_IDS, 'none']) }),
    z.object({
      kind: z.literal('column'),
      heading: z.string(),
      role: z.enum(COLUMN_ROLES),
      span: z.nullable(z.enum(COLUMN_SPANS)),
    }),
    z.object({ kind: z.literal('row'), label: z.string(), key: text }),
    z.object({ kind: z.literal('unit'), unit: z.enum(UNITS) }),
    z.object({ kind: z.literal('sign'), sign: z.enum(SIGNS) }),
  ]),
});

/** One accepted deviation. */
export const ACCEPTANCE = z.object({
  finding: text,
  acceptance: z.object({ by: text, on: date, reason: text }),
});
