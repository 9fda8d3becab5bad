/**
 * The shape of `codex.orchestrator.json`. Field names are those of existing files; what they do not have is additive.
 * Knows nothing of how the file is read, and how stages are expanded or run.
 */
import * as z from 'zod';
import { BRANCH, SANDBOXES } from '../lib/codex.ts';

export const PIPELINE_FILE = 'codex.orchestrator.json';
const MAX_TIMEOUT_MS = 86_400_000;

const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'give 1 to 64 letters, digits, ".", "_" or "-"')
  .describe('1 to 64 letters, digits, ".", "_" or "-"');
/** Variables that load code into a child, speak for the runner or the Codex CLI, or mark the processes of a run. */
const REFUSED_ENVIRONMENT =
  /^(?:LD_|DYLD_|GITHUB_|ACTIONS_|RUNNER_|INPUT_)|^(?:NODE_OPTIONS|CODEX_(?:HOME|API_KEY|ACCESS_TOKEN|CA_CERTIFICATE)|CODEX_ORCHESTRATOR_(?:RUN|STAGE(?:_OF)?|INSTALL))$/i;
const Environment = z.record(
  z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'give the name of an environment variable')
    .refine((name) => !REFUSED_ENVIRONMENT.test(name), {
      error:
        'leave out names that load code, speak for the runner or sign in (LD_*, NODE_OPTIONS, GITHUB_*, CODEX_HOME and the like)',
    }),
  z.string().refine((value) => !value.includes('\0'), { error: 'give text without NUL' }),
);
const Folder = z.string().refine((path) => staysInside(path), {
  error: 'give a path inside the repository, relative to its root, with "/"',
});
const Text = z.string().refine((text) => text.trim() !== '' && !text.includes('\0'), {
  error: 'give text that is not blank',
});

const COMMON = {
  id: Id,
  title: z.string().optional().describe('One line for people; a cloud task is told it first'),
  cwd: Folder.optional().describe('Folder inside the repository; its root where absent'),
  env: Environment.optional().describe('Variables beside the few that a stage gets'),
  timeoutMs: z.int().min(1).max(MAX_TIMEOUT_MS).optional().describe('Milliseconds'),
  allowFailure: z
    .boolean()
    .optional()
    .describe(
      'The run goes on where the stage exits with a failure; not where it cannot be started, or passes its timeout',
    ),
  summaryHint: z.string().optional().describe('What is expected of it; a cloud task is told so'),
  role: z
    .enum(['build', 'test', 'review'])
    .optional()
    .describe(
      'What it is for: a `test` that was run is a report of the tester, the last words of a `review` go into the feedback of the reviewer; a cloud task is told; where absent `review` for the kind of that name, else `build`',
    ),
  requires_cloud: z
    .boolean()
    .optional()
    .describe('It becomes the cloud task of a run of its own, which leaves the others out'),
  requiresCloud: z.boolean().optional().describe('The same, as existing files spell it'),
  needs: z.array(z.string()).optional().describe('Stages of the same list; absent: the one before'),
  guardrail: z.boolean().optional().describe('It is counted in `guardrail_status` of the manifest'),
  requires_approval: z
    .boolean()
    .optional()
    .describe('It waits for `codex-orchestrator approve`; in a workflow the run ends instead'),
  cloud_environment: z.string().trim().min(1).optional().describe('In the cloud; stands above the input'),
  branch: z
    .string()
    .regex(BRANCH, 'give a branch name that git accepts')
    .optional()
    .describe('In the cloud; stands above the input'),
};

const CommandStage = z.strictObject({
  kind: z.literal('command'),
  ...COMMON,
  command: Text.describe('One line for the shell'),
});
const AgentStage = z.strictObject({
  kind: z.literal('agent'),
  ...COMMON,
  prompt: Text.describe('What the Codex CLI works on'),
  sandbox: z.enum(SANDBOXES).optional().describe('What its commands may do; `read-only` where absent'),
});
/** What a review can look at. */
const SUBJECTS = ['uncommitted', 'base', 'commit', 'prompt'] as const;
const ReviewStage = z
  .strictObject({
    kind: z.literal('review'),
    ...COMMON,
    uncommitted: z.literal(true).optional().describe('It looks at what is not committed'),
    base: z
      .string()
      .regex(BRANCH, 'give a branch name that git accepts')
      .optional()
      .describe('It looks at what came since this branch'),
    commit: z
      .string()
      .regex(/^[0-9a-f]{7,40}$/, 'give a commit id')
      .optional()
      .describe('It looks at this commit'),
    prompt: Text.optional().describe('It looks at what this says'),
  })
  .refine((stage) => SUBJECTS.filter((subject) => stage[subject] !== undefined).length === 1, {
    error: 'give exactly one of uncommitted, base, commit and prompt',
  })
  // The same for an editor: a JSON Schema knows nothing of a refinement.
  .meta({ oneOf: SUBJECTS.map((subject) => ({ required: [subject] })) });
const Subpipeline = z.strictObject({
  kind: z.literal('subpipeline'),
  id: Id,
  title: z.string().optional(),
  pipeline: z.string().describe('Id of the pipeline that is put in its place'),
  optional: z.boolean().optional().describe('Its stages may fail'),
  needs: z.array(z.string()).optional(),
});
const StageSetReference = z.strictObject({
  kind: z.literal('stage-set'),
  ref: z.string().describe('Name of the set'),
});

export const Stage = z.discriminatedUnion('kind', [
  CommandStage,
  AgentStage,
  ReviewStage,
  Subpipeline,
  StageSetReference,
]);
export type Stage = z.infer<typeof Stage>;

const Pipeline = z.strictObject({
  id: Id,
  title: z.string().optional(),
  description: z.string().optional().describe("The author's own"),
  tags: z.array(z.string()).optional().describe("The author's own"),
  guardrailsRequired: z
    .boolean()
    .optional()
    .describe(
      'A run passes only with at least one guardrail, and all of them succeeded; in place of a `subpipeline`, with at least one among its own stages, unless none of them is selected',
    ),
  metadata: z.record(z.string(), z.unknown()).optional().describe("The author's own; nothing is made of it"),
  concurrency: z
    .int()
    .min(1)
    .max(16)
    .optional()
    .describe(
      'How many independent stages run side by side, 1 where absent; in place of a `subpipeline`, how many of its own at most, and absent no bound but that around it',
    ),
  stages: z.array(Stage).min(1, 'give at least one stage'),
});
export type Pipeline = z.infer<typeof Pipeline>;

/** `codex.orchestrator.json`. */
export const PipelineFile = z.strictObject({
  $schema: z.string().optional().describe('For editors'),
  defaultPipeline: z.string().optional().describe('Id of the pipeline that `start` runs where none is named'),
  stageSets: z
    .record(z.string(), z.array(Stage))
    .optional()
    .describe('Lists of stages by a name of their own'),
  pipelines: z.array(Pipeline).min(1, 'give at least one pipeline'),
});
export type PipelineFile = z.infer<typeof PipelineFile>;

function staysInside(path: string): boolean {
  if (path.trim() === '' || path.includes('\0') || /^[/\\]|^[A-Za-z]:/.test(path)) return false;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1;
    if (depth < 0) return false;
  }
  return true;
}
