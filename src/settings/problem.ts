/** A cell of the settings sheet that could not be used; the default holds in its place. */
export interface SettingsProblem {
  /** The setting's key, or the list's. */
  readonly key: string;
  /** What the cell or the row holds. */
  readonly text: string;
}
