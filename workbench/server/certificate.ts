import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key and certificate for localhost that live as long as the server does. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The public key's hash, by which a browser can be told to trust this certificate and no other. */
  readonly keyHash: string;
}

const DAY = 86_400_000;

/** Makes a certificate in memory; nothing is written to disk or to the machine's store. */
export async function makeCertificate(now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + 30 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  const keyHash = createHash('sha256').update(publicKey).digest('base64');
  return { key: made.private, cert: made.cert, keyHash };
}
