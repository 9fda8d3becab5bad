/**
 * What one source file says about itself, read from its syntax tree: its imports, its functions, and the words the
 * walls are about (`process.env`, `new Date()`, `: any` …). Judges nothing: that is test/support/architecture.ts.
 */
import { type Node, parseSync, visitorKeys } from 'oxc-parser';

/** One import, re-export, `import()` or `import('…').Type`. */
export interface Import {
  /** Null where the address is not a plain text and nobody can tell what is loaded. */
  readonly from: string | null;
  readonly kind: 'static' | 'type' | 'dynamic';
  readonly line: number;
}

/** A word that is used as a value: `Date.now`, `new Date()`, `setTimeout`; `process.*` where the whole object leaves. */
interface Use {
  readonly what: string;
  readonly line: number;
}

interface Callable {
  readonly name: string;
  readonly line: number;
  /** From the first to the last line; 0 for a signature without a body. */
  readonly lines: number;
  readonly parameters: number;
}

export interface Facts {
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
  readonly callables: readonly Callable[];
  readonly lines: number;
  /** The file begins with a block comment. */
  readonly header: boolean;
  /** The file has exports, and each of them is another file's. */
  readonly onlyReexports: boolean;
  readonly syntaxError: string | null;
}

/** A node and what stands around it, nearest first. */
type Visit = (node: Node, around: readonly Node[]) => void;

export function factsOf(file: string, source: string): Facts {
  const { program, comments, errors } = parseSync(file, source);
  const starts = [...source.matchAll(/^/gm)].map((match) => match.index);
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const imports: Import[] = [];
  const uses: Use[] = [];
  const callables: Callable[] = [];
  walk(program, (node, around) => {
    const line = lineAt(node.start);
    imports.push(...importsOf(node).map((found) => ({ ...found, line })));
    uses.push(...usesOf(node, around).map((what) => ({ what, line })));
    const parameters = parametersOf(node);
    if (parameters === null) return;
    const lines = 'body' in node && node.body !== null ? lineAt(node.end) - line + 1 : 0;
    callables.push({ name: nameOf(node, around), line, lines, parameters });
  });
  return {
    imports,
    uses,
    callables,
    lines: source.replace(/\n$/, '').split('\n').length,
    header: comments[0]?.type === 'Block' && source.slice(0, comments[0].start).trim() === '',
    onlyReexports: onlyReexports(program.body),
    syntaxError: errors[0]?.message ?? null,
  };
}

function walk(root: Node, visit: Visit): void {
  const step = (node: Node, around: readonly Node[]): void => {
    visit(node, around);
    const fields = node as unknown as Record<string, unknown>;
    const inside = [node, ...around];
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [fields[key]].flat()) if (isNode(child)) step(child, inside);
  };
  step(root, []);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function importsOf(node: Node): Omit<Import, 'line'>[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ from: node.source.value, kind: node.importKind === 'type' ? 'type' : 'static' }];
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (node.source === null) return [];
      return [{ from: node.source.value, kind: node.exportKind === 'type' ? 'type' : 'static' }];
    case 'ImportExpression':
      return [{ from: textOf(node.source), kind: 'dynamic' }];
    case 'TSImportType':
      return [{ from: node.source.value, kind: 'type' }];
    case 'TSExternalModuleReference':
      return [{ from: node.expression.value, kind: 'static' }];
    case 'CallExpression':
      return loads(node.callee) ? [{ from: null, kind: 'dynamic' }] : [];
    default:
      return [];
  }
}

/** The other ways to load a module. No tool follows them, so what they load counts as unknown. */
function loads(callee: Node): boolean {
  if (callee.type === 'CallExpression') return dotted(callee.callee)?.endsWith('createRequire') ?? false;
  return /(^|\.)(require|getBuiltinModule)$/.test(dotted(callee) ?? '');
}

