/** The file that `ca-certificate` names: taken as it is, or refused by its name before anything is started. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCertificate } from '../../../src/credentials/certificate.ts';
import { makeCertificates } from '../../../src/emulator/certificate.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const { authority, certificate, key } = await makeCertificates();
const block = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;

async function read(content: string): Promise<string> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'own.pem');
  writeFileSync(path, content);
  return (await readCertificate(path)).toString('utf8');
}

test.each([
  ['one', authority],
  ['several', `${authority}\n${certificate}`],
  ['one with the line ends of Windows', authority.replaceAll(/\r?\n/g, '\r\n')],
  ['one among words and other things', `# Ours: é\n${authority}\nand\n${key}\n`],
])('that holds certificates is taken: %s', async (_, content) => {
  expect(await read(content)).toBe(content);
});

test.each([
  ['nothing', '', /which is empty$/],
  ['words', 'hello', /which holds no certificate in PEM$/],
  ['a key', key, /which holds no certificate in PEM$/],
  ['a byte order mark', `\ufeff${authority}`, /which begins with a byte order mark/],
  ['the half of one', authority.slice(0, 200), /which holds a certificate that is cut off or damaged$/],
  ['a block of something else', block('AAAA'), /which holds a certificate that is cut off or damaged$/],
  ['a second one of something else', `${authority}\n${block('AAAA')}`, /a certificate, number 2, that is/],
])('that the Codex CLI could not read is refused: %s', async (_, content, words) => {
  const refused = expect(read(content)).rejects;
  await refused.toMatchObject({ code: 'input_invalid', message: expect.stringMatching(words) });
  await refused.toThrow(/^Input ca-certificate names \S+own\.pem, /);
});
