import { textOfCell, type BookChart, type BookSheet } from '../../engine/book';
import { element } from '../dom';
import { placeAt } from './box';
import { dataOf } from './chart-data';
import { colorOf, plot, plotLeft, type Frame } from './chart-plot';
import { boxOf, type Scene } from './draw-cells';
import { shape } from './svg';

/** Draws a chart over its cells, plainly: enough to see what Excel will show. */
export function chartView({ sheet, geometry }: Scene, chart: BookChart, from: number): HTMLElement {
  const box = boxOf(geometry, chart.anchor, from);
  const picture = shape('svg', {
    width: box.width,
    height: box.height,
    role: 'img',
    'aria-label': chart.title,
  });
  picture.append(
    shape('text', { x: box.width / 2, y: 21, class: 'chart-title' }, chart.title),
    ...plot(chart, dataOf(sheet, chart), box),
    ...(chart.hasLegend ? legend(sheet, chart, box) : []),
  );
  const holder = element('div', { class: 'chart' });
  placeAt(holder, box);
  holder.append(picture);
  return holder;
}

function legend(sheet: BookSheet, chart: BookChart, { height }: Frame): SVGElement[] {
  return chart.series.flatMap(({ name }, index) => {
    const x = plotLeft(chart) + index * 130;
    const mark = { x, y: height - 19, width: 10, height: 10, fill: colorOf(chart, index) };
    const text = typeof name === 'string' ? name : textOfCell(sheet, name);
    return [
      shape('rect', mark),
      shape('text', { x: x + 15, y: height - 10, class: 'chart-legend' }, text),
    ];
  });
}
