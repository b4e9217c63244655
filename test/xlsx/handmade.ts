import { newEntry, writeArchive } from '../../src/xlsx/zip/write-archive';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** A zip of parts by path, as text or bytes. */
export const archive = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeArchive(
    Object.entries(parts).map(([path, content]) =>
      newEntry(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ),
  );

export const relationships = (
  targets: readonly (readonly [id: string, type: string, target: string, mode?: string])[],
): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${
          mode === undefined ? '' : ` TargetMode="${mode}"`
        }/>`,
    )
    .join('')}</Relationships>`;

/** What a handmade workbook holds beside the least. */
export interface Handmade {
  /** The inside of each worksheet element, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands in the workbook before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly workbookRelationships?: readonly (readonly [string, string, string, string?])[];
}

/** A worksheet's rows as XML: `sheetData(['<c r="A1"><v>1</v></c>'])`. */
export const sheetData = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join('')}</sheetData>`;

/** The parts of a small workbook written by hand, for forms that no library writes. */
export function handmadeParts(made: Handmade): Record<string, string | Uint8Array> {
  const sheets = Object.entries(made.sheets ?? { Blad1: sheetData() });
  const path = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const links = sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', path(index)] as const);
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>${sheets
      .map(
        (_, index) =>
          `<Override PartName="/xl/${path(index)}" ContentType="${SHEET_ML}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${NAMESPACES}>${made.before ?? ''}<sheets>${sheets
      .map(
        ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${made.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      ...(made.strings === undefined
        ? []
        : [['s1', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(made.styles === undefined ? [] : [['s2', 'styles', 'styles.xml'] as const]),
      ...(made.workbookRelationships ?? []),
    ]),
    ...(made.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst ${NAMESPACES}>${made.strings}</sst>` }),
    ...(made.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet ${NAMESPACES}>${made.styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(([, inside], index) => [
        `xl/${path(index)}`,
        `<worksheet ${NAMESPACES}>${inside}</worksheet>`,
      ]),
    ),
    ...made.parts,
  };
}

/** A small workbook written by hand. */
export const handmade = (made: Handmade): Uint8Array => archive(handmadeParts(made));
