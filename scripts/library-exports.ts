/**
 * The table of what the package exports: the names of src/library.ts, each with the first sentence of the comment where
 * it is declared. Throws for one that says nothing of itself.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Comment, type Directive, parseSync, type Statement } from 'oxc-parser';

interface Parsed {
  readonly path: string;
  readonly source: string;
  readonly body: readonly (Directive | Statement)[];
  readonly comments: readonly Comment[];
}

/** Name, what it is for a program, and what it says of itself, in the order of the alphabet. */
export function exportRows(path: string): string[][] {
  const file = parsed(path);
  const from = new Map(
    file.body.flatMap((node) =>
      node.type === 'ImportDeclaration'
        ? node.specifiers.map(({ local }) => [local.name, resolve(dirname(path), node.source.value)] as const)
        : [],
    ),
  );
  return exportedBy(file)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([name, kind]) => {
      const origin = from.get(name);
      return [`\`${name}\``, kind, sentenceOf(name, origin === undefined ? file : parsed(origin))];
    });
}

function parsed(path: string): Parsed {
  const source = readFileSync(path, 'utf8');
  const { program, comments } = parseSync(path, source);
  return { path, source, body: program.body, comments };
}

/** Every exported name, and whether it is there when the program runs. */
function exportedBy({ body }: Parsed): [name: string, kind: string][] {
  return body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const kind = node.exportKind === 'type' ? 'type' : 'function';
    const own = declaredBy(node).map((name): [string, string] => [name, kind]);
    const passed = node.specifiers.map(({ exported }): [string, string] => [
      exported.type === 'Literal' ? exported.value : exported.name,
      kind,
    ]);
    return [...own, ...passed];
  });
}

function declaredBy(node: Directive | Statement): string[] {
  const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : null;
  if (declaration === null || declaration === undefined) return [];
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/** A type that is made of a value of its name says what it is there. */
function sentenceOf(name: string, { path, source, body, comments }: Parsed): string {
  const starts = body.filter((node) => declaredBy(node).includes(name)).map(({ start }) => start);
  const [words] = starts.flatMap((start) => {
    const before = comments.findLast(({ end }) => end <= start && source.slice(end, start).trim() === '');
    return before?.type === 'Block' ? [before.value] : [];
  });
  const text = (words ?? '').replace(/\s*\n\s*\*?\s*/g, ' ').replace(/^[*\s]+|\s+$/g, '');
  const [sentence = ''] = text.split(/(?<=\.) /);
  if (sentence === '') throw new Error(`${path}: ${name} is exported and has no comment`);
  return sentence.replace(/\.$/, '');
}
