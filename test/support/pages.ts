/** What the pages of the documentation tell to type and to copy, as it stands in them. */
import { globSync, readFileSync } from 'node:fs';
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

/** Every whole workflow of README and the pages, by its page and, of several, its place there from 1. */
export function workflowsOfPages(): Map<string, string> {
  const pages = globSync(['README.md', 'docs/*.md'], { cwd: ROOT }).sort();
  const found = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const blocks = [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(([, indent = '', body = '']) =>
      body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    );
    const whole = blocks.filter((body) => /^on:/m.test(body) && /^jobs:/m.test(body));
    return whole.map((body, at) => [`${page.replaceAll('\\', '/')} ${at + 1}`, body] as const);
  });
  return new Map(found);
}
