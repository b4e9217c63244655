export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING_NAMESPACE =
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const DRAWINGML_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
