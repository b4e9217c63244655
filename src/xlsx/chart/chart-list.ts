import type { CellRange } from '../../model/address';
import type { Parts } from '../opc/parts';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import { removePart } from '../opc/remove-part';
import { removeChild } from '../sheet/schema-order';
import { relationshipId } from '../workbook/sheet-list';
import {
  attributeOf,
  childOf,
  elementsOf,
  localName,
  textOf,
  walk,
  type XmlElement,
} from '../xml/element';
import type { ChartSpec } from './chart-spec';
import { drawingOf } from './drawing';

interface OwnChart {
  readonly spec: ChartSpec;
  readonly anchor: XmlElement;
  readonly relationship: string;
  readonly path: string;
}

/** The charts on a sheet that the product has drawn. */
export const listCharts = (parts: Parts, sheetPath: string): ChartSpec[] =>
  ownCharts(parts, sheetPath).map(({ spec }) => spec);

/** Deletes the product's charts of a name; a drawing that is left empty goes with the last. */
export function deleteChart(parts: Parts, sheetPath: string, name: string): void {
  const drawingPath = drawingOf(parts, sheetPath);
  if (drawingPath === undefined) return;
  for (const { spec, anchor, relationship, path } of ownCharts(parts, sheetPath)) {
    if (spec.name !== name) continue;
    removeChild(parts.edit(drawingPath), anchor);
    removeRelationship(parts, drawingPath, relationship);
    removePart(parts, path);
  }
  if (elementsOf(parts.root(drawingPath)).length === 0) removeDrawing(parts, sheetPath);
}

/** Removes a sheet's drawing with all its charts. */
export function removeDrawing(parts: Parts, sheetPath: string): void {
  const link = relationshipsOf(parts, sheetPath).find(({ type }) => type === 'drawing');
  if (link === undefined) return;
  const worksheet = parts.edit(sheetPath);
  removeChild(worksheet, childOf(worksheet, 'drawing'));
  removeRelationship(parts, sheetPath, link.id);
  for (const { type, target } of relationshipsOf(parts, link.target)) {
    if (type === 'chart') removePart(parts, target);
  }
  removePart(parts, link.target);
}

function ownCharts(parts: Parts, sheetPath: string): OwnChart[] {
  const drawingPath = drawingOf(parts, sheetPath);
  if (drawingPath === undefined) return [];
  const targets = new Map(
    relationshipsOf(parts, drawingPath).map(({ id, target }) => [id, target]),
  );
  return elementsOf(parts.root(drawingPath)).flatMap((anchor) => {
    const reference = find(anchor, 'chart')[0];
    const relationship = reference === undefined ? '' : relationshipId(reference);
    const path = targets.get(relationship);
    if (path === undefined || !/\/finsamChart\d+\.xml$/i.test(path)) return [];
    return [{ spec: readSpec(parts.root(path), anchor), anchor, relationship, path }];
  });
}

function readSpec(chart: XmlElement, anchor: XmlElement): ChartSpec {
  const reference = (node: XmlElement | undefined): string =>
    (node && find(node, 'f').map(textOf)[0]) ?? '';
  const series = find(chart, 'ser');
  const [first] = series;
  const [direction] = find(chart, 'barDir');
  const [title] = find(chart, 'title');
  const [properties] = find(anchor, 'cNvPr');
  return {
    name: (properties && attributeOf(properties, 'name')) ?? '',
    kind:
      direction === undefined
        ? 'line'
        : attributeOf(direction, 'val') === 'bar'
          ? 'bars'
          : 'columns',
    title: title === undefined ? '' : textOf(title),
    categories: reference(first && childOf(first, 'cat')),
    series: series.map((node) => ({
      name: reference(childOf(node, 'tx')),
      values: reference(childOf(node, 'val')),
    })),
    anchor: readAnchor(anchor),
  };
}

function readAnchor(anchor: XmlElement): CellRange {
  const [left = 0, right = 1] = find(anchor, 'col').map((node) => Number(textOf(node)));
  const [top = 0, bottom = 1] = find(anchor, 'row').map((node) => Number(textOf(node)));
  return { top, left, bottom: bottom - 1, right: right - 1 };
}

/** Descendants by local name. */
function find(node: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(node, (each) => {
    if (localName(each) === local) found.push(each);
  });
  return found;
}
