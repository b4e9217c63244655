import type { MoneyUnit } from '../../model/amount';
import type { Column, TableRow } from '../../model/table';
import type { MirrorModel } from '../mirror-model';
import type { Term } from '../term';
import type { ReportKey } from '../../locales/report';

/** What some rows are shown as shares of: by row key, the key of the whole and what the share is called. */
export type Shares = Readonly<Record<string, { readonly of: string; readonly label: ReportKey }>>;

/** How a source table is shown. */
export interface MirrorView {
  readonly model: MirrorModel;
  readonly unit: MoneyUnit;
  readonly columns: readonly { readonly column: Column; readonly heading: string }[];
  /** Whether a column for note numbers stands before the amounts. */
  readonly notes: boolean;
  readonly labelOf: (row: TableRow) => string;
  /** The column whose figures later reports may compare with. */
  readonly own?: Column | undefined;
  /** A column after the others with what an earlier report held. */
  readonly earlier?: { readonly heading: string; readonly termOf: (key: string) => Term | null };
  /** Rows under which their share of another row is shown. */
  readonly shares?: Shares;
  /** Rows that are not shown. */
  readonly skip?: (row: TableRow) => boolean;
}
