/**
 * What earlier runs change about the admission of this one: a live run that the caps have no room for is skipped, a
 * credential that was there has vanished, and a run that tests nothing tells where the canary is stale by then.
 */

import type { Admission } from '../admit/admission.ts';
import type { Credential } from '../credentials/credential.ts';
import { freshnessOf, lastSignedIn } from '../history/questions.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import { freshInWords } from '../publish/trend.ts';
import { type Looking, spendGuard } from './spend-guard.ts';

const HOUR_MS = 3_600_000;
const LACKING: ReadonlySet<ReasonCode> = new Set(['credentials_missing', 'credentials_wrong_kind']);

/** What admission came to. */
export interface Decided {
  readonly admission: Admission;
  readonly credential: Credential | null;
  /** More than the title of the code says. */
  readonly message?: string;
  /** What the user should be warned of, though the run starts. */
  readonly warnings?: readonly string[];
}

/** The decision in view of what earlier runs have left; as it was where nobody asks for their records. */
export async function inView(decided: Decided, looking: Looking): Promise<Decided> {
  const { admission } = decided;
  if (admission.action === 'run') return admission.backend === 'live' ? within(decided, looking) : decided;
  if (admission.action !== 'skip' || !LACKING.has(admission.code)) return decided;
  const { earlier } = looking.deps;
  if (earlier?.inWorkflow !== true || isForeign(looking.request)) return decided;
  const last = lastSignedIn((await earlier.trend()).chain?.records ?? []);
  if (last === null) return unlessStale(decided, admission.code, looking);
  const message = `There is no usable credential, and a live run passed with one on ${last.at.slice(0, 10)}`;
  return { ...decided, admission: { action: 'skip', code: 'credentials_vanished' }, message };
}

/** GitHub gives a fork, and Dependabot, no secret: nothing has vanished there. */
function isForeign({ context, trust }: Looking['request']): boolean {
  return context.fork || context.cause?.foreign === true || trust?.standing.foreign === true;
}

/** A live run within the caps; skipped where there is no room for all that this process is about to ask for. */
async function within(decided: Decided, looking: Looking): Promise<Decided> {
  const { refusal: message, warnings } = await spendGuard(looking);
  if (message === null) return { ...decided, warnings };
  const capped: Decided = { admission: { action: 'skip', code: 'spend_capped' }, credential: null, message };
  return unlessStale(capped, 'spend_capped', looking);
}

/** What tests nothing says so louder where nothing has been tested for too long. */
async function unlessStale(decided: Decided, code: ReasonCode, looking: Looking): Promise<Decided> {
  const { request, deps } = looking;
  const { cadenceHours } = request.inputs;
  if (cadenceHours === undefined || deps.earlier === undefined) return decided;
  const { chain } = await deps.earlier.trend();
  const bounds = { cadenceMs: cadenceHours * HOUR_MS, nowMs: deps.clock.now() };
  const freshness = freshnessOf(chain?.records ?? [], bounds);
  if (freshness.stale !== true) return decided;
  const message = `${freshInWords(freshness)}; this run tests nothing either: ${decided.message ?? REASONS[code].title}`;
  return { admission: { action: 'skip', code: 'stale' }, credential: null, message };
}
