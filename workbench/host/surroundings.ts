/** What is around an open workbook, as far as an add-in may ask for it. */
export interface Surroundings {
  showPane(): void;
  hidePane(): void;
  /** Opens a workbook in a window of its own; false where that is not let. */
  openWorkbook(bytes: Uint8Array): boolean;
}

/** A workbook by itself. */
export const NO_SURROUNDINGS: Surroundings = {
  showPane: () => undefined,
  hidePane: () => undefined,
  openWorkbook: () => false,
};
