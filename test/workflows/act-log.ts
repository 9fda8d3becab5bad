/** What `act --json` prints, by job: its lines, its steps' outputs, summaries and annotations, and its result. */
import { z } from 'zod';

export interface JobLog {
  /** Name of the workflow, of the job, and of what calls it, as act puts them together. */
  readonly name: string;
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  /** `success`, `failure`, or null for a job that was skipped or cut off. */
  readonly result: string | null;
  /** What its steps printed. */
  readonly text: string;
  /** By id of the step, `step.name`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
  /** Result by the name of the step, `post` steps not among them. */
  readonly steps: Readonly<Record<string, string>>;
}

const Line = z.object({
  job: z.string(),
  jobID: z.string(),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  msg: z.string().default(''),
  raw_output: z.boolean().optional(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
  step: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.string().optional(),
  stage: z.string().optional(),
});
type Line = z.infer<typeof Line>;

/** Reads the log; what is no line of a job is passed over. */
export function readLog(output: string): JobLog[] {
  const jobs = Map.groupBy(output.split('\n').flatMap(lineOf), (line) =>
    JSON.stringify([line.job.trim(), line.matrix ?? {}]),
  );
  return [...jobs.values()].map(jobOf);
}

function lineOf(text: string): Line[] {
  if (!text.startsWith('{')) return [];
  const line = Line.safeParse(JSON.parse(text));
  return line.success ? [line.data] : [];
}

function jobOf(lines: readonly Line[]): JobLog {
  const [first] = lines;
  const commands = (name: string) => lines.filter(({ command }) => command === name);
  const steps = lines.filter(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined);
  return {
    name: first?.job.trim() ?? '',
    id: first?.jobID ?? '',
    matrix: first?.matrix ?? {},
    result: lines.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? null,
    text: lines.flatMap(({ raw_output, msg }) => (raw_output ? [msg] : [])).join(''),
    outputs: Object.fromEntries(
      commands('set-output').map(({ stepID = [], name = '', arg = '' }) => [
        `${stepID.join('-')}.${name}`,
        arg,
      ]),
    ),
    summary: commands('summary')
      .map(({ content = '' }) => content)
      .join('\n'),
    annotations: ['error', 'warning', 'notice'].flatMap((level) =>
      commands(level).map(({ arg = '' }) => ({ level, message: arg })),
    ),
    steps: Object.fromEntries(steps.map(({ step = '', stepResult = '' }) => [step, stepResult])),
  };
}
