import { newEntry, writeArchive } from './zip/write-archive';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The least that a workbook is made of (ECMA-376 part 1, 12.2), but for the worksheet that is to come. */
const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets/></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"/>`,
} as const;

/** A workbook without sheets, for a plan to be written into; it is whole only then. */
export function emptyWorkbook(): Uint8Array {
  const text = new TextEncoder();
  return writeArchive(
    Object.entries(PARTS).map(([path, xml]) =>
      newEntry(path, text.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)),
    ),
  );
}
