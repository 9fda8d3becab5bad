/**
 * What is wrong with a rehearsal script, for the person who wrote it: the place in the file, the value found there and what
 * is accepted. Knows nothing of what a script means.
 */
import type * as z from 'zod';
import { RunError } from '../lib/errors.ts';

/** The fault that a person would mend first. */
export function faultIn(value: unknown, issues: readonly z.core.$ZodIssue[]): string {
  return describe(deepest(issues), value);
}

type Issue = z.core.$ZodIssue;

/** The first issue, or inside a union the one that got furthest: that is the alternative the author meant. */
function deepest(issues: readonly Issue[]): Issue {
  const [issue] = issues;
  if (issue === undefined) throw new RunError('internal_error', 'A schema failed without an issue');
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .filter((alternative) => alternative.length > 0)
    .map((alternative) => deepest(alternative))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (inner === undefined || inner.path.length === 0) return issue;
  return { ...inner, path: [...issue.path, ...inner.path] };
}

function describe(issue: Issue, root: unknown): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return `${place === '' ? 'the whole file' : place} is ${excerpt(valueAt(root, path))}; ${issue.message}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
