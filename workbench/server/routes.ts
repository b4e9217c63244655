import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileUnder, type ServedFile } from './files';
import { withLocalOffice } from './office-address';

/** The folders that are served, and the workbook that is open from the start. */
export interface Site {
  /** The add-in's production build. */
  readonly addIn: string;
  readonly workbench: string;
  readonly officeJs: string;
  /** Path of an .xlsx file. */
  readonly workbook: string;
}

const PAGE = 'taskpane.html';

/** The folders of a checkout after its builds. */
export const siteOf = (project: string, workbook: string): Site => ({
  addIn: path.join(project, 'dist'),
  workbench: path.join(project, 'build', 'workbench'),
  officeJs: path.join(project, 'node_modules', '@microsoft', 'office-js', 'dist'),
  workbook,
});

async function addInFile(site: Site, name: string): Promise<ServedFile | null> {
  const file = await fileUnder(site.addIn, name);
  if (file === null || name !== PAGE) return file;
  return { ...file, bytes: Buffer.from(withLocalOffice(file.bytes.toString('utf8'))) };
}

/** What stands at a path of the site; null for nothing. */
export async function respond(site: Site, pathname: string): Promise<ServedFile | null> {
  const [, folder = '', ...rest] = pathname.split('/');
  switch (folder) {
    case '':
      return fileUnder(site.workbench, 'index.html');
    case 'workbench':
      return fileUnder(site.workbench, rest.join('/'));
    case 'office-js':
      return fileUnder(site.officeJs, rest.join('/'));
    case 'workbook':
      if (rest.join('/') !== encodeURIComponent(path.basename(site.workbook))) return null;
      return { bytes: await readFile(site.workbook), type: 'application/octet-stream' };
    case 'workbook.json': {
      const name = JSON.stringify({ name: path.basename(site.workbook) });
      return { bytes: Buffer.from(name), type: 'application/json; charset=utf-8' };
    }
    default:
      return addInFile(site, decode(pathname.slice(1)));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '\0';
  }
}
