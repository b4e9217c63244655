import type { CellRange } from '../../model/address';
import type { CategoryAxis } from '../../report/chart-look';
import type { Parts } from '../opc/parts';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import { removePart, removeWithOwned } from '../opc/remove-part';
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
import type { ChartSpec, SeriesSpec } from './chart-spec';
import { drawingOf } from './drawing';

/** The charts on a sheet that the product has drawn. */
export const listCharts = (parts: Parts, sheetPath: string): ChartSpec[] =>
  chartsOn(parts, sheetPath)
    .filter(isOwn)
    .map(({ path, anchor }) => readSpec(parts.root(path), anchor));

/** Deletes charts by name and by whether the product has drawn them; an empty drawing goes with the last. */
export function deleteCharts(
  parts: Parts,
  sheetPath: string,
  isGone: (name: string, isOwn: boolean) => boolean,
): void {
  const drawingPath = drawingOf(parts, sheetPath);
  if (drawingPath === undefined) return;
  const gone = chartsOn(parts, sheetPath).filter((chart) =>
    isGone(nameOf(chart.anchor), isOwn(chart)),
  );
  for (const { anchor, relationship, path } of gone) {
    removeChild(parts.edit(drawingPath), anchor);
    removeRelationship(parts, drawingPath, relationship);
    removeWithOwned(parts, path);
  }
  if (gone.length > 0 && elementsOf(parts.root(drawingPath)).length === 0) {
    removeDrawing(parts, sheetPath);
  }
}

function removeDrawing(parts: Parts, sheetPath: string): void {
  const link = relationshipsOf(parts, sheetPath).find(({ type }) => type === 'drawing');
  if (link === undefined) return;
  const worksheet = parts.edit(sheetPath);
  removeChild(worksheet, childOf(worksheet, 'drawing'));
  removeRelationship(parts, sheetPath, link.id);
  removePart(parts, link.target);
}

interface ChartOnSheet {
  readonly anchor: XmlElement;
  readonly relationship: string;
  readonly path: string;
}

function chartsOn(parts: Parts, sheetPath: string): ChartOnSheet[] {
  const drawingPath = drawingOf(parts, sheetPath);
  if (drawingPath === undefined) return [];
  const targets = new Map(
    relationshipsOf(parts, drawingPath).map(({ id, target }) => [id, target]),
  );
  return elementsOf(parts.root(drawingPath)).flatMap((anchor) => {
    const [reference] = find(anchor, 'chart');
    const relationship = reference === undefined ? '' : relationshipId(reference);
    const path = targets.get(relationship);
    return path === undefined ? [] : [{ anchor, relationship, path }];
  });
}

const isOwn = ({ path }: ChartOnSheet): boolean => /\/finsamChart\d+\.xml$/i.test(path);

function nameOf(anchor: XmlElement): string {
  const [properties] = find(anchor, 'cNvPr');
  return (properties && attributeOf(properties, 'name')) ?? '';
}

function readSpec(chart: XmlElement, anchor: XmlElement): ChartSpec {
  const series = find(chart, 'ser');
  const [first] = series;
  const [title] = find(chart, 'title');
  return {
    name: nameOf(anchor),
    kind: valueOf(chart, 'barDir') === 'bar' ? 'bars' : 'columns',
    title: title === undefined ? '' : textOf(title),
    categories: readReference(first && childOf(first, 'cat')) ?? '',
    categoryAxis: readCategoryAxis(chart),
    series: series.map(readSeries),
    hasLegend: find(chart, 'legend').length > 0,
    anchor: readAnchor(anchor),
  };
}

function readCategoryAxis(chart: XmlElement): CategoryAxis {
  const [categories] = find(chart, 'catAx');
  const [values] = find(chart, 'valAx');
  return {
    isReversed: categories !== undefined && valueOf(categories, 'orientation') === 'maxMin',
    valuesAtEnd: values !== undefined && valueOf(values, 'crosses') === 'max',
    labelsLow: categories !== undefined && valueOf(categories, 'tickLblPos') === 'low',
  };
}

function readSeries(series: XmlElement): SeriesSpec {
  const title = childOf(series, 'tx');
  const reference = readReference(title);
  const look = childOf(series, 'spPr');
  return {
    name:
      reference === undefined ? { text: title === undefined ? '' : textOf(title) } : { reference },
    values: readReference(childOf(series, 'val')) ?? '',
    color: (look && valueOf(look, 'srgbClr')) ?? null,
  };
}

const readReference = (node: XmlElement | undefined): string | undefined =>
  node && find(node, 'f').map(textOf)[0];

/** The `val` of the first descendant of a name. */
function valueOf(node: XmlElement, local: string): string | undefined {
  const [found] = find(node, local);
  return found && attributeOf(found, 'val');
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
