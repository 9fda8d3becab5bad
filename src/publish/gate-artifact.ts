/**
 * Brings the decision of a gate to where it outlives the job: an artifact of its own, of what a scan leaves of its files. Its
 * name is none that a gate takes for results. What fails here is a warning and changes no verdict; only a secret does, where
 * that was asked for.
 */
import { join } from 'node:path';
import { artifactName, uploadRun } from '../github/artifacts.ts';
import type { EvidenceRequest } from './evidence.ts';
import { hiddenIn, tellHits } from './evidence.ts';
import { stage } from './staging.ts';
import { wordsOf } from './surface.ts';

/** What a gate writes. */
const FILES: ReadonlySet<string> = new Set(['gate.json', 'junit.xml', 'report.html']);
/** Ends the name in place of the digits of a run. */
const SUFFIX = '-gate';
const UPLOAD_TIMEOUT_MS = 120_000;
const TITLE = 'Codex canary gate';

export interface GateUpload
  extends Pick<EvidenceRequest, 'settings' | 'workflow' | 'clock' | 'scratch' | 'surface' | 'signal'> {
  /** Absolute path of what the gate wrote. */
  readonly folder: string;
  /** Tells this gate from others of the same job name in one workflow run. */
  readonly own: string;
}

interface Uploaded {
  readonly artifact: { readonly id: number; readonly url: string } | null;
  /** A secret was found, and then nothing may be uploaded. */
  readonly refused: boolean;
}

/** Uploads the decision. Never throws. */
export async function uploadGate({ folder, own, ...request }: GateUpload): Promise<Uploaded> {
  const { settings, workflow, clock, scratch, surface, signal } = request;
  const to = join(scratch, 'gate');
  try {
    const wanted = (name: string): boolean => FILES.has(name);
    const hits = await stage({ root: folder, parts: [''], to, redactor: surface.redactor, wanted });
    const refused = hits.length > 0 && settings.strictSecrets;
    if (hits.length > 0) await tellHits({ hits, hidden: hiddenIn(hits), refused }, surface);
    if (refused) return { artifact: null, refused };
    const { runId: workflowRunId, attempt, job, runUrl } = workflow;
    const done = await uploadRun({
      folder: to,
      name: artifactName({
        ...{ prefix: settings.artifactName, workflowRunId, attempt, job },
        ...{ runId: own, suffix: SUFFIX },
      }),
      ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
      ...{ runUrl, clock, timeoutMs: UPLOAD_TIMEOUT_MS },
      ...(signal ? { signal } : {}),
    });
    if (done.ok) return { artifact: done, refused: false };
    surface.warn(`The decision could not be uploaded: ${done.message}`, TITLE);
  } catch (error) {
    surface.warn(`The decision could not be uploaded: ${wordsOf(error)}`, TITLE);
  }
  return { artifact: null, refused: false };
}
