import type { Ore, Unit } from './amount';
import type { Acceptance } from './finding';
import type { Period } from './period';
import type { ReportKind } from './statements';
import type { ColumnRole, SignConvention, TableId } from './table';

/** Choices of a förbund that no law fixes, kept on the sheet `Finsam – inställningar`. */
export interface Settings {
  /** The förbund's name and org.nr where the workbook does not give them. */
  readonly organisationName: string | null;
  readonly orgNumber: string | null;
  /** What the report is about, where the person has decided; null: as found. */
  readonly reportKind: ReportKind | null;
  readonly reportPeriod: Period | null;
  /** How the year's budget is spread over its months. */
  readonly budgetSpread: 'linear' | 'months' | 'own';
  /** For `months`: twelve shares that sum to 1. For `own`: the share of the year's budget due at the period's end. */
  readonly budgetShares: readonly number[];
  /** An avvikelse is flagged when it is at least this share of its budget (percent) … */
  readonly avvikelsePercent: number;
  /** … and at least this amount. */
  readonly avvikelseAmount: Ore;
  /** Eget kapital against medlemsavgifter: up to this much in medlemsavgifter, at most this share and/or amount. Empty: not judged. */
  readonly egetKapitalLimits: readonly EgetKapitalLimit[];
  /** Whether the förbundsordning requires a delårsrapport, so that LKBR 13 kap. is owed. */
  readonly delarsrapportRequired: boolean;
  /** Which balanskrav layout; null: by the report's year (the present one from 2024, lag 2023:643). */
  readonly balanskravLayout: 'before-2024' | 'from-2024' | null;
  /** Whether the workbook is called finished, so that a flagged avvikelse without a comment is worth saying. */
  readonly status: 'arbete' | 'klar';
  /** Whether what the template or a law asks for and the workbook lacks is a warning rather than information. */
  readonly missingIsWarning: boolean;
  readonly corrections: readonly Correction[];
  readonly acceptances: readonly { readonly finding: string; readonly acceptance: Acceptance }[];
}

/** One step of a förbund's own limit for eget kapital; null where it sets none. */
export interface EgetKapitalLimit {
  readonly upToMedlemsavgifter: Ore;
  readonly percent: number | null;
  readonly amount: Ore | null;
}

/** How much of a year a person has said that a column covers: the report's time, or all of it. */
export const COLUMN_SPANS = ['period', 'helår'] as const;
export type ColumnSpan = (typeof COLUMN_SPANS)[number];

/** What a person has said that a column holds, and of how much of the year; as its heading says where `span` is null. */
export interface SaidOfColumn {
  readonly role: ColumnRole;
  readonly span: ColumnSpan | null;
}

/** Something a person has said about how a block is to be read. Survives moved and inserted rows: it names, not points. */
export interface Correction {
  readonly sheet: string;
  /** The heading or label that the block, column or row is known by. */
  readonly anchor: string;
  readonly target:
    | { readonly kind: 'table'; readonly id: TableId | 'none' }
    | ({ readonly kind: 'column'; readonly heading: string } & SaidOfColumn)
    | { readonly kind: 'row'; readonly label: string; readonly key: string }
    | { readonly kind: 'unit'; readonly unit: Unit }
    | { readonly kind: 'sign'; readonly sign: SignConvention };
}

/** What holds until a förbund says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  organisationName: null,
  orgNumber: null,
  reportKind: null,
  reportPeriod: null,
  budgetSpread: 'linear',
  budgetShares: [],
  avvikelsePercent: 10,
  avvikelseAmount: 10_000_000,
  egetKapitalLimits: [],
  delarsrapportRequired: false,
  balanskravLayout: null,
  status: 'arbete',
  missingIsWarning: false,
  corrections: [],
  acceptances: [],
};
