import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { makeCertificate } from './certificate';
import { respond, type Site } from './routes';

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  /** The hash by which a browser can trust this server's key. */
  readonly keyHash: string;
  close(): Promise<void>;
}

/** What the workbench's own page may do: nothing from elsewhere, and WebAssembly for the formula engine. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // A workbook that an add-in makes is handed to its own window as a blob.
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

async function answer(site: Site, pathname: string, response: ServerResponse): Promise<void> {
  const file = await respond(site, pathname);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Finns inte');
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(pathname === '/' ? { 'content-security-policy': POLICY } : {}),
  });
  response.end(file.bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** By its code alone: in jest the error comes from another realm, where it is no `Error` of ours. */
const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

/** Serves the workbench over https on localhost, on the first free port from `port`; 0 takes any. */
export async function serve(site: Site, port: number): Promise<Workbench> {
  const certificate = await makeCertificate(new Date());
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    answer(site, pathname, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      if (!isTaken(error) || candidate > port + 50) throw error;
    }
  }
  const address = server.address() as AddressInfo;
  return {
    url: `https://localhost:${address.port}/`,
    keyHash: certificate.keyHash,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
