import { cellA1 } from '../../sheet/a1';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  flagOf,
  isElement,
  localName,
  namedLike,
  numberOf,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { obtainChild, removeChild } from './schema-order';

const viewOf = (worksheet: XmlElement): XmlElement | undefined => {
  const views = childOf(worksheet, 'sheetViews');
  return views && childOf(views, 'sheetView');
};

function obtainView(worksheet: XmlElement): XmlElement {
  const existing = viewOf(worksheet);
  if (existing !== undefined) return existing;
  const views = obtainChild(worksheet, 'sheetViews');
  const view = element(namedLike(views, 'sheetView'), { workbookViewId: 0 });
  views.children.push(view);
  return view;
}

/** How many rows and columns stay in view when the rest is scrolled. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export function frozenPanes(worksheet: XmlElement): FrozenPanes {
  const view = viewOf(worksheet);
  const pane = view && childOf(view, 'pane');
  if (pane === undefined || !(attributeOf(pane, 'state') ?? '').startsWith('frozen')) {
    return { rows: 0, columns: 0 };
  }
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}

/** Freezes rows and columns from the top left; none for 0 and 0. */
export function freezePanes(worksheet: XmlElement, { rows, columns }: FrozenPanes): void {
  const view = obtainView(worksheet);
  const kept = view.children.filter(
    (child) => isElement(child) && !['pane', 'selection'].includes(localName(child)),
  );
  view.children = kept;
  if (rows === 0 && columns === 0) return;
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = element(namedLike(view, 'pane'), {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellA1(rows, columns),
    activePane,
    state: 'frozen',
  });
  const first = cellA1(rows, columns);
  const selection = element(namedLike(view, 'selection'), {
    pane: activePane,
    activeCell: first,
    sqref: first,
  });
  view.children = [pane, selection, ...kept];
}

export function showsGridlines(worksheet: XmlElement): boolean {
  const view = viewOf(worksheet);
  return view === undefined || flagOf(view, 'showGridLines', true);
}

export const setGridlines = (worksheet: XmlElement, shown: boolean): void =>
  setAttribute(obtainView(worksheet), 'showGridLines', shown ? undefined : 0);

/** Marks a sheet as the selected tab, or not. */
export function setSelected(worksheet: XmlElement, selected: boolean): void {
  if (!selected && viewOf(worksheet) === undefined) return;
  setAttribute(obtainView(worksheet), 'tabSelected', selected ? 1 : undefined);
}

export const isSelected = (worksheet: XmlElement): boolean => {
  const view = viewOf(worksheet);
  return view !== undefined && flagOf(view, 'tabSelected');
};

/** The element for the colour of the sheet's tab. */
export const tabColorElement = (worksheet: XmlElement): XmlElement | undefined => {
  const properties = childOf(worksheet, 'sheetPr');
  return properties && childOf(properties, 'tabColor');
};

/** Sets the colour (RRGGBB) of the sheet's tab, or removes it. */
export function setTabColor(worksheet: XmlElement, color: string | null): void {
  const properties = obtainChild(worksheet, 'sheetPr');
  removeChild(properties, childOf(properties, 'tabColor'));
  if (color === null) return;
  properties.children.unshift(element(namedLike(properties, 'tabColor'), { rgb: `FF${color}` }));
}

export const isProtected = (worksheet: XmlElement): boolean => {
  const [protection] = childrenOf(worksheet, 'sheetProtection');
  return protection !== undefined && flagOf(protection, 'sheet');
};
