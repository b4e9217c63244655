import init from '@ironcalc/wasm';
import type { ExcelHost } from '../host/excel-host';
import { App } from './app';
import { createdWorkbook } from './created';
import { readManifest, type AddIn } from './manifest';
import './workbench.css';

declare global {
  interface Window {
    /** The host of the open workbook, for tests and for the curious. */
    workbenchHost?: () => ExcelHost | null;
  }
}

async function loadManifest(): Promise<AddIn | null> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) return null;
  const addIn = readManifest(await response.text());
  return addIn.page === '' ? null : addIn;
}

async function servedWorkbook(name: string) {
  const file = await fetch(`/workbook/${encodeURIComponent(name)}`);
  return { bytes: new Uint8Array(await file.arrayBuffer()), name };
}

async function start(place: HTMLElement): Promise<void> {
  const [addIn, named] = await Promise.all([loadManifest(), fetch('/workbook.json'), init()]);
  const app = new App(addIn);
  place.replaceChildren(app.root);
  window.workbenchHost = () => app.host;
  const { name } = (await named.json()) as { readonly name: string };
  const { bytes, name: title } = (await createdWorkbook()) ?? (await servedWorkbook(name));
  app.open(bytes, title);
}

const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no place for the workbench');
void start(place);
