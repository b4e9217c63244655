import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { Canvas } from './canvas';
import type { BookLayout } from './layout';

/** What may stand above the first table: the förbund's name and org.nr, or prose as well. */
export function writeAbove(
  canvas: Canvas,
  { above }: BookLayout,
  row: number,
  column: number,
): void {
  if (above === 'nothing') return;
  canvas.put(row, column, 'Samordningsförbundet Åbeda');
  canvas.put(row + 1, column, 'Org.nr 222000-2295');
  if (above === 'prose')
    canvas.put(
      row + 2,
      column,
      'Uppföljningen bygger på bokföringen och har stämts av mot huvudboken. Budgeten antogs av styrelsen i november och har inte ändrats sedan dess, se vidare protokollet.',
    );
}

/** A list of people below a table. */
export function writeContacts(canvas: Canvas, column: number): void {
  const top = canvas.height + 2;
  const lines = [
    ['Kontaktpersoner', '', ''],
    ['Namn', 'Telefon', 'E-post'],
    ['Anna Ek', '040-34 10 00', 'anna@exempel.se'],
    ['Bo Al', '070-123 45 67', 'bo@exempel.se'],
  ];
  lines.forEach((line, row) => {
    line.forEach((text, place) => canvas.put(top + row, column + place, text));
  });
}

/** A sheet of hours that has nothing to do with the economy. */
export function hoursSheet(): SheetSnapshot {
  const canvas = new Canvas();
  const lines: (readonly (string | number)[])[] = [
    ['Tidrapport vecka 35'],
    ['Namn', 'Måndag', 'Tisdag', 'Onsdag'],
    ['Anna Ek', 8, 7.5, 8],
    ['Bo Al', 8, 8, 6],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => canvas.put(row, column, value)));
  return canvas.snapshot('Tider');
}
