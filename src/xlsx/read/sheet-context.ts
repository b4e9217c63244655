import type { CellError } from '../../sheet/snapshot';
import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';

/** What the sheets of one workbook share while they are read: strings, formats and the limits. */
export class SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  /** Whether each format shows dates in a workbook that counts from 1904, so that its numbers must be moved. */
  readonly movesDate: readonly boolean[];
  /** True once a formula without a stored value was met. */
  neverCalculated = false;

  readonly #errors = new Map<string, CellError>();
  #cells = 0;
  #characters = 0;

  constructor(
    strings: readonly string[],
    formats: readonly string[],
    movesDate: readonly boolean[],
  ) {
    this.strings = strings;
    this.formats = formats;
    this.movesDate = movesDate;
  }

  /** The one object for an error value. */
  error(text: string): CellError {
    let error = this.#errors.get(text);
    if (error === undefined) {
      error = { error: text };
      this.#errors.set(text, error);
    }
    return error;
  }

  countCell(): void {
    this.#cells += 1;
    if (this.#cells > LIMITS.cells) throw new UnreadableError('too-large', 'cells');
  }

  /** Counts text that a cell keeps for itself, a formula or an inline string. */
  countText(text: string): string {
    this.#characters += text.length;
    if (this.#characters > LIMITS.textCharacters) throw new UnreadableError('too-large', 'text');
    return text;
  }
}
