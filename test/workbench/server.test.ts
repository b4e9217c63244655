import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileUnder } from '../../workbench/server/files';
import { OFFICE_CDN, OFFICE_LOCAL, withLocalOffice } from '../../workbench/server/office-address';
import { serve, type Workbench } from '../../workbench/server/serve';

const SHIPPED = readFileSync('src/taskpane/taskpane.html', 'utf8');

let folder: string;
let workbench: Workbench;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'secret.txt'), 'hemligt');
  writeFileSync(path.join(folder, 'site', 'taskpane.html'), SHIPPED);
  writeFileSync(path.join(folder, 'bok.xlsx'), 'bytes');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'site', 'link.txt'));
  const site = {
    addIn: path.join(folder, 'site'),
    workbench: path.join(folder, 'site'),
    officeJs: path.join(folder, 'site'),
    workbook: path.join(folder, 'bok.xlsx'),
  };
  workbench = await serve(site, 0);
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

/** Asks as written: no client tidies the path before it is sent. */
function ask(rawPath: string): Promise<{ status: number; body: string }> {
  const { port } = new URL(workbench.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path: rawPath, rejectUnauthorized: false },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('the page that is served', () => {
  test('differs from the page that ships in the address of office.js and nothing else', async () => {
    const { body } = await ask('/taskpane.html');
    expect(body).not.toContain(OFFICE_CDN);
    expect(body.replace(OFFICE_LOCAL, OFFICE_CDN)).toBe(SHIPPED);
  });

  test('a page that does not load office.js just once is refused', () => {
    expect(() => withLocalOffice('<html></html>')).toThrow();
    expect(() => withLocalOffice(SHIPPED + SHIPPED)).toThrow();
  });
});

describe('no path leads out of the folders', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/workbench/../../secret.txt',
    '/office-js/..%5c..%5csecret.txt',
    '/link.txt',
    '/workbook/../secret.txt',
    '/workbook/secret.txt',
    '/%00',
    '/%',
  ])('%s', async (rawPath) => {
    const { status, body } = await ask(rawPath);
    expect(status).toBe(404);
    expect(body).not.toContain('hemligt');
  });

  test('a file of the folder itself is found', async () => {
    const file = await fileUnder(path.join(folder, 'site'), 'taskpane.html');
    expect(file?.type).toContain('text/html');
  });
});
