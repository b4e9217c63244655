/** Something a person typed in an earlier report, and where it stood, in words. */
export interface KeptInput {
  readonly value: number | string;
  readonly where: string;
}

/** What a person typed in an earlier report, by key. */
export type Kept = ReadonlyMap<string, KeptInput>;

/** An input cell that stands for something the workbook has no source for. */
export interface Missing {
  readonly key: string;
  readonly label: string;
}
