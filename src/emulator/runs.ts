/**
 * The Runs API, as far as it is specified: imports of runs, each kept once by its key. Nobody has compared it with a live
 * service. Pure; the faults are the script's.
 */
import * as z from 'zod';
import { delayed, faultAnswer, type Outcome, reply } from './answer.ts';
import { importFaultAt } from './script.ts';
import type { Imported, Scene, State } from './state.ts';

export const RUNS_PATH = /^\/workspaces\/([^/]+)\/runs\/import$/;

interface Asked {
  readonly scene: Scene;
  readonly workspace: string;
  readonly authorization: string;
  readonly key: string;
  readonly body: string;
}

const Posted = z.looseObject({
  bucket: z.string().min(1),
  run_id: z.string(),
  evidence: z.enum(['live', 'rehearsal']).nullable(),
  manifest: z.looseObject({ run_id: z.string() }),
});

/** Answers one import and moves the script on. */
export function importRun(state: State, asked: Asked): Outcome {
  const counted: State = { ...state, importsAsked: state.importsAsked + 1 };
  const plan = importFaultAt(asked.scene.script, state.importsAsked);
  if (plan === null) return kept(counted, asked);
  if (plan.fault === null) {
    const outcome = kept(counted, asked);
    return { ...outcome, answer: delayed(outcome.answer, plan.delayMs) };
  }
  const after = plan.stored ? kept(counted, asked).state : counted;
  return { state: after, answer: delayed(faultAnswer(after, plan.fault), plan.delayMs) };
}

function kept(state: State, { scene, workspace, authorization, key, body }: Asked): Outcome {
  const answered = (next: State, status: number, value: object): Outcome => {
    const { answer } = reply(next, status, value);
    return { state: next, answer: { ...answer, requestId: `req_${scene.random(6)}` } };
  };
  if (authorization !== `Bearer ${state.account.runsToken}`)
    return answered(state, 401, { detail: 'This token is not let in' });
  const posted = Posted.safeParse(parseJson(body)).data;
  if (posted === undefined || !/^[0-9a-f]{64}$/.test(key))
    return answered(state, 422, { detail: 'This is no import' });
  if (state.imports.some((one) => one.key === key && one.workspace === workspace))
    return answered(state, 409, { detail: 'This import is there already' });
  const imported: Imported = { workspace, key, bucket: posted.bucket, runId: posted.run_id, body };
  return answered({ ...state, imports: [...state.imports, imported] }, 201, {
    id: `import_${scene.random(6)}`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
