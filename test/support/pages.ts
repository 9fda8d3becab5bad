/** What the pages of the documentation tell to type: the blocks that a test has taken upon itself, by their headings. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The blocks of a page that are marked as run by this test, in their order, by the second heading above them. */
export function blocksFor(page: string, test: string): Map<string, string[]> {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = new Map<string, string[]>();
  for (const [index, part] of text.split(/^## /m).entries()) {
    const heading = index === 0 ? '' : (part.split('\n')[0] ?? '');
    const marked = part.matchAll(
      new RegExp(`^( *)<!-- docs: run by ${test} -->\\n\\n *\`\`\`\\w+\\n([\\s\\S]*?)^ *\`\`\``, 'gm'),
    );
    const bodies = [...marked].map(([, indent = '', body = '']) =>
      body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    );
    if (bodies.length > 0) blocks.set(heading, bodies);
  }
  return blocks;
}
