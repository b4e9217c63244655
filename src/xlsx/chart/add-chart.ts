import { isReference } from '../../sheet/formula-piece';
import { formulaPieces } from '../../sheet/formula-pieces';
import { precedentsOf } from '../../sheet/references';
import type { CellValue } from '../../sheet/snapshot';
import { addContentType, CONTENT_TYPES } from '../opc/content-types';
import type { Parts } from '../opc/parts';
import { addRelationship } from '../opc/relationships';
import type { XmlElement } from '../xml/element';
import type { ChartSpec } from './chart-spec';
import { chartXml } from './chart-xml';
import { chartAnchor, obtainDrawing } from './drawing';

/** What a chart needs of the workbook it shows. */
export interface ChartHost {
  readonly parts: Parts;
  sheet(
    name: string,
  ): { content(row: number, column: number): { readonly value: CellValue | null } } | undefined;
}

/** The product's charts stand in parts of this name, by which they are known again. */
export const CHART_PATH = 'xl/charts/finsamChart#.xml';

/** Draws a chart on a sheet. */
export function addChart(
  host: ChartHost,
  worksheet: XmlElement,
  sheetPath: string,
  spec: ChartSpec,
): void {
  const { parts } = host;
  const path = parts.freePath(CHART_PATH);
  parts.add(
    path,
    chartXml(spec, (reference) => valuesOf(host, reference)),
  );
  addContentType(parts, path, CONTENT_TYPES.chart);
  const drawingPath = obtainDrawing(parts, worksheet, sheetPath);
  const relationship = addRelationship(parts, drawingPath, 'chart', path);
  const drawing = parts.edit(drawingPath);
  drawing.children.push(chartAnchor(drawing, spec.name, spec.anchor, relationship));
}

/** The longest copy of values that a chart keeps; the product's own charts show tens of cells. */
const MOST_VALUES = 10_000;

function valuesOf(host: ChartHost, reference: string): (number | string | null)[] {
  const [precedent] = formulaPieces(reference).some(isReference) ? precedentsOf(reference, '') : [];
  const sheet = precedent && host.sheet(precedent.sheet);
  if (precedent === undefined || sheet === undefined) return [];
  const { top, left, bottom, right } = precedent.range;
  const values: (number | string | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right && values.length < MOST_VALUES; column++) {
      const { value } = sheet.content(row, column);
      values.push(typeof value === 'number' || typeof value === 'string' ? value : null);
    }
  }
  return values;
}
