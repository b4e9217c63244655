import type { CellRange } from '../../src/model/address';
import type { BookSheet } from '../engine/book';
import { shownText } from '../engine/shown-text';
import type { ExcelHost } from '../host/excel-host';
import { element } from './dom';
import { TEXTS } from './texts';

/** Cells that are added up at most, so that whole columns stay quick. */
const MOST_CELLS = 200_000;

/** Sum, mean and count of what is selected; empty for a single cell. */
function figuresOf(sheet: BookSheet, selection: CellRange): readonly string[] {
  const used = sheet.used(false);
  if (used === null) return [];
  const [bottom, right] = [
    Math.min(selection.bottom, used.bottom),
    Math.min(selection.right, used.right),
  ];
  if ((bottom - selection.top + 1) * (right - selection.left + 1) > MOST_CELLS) return [];
  let [sum, numbers, filled] = [0, 0, 0];
  for (let row = selection.top; row <= bottom; row += 1) {
    for (let column = selection.left; column <= right; column += 1) {
      const { value } = sheet.content(row, column);
      if (value !== null && value !== '') filled += 1;
      if (typeof value !== 'number') continue;
      sum += value;
      numbers += 1;
    }
  }
  if (filled < 2) return [];
  const shown = (value: number): string => shownText(Math.round(value * 100) / 100, '#,##0.##');
  const count = `${TEXTS.count}: ${filled}`;
  if (numbers === 0) return [count];
  const trim = (text: string): string => text.replace(/,$/, '');
  return [
    `${TEXTS.average}: ${trim(shown(sum / numbers))}`,
    count,
    `${TEXTS.sum}: ${trim(shown(sum))}`,
  ];
}

/** The bottom line: what goes on, what the host lacks, and figures of the selection. */
export class StatusBar {
  readonly #state = element('span', { class: 'status-state', role: 'status' }, [TEXTS.loading]);
  readonly #missing = element('span', { class: 'status-missing' });
  readonly #figures = element('span', { class: 'status-figures' });
  readonly root = element('footer', { class: 'status-bar' }, [
    this.#state,
    this.#missing,
    this.#figures,
  ]);

  say(text: string, isProblem = false): void {
    this.#state.textContent = text;
    this.#state.classList.toggle('problem', isProblem);
  }

  show(sheet: BookSheet, selection: CellRange, { interpreter }: ExcelHost): void {
    this.#figures.replaceChildren(
      ...figuresOf(sheet, selection).map((text) => element('span', {}, [text])),
    );
    const missing = [...interpreter.log.unsupported.keys()];
    this.#missing.textContent =
      missing.length === 0 ? '' : `${TEXTS.missing}: ${missing.join(', ')}`;
  }
}
