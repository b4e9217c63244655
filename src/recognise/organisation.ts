import type { Organisation } from '../model/statements';
import type { ReadingRow } from './reading-grid';
import { tidy } from './text';

const ORG_NUMBER = /(?<!\d)(\d{6})-?(\d{4})(?!\d)/g;
const NAME =
  /(?:^|[\s:,])((?:samordningsförbundet|finsam|samordningsförbund)\s+[A-ZÅÄÖ][^\d:;|()]*|[A-ZÅÄÖ][\p{L}\s/–-]{2,40}\ssamordningsförbund)(?=$|[\d:;|(),.]|\s-\s)/iu;
/** Where what the workbook is about begins: after a spaced dash, or with a word of what it holds. */
const AFTER_NAME =
  /\s[–-]\s|[\s,]+(?:(?:ekonomisk|intern)\w* )?(?:budget|uppföljning|utfall|bokslut|delår|årsredovisning|resultat|balans|prognos|verksamhetsplan|månads|kvartals|ekonomi|per |t\.? ?o\.? ?m|(?:alla )?belopp|[tkm]?kr(?![a-zåäö])|org(?![a-zåäö]))/i;
/** How far down a sheet the name is looked for. */
const TOP_ROWS = 12;

/** Whether the tenth digit of an org.nr is right (modulus 10, "Luhn"). Third digit ≥ 2 tells it from a person's number. */
export function isOrgNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || Number(digits[2]) < 2) return false;
  let sum = 0;
  for (let place = 0; place < 10; place += 1) {
    const doubled = Number(digits[place]) * (place % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The förbund's name and org.nr where the top of a sheet gives them. */
export function findOrganisation(sheets: readonly (readonly ReadingRow[])[]): Organisation {
  let name: string | null = null;
  let orgNumber: string | null = null;
  for (const rows of sheets) {
    for (const row of rows) {
      if (row.index >= TOP_ROWS) break;
      for (const { reading } of row.cells) {
        const text = reading.kind === 'text' ? reading.text : '';
        orgNumber ??= orgNumberIn(text);
        if (name === null && text.length <= 120) name = nameIn(text);
      }
    }
  }
  return { name, orgNumber };
}

/** The rows of a sheet where the name is looked for. */
export const topOf = (rows: readonly ReadingRow[]): readonly ReadingRow[] =>
  rows.filter(({ index }) => index < TOP_ROWS);

/** Whether a text says whose workbook it is rather than what stands below. */
export const namesOrganisation = (text: string): boolean =>
  orgNumberIn(text) !== null || nameIn(text)?.length === tidy(text).length;

function orgNumberIn(text: string): string | null {
  for (const [, first = '', last = ''] of text.matchAll(ORG_NUMBER)) {
    if (isOrgNumber(first + last)) return `${first}-${last}`;
  }
  return null;
}

function nameIn(text: string): string | null {
  const name = NAME.exec(tidy(text))?.[1];
  return name === undefined
    ? null
    : (name.split(AFTER_NAME)[0] ?? '').replace(/[\s,–-]+$/, '').trim();
}