function usesOf(node: Node, around: readonly Node[]): string[] {
  const [parent] = around;
  switch (node.type) {
    case 'TSAnyKeyword':
      return [': any'];
    case 'TSEnumDeclaration':
      return ['enum'];
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return ['export default'];
    case 'ExportSpecifier':
      return nameOfKey(node.exported) === 'default' ? ['export default'] : [];
    case 'MetaProperty':
      return node.meta.name === 'import' ? ['import.meta'] : [];
    case 'ImportDeclaration':
      return importedNames(node);
    case 'NewExpression':
      return node.arguments.length === 0 ? [`new ${dotted(node.callee)}()`] : [];
    case 'CallExpression':
      return [`${dotted(node.callee)}()`];
    case 'MemberExpression':
      return [dotted(node) ?? `?.${propertyOf(node)}`];
    case 'Property':
      return parent?.type === 'ObjectPattern' ? [taken(node, around)] : [];
    case 'RestElement':
      return parent?.type === 'ObjectPattern' ? [`${origin(around)}.*`] : [];
    case 'Identifier':
      return isWholeValue(node, parent) ? [node.name, `${node.name}.*`] : [];
    default:
      return [];
  }
}

/** `import { randomUUID as id } from 'node:crypto'` takes `node:crypto.randomUUID`. */
function importedNames(node: Node & { type: 'ImportDeclaration' }): string[] {
  return node.specifiers.flatMap((specifier) =>
    specifier.type === 'ImportSpecifier' ? [`${node.source.value}.${nameOfKey(specifier.imported)}`] : [],
  );
}

/** `const { now } = Date` takes `Date.now`; of an unknown object only the property is known. */
function taken(property: Node & { type: 'Property' }, around: readonly Node[]): string {
  return `${origin(around)}.${property.computed ? '*' : nameOfKey(property.key)}`;
}

/** What an object pattern is taken from. `around` begins with the pattern. */
function origin(around: readonly Node[]): string {
  const holder = around[1];
  if (holder?.type === 'VariableDeclarator' && holder.init !== null) return dotted(holder.init) ?? '?';
  return holder?.type === 'AssignmentExpression' ? (dotted(holder.right) ?? '?') : '?';
}

/** A name where it stands for its whole value, so that nobody sees which part of it is used later. */
function isWholeValue(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || /^TS(?!.*Expression$)|Specifier$|^MetaProperty$/.test(parent.type))
    return false;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.computed && parent.property === node;
    case 'Property':
      return parent.value === node;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.computed || parent.key !== node;
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier';
    case 'BinaryExpression':
      return !['instanceof', 'in'].includes(parent.operator);
    case 'NewExpression':
    case 'CallExpression':
      // Named once already, as `Date()` or `new Date()`.
      return parent.callee !== node || dotted(node) !== 'Date';
    default:
      return true;
  }
}

/** `a.b.c` as text, without a leading `globalThis`; null where it does not begin with a name. */
function dotted(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ChainExpression') return dotted(node.expression);
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type !== 'MemberExpression') return null;
  const object = dotted(node.object);
  if (object === null) return null;
  return object === 'globalThis' || object === 'global' ? propertyOf(node) : `${object}.${propertyOf(node)}`;
}

function propertyOf(node: Node & { type: 'MemberExpression' }): string {
  if (!node.computed) return nameOfKey(node.property);
  return textOf(node.property) ?? '*';
}

function textOf(node: Node): string | null {
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function nameOfKey(node: Node): string {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  return textOf(node) ?? '*';
}

/** Null for what is no function, method or signature. A `this` parameter is only a type. */
function parametersOf(node: Node): number | null {
  const fields = node as { params?: unknown };
  if (!/Function|^TSMethodSignature$|^TSCallSignature|^TSConstruct/.test(node.type)) return null;
  if (!Array.isArray(fields.params)) return null;
  return fields.params.filter((it: Node) => !(it.type === 'Identifier' && it.name === 'this')).length;
}

function nameOf(node: Node, [parent]: readonly Node[]): string {
  for (const it of [node, parent]) {
    if (it !== undefined && 'id' in it && it.id?.type === 'Identifier') return it.id.name;
    if (it !== undefined && 'key' in it) return nameOfKey(it.key);
  }
  return 'a function without a name';
}

function onlyReexports(body: readonly Node[]): boolean {
  const exported = body.filter((node) => /^Export|^TSExportAssignment$/.test(node.type));
  const imported = body.filter((node) => node.type === 'ImportDeclaration');
  const own = (node: Node): boolean =>
    node.type !== 'ExportAllDeclaration' &&
    !(node.type === 'ExportNamedDeclaration' && node.declaration === null);
  return exported.length > 0 && !exported.some(own) && exported.length + imported.length === body.length;
}
