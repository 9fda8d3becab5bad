/**
 * The authority that a run trusts besides those of the machine, as an input names its file: read and
 * parsed before anything is started, since the Codex CLI would only say at its first call that it cannot. Knows no
 * proxy and asks nobody.
 */
import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { RunError } from '../lib/errors.ts';

/** One certificate of a PEM file, to the beginning of the next. */
const CERTIFICATE = /^-----BEGIN (?:TRUSTED )?CERTIFICATE-----(?:(?!^-----BEGIN )[\s\S])*/gm;
const BYTE_ORDER_MARK = '\ufeff';

/** The bytes of the file that `input` names. Throws RunError `input_invalid` where the Codex CLI could make nothing of them. */
export async function readCertificate(path: string, input = 'ca-certificate'): Promise<Buffer> {
  const refusal = (what: string, guidance: string, cause?: unknown): RunError =>
    new RunError('input_invalid', `Input ${input} names ${what}`, { cause, guidance });
  const namePem = `Name by ${input} the certificate of an authority in PEM: -----BEGIN CERTIFICATE-----`;
  const pem = await bytesOf(path).catch((cause: unknown) => {
    throw refusal(`${path}, which cannot be read`, `Correct the input ${input}`, cause);
  });
  const text = pem.toString('utf8');
  if (text.startsWith(BYTE_ORDER_MARK))
    throw refusal(
      `${path}, which begins with a byte order mark: behind it the Codex CLI finds no certificate`,
      'Save it as UTF-8 without a byte order mark',
    );
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0)
    throw refusal(
      `${path}, which ${text.trim() === '' ? 'is empty' : 'holds no certificate in PEM'}`,
      namePem,
    );
  for (const [index, certificate] of certificates.entries()) {
    try {
      new X509Certificate(certificate);
    } catch (cause) {
      const which = certificates.length === 1 ? 'a certificate' : `a certificate, number ${index + 1},`;
      throw refusal(`${path}, which holds ${which} that is cut off or damaged`, namePem, cause);
    }
  }
  return pem;
}

async function bytesOf(path: string): Promise<Buffer> {
  // A pipe would be waited for.
  if (!(await stat(path)).isFile()) throw new Error('no file');
  return readFile(path);
}
