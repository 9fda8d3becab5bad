/**
 * A workflow as act can run it here: the action of this repository instead of the published one, and a last job that
 * writes down what the engine itself says of the others. Each change is told.
 */
import { dump, load } from 'js-yaml';
import { z } from 'zod';

/** By which name the published action is known, to those who call it and to the runner of the test. */
export const PUBLISHED = 'org/codex-orchestrator-action@v1';
const [ACTION = '', REF = ''] = PUBLISHED.split('@');
/** The name of the job that is added. */
const WITNESS = 'witness';

/** One change: what stood there, and what stands there in the run. */
export interface Rewriting {
  readonly from: string;
  readonly to: string;
}

const Step = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Strategy = z.looseObject({ 'max-parallel': z.unknown().optional() });
const Job = z.looseObject({ steps: z.array(Step).optional(), strategy: Strategy.optional() });
const Workflow = z.looseObject({ jobs: z.record(z.string(), Job) });

export interface RewriteOptions {
  /** Added to each step of the action. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Variable with the file that the added job writes the context `needs` to; null for a workflow that is called. */
  readonly needsFile: string | null;
}

/** Gives the text for the run and what was changed. */
export function rewriteWorkflow(
  text: string,
  { inputs, needsFile }: RewriteOptions,
): { text: string; rewritings: Rewriting[] } {
  const workflow = Workflow.parse(load(text));
  const rewritings: Rewriting[] = [];
  for (const job of Object.values(workflow.jobs)) {
    // act 0.2.87 takes a number here, and no expression.
    const parallel = job.strategy?.['max-parallel'];
    if (job.strategy && typeof parallel === 'string') {
      job.strategy['max-parallel'] = 1;
      rewritings.push({ from: `max-parallel: ${parallel}`, to: 'max-parallel: 1' });
    }
    for (const step of job.steps ?? []) {
      const { uses = '' } = step;
      // act 0.2.87 does not know `$/path`, an action of the repository that holds the workflow.
      if (uses.startsWith('$/')) {
        step.uses = `${ACTION}/${uses.slice('$/'.length)}@${REF}`;
        rewritings.push({ from: `uses: ${uses}`, to: `uses: ${step.uses}` });
      }
      if (step.uses?.startsWith(ACTION)) step.with = { ...step.with, ...inputs };
    }
  }
  if (needsFile !== null) workflow.jobs[WITNESS] = witness(Object.keys(workflow.jobs), needsFile);
  return { text: dump(workflow, { lineWidth: -1 }), rewritings };
}

function witness(needs: readonly string[], variable: string): z.infer<typeof Job> {
  return {
    needs: [...needs],
    if: 'always()',
    'runs-on': 'ubuntu-latest',
    env: { NEEDS: '${{ toJSON(needs) }}' },
    steps: [{ run: `printf '%s' "$NEEDS" > "$${variable}"` }],
  };
}
