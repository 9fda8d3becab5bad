/**
 * A throw-away certificate authority and one leaf for the two vendor hosts, made anew for every emulator and trusted
 * by nobody but the child that is told to. Owns the keys: the authority's never leaves this file.
 */
import { AUTH_HOST, VENDOR_HOST } from '../cloud/protocol.ts';

const DNS_NAME = 2;

export interface Certificates {
  /** PEM of the authority, for `CODEX_CA_CERTIFICATE`. */
  readonly authority: string;
  /** PEM of the leaf and of its private key. */
  readonly certificate: string;
  readonly key: string;
}

/** Makes both. Their dates are the machine's, because the child checks them against the machine's clock. */
export async function makeCertificates(): Promise<Certificates> {
  // Loaded on use: it takes a tenth of a second that only a rehearsal should pay.
  const { generate } = await import('selfsigned');
  const kind = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: 'Codex Cloud rehearsal' }], {
    ...kind,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: VENDOR_HOST }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [VENDOR_HOST, AUTH_HOST].map((value) => ({ type: DNS_NAME, value })),
      },
    ],
  });
  return { authority: authority.cert, certificate: leaf.cert, key: leaf.private };
}
