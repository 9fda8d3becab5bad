/**
 * Brings the evidence of runs to where it outlives the job: an artifact, of what a scan leaves of their records. What
 * fails here is said as a warning and changes no verdict; only a secret does, where that was asked for.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import { wipe } from '../credentials/codex-home.ts';
import { artifactName, uploadRun } from '../github/artifacts.ts';
import type { Context } from '../inputs/context.ts';
import type { Clock } from '../lib/clock.ts';
import { readBounded } from '../lib/files.ts';
import { counted, markdown } from '../lib/text.ts';
import { MAX_FILE_BYTES, parseJson } from '../manifest/record.ts';
import { VerdictRecord } from '../manifest/schema.ts';
import type { Annotation } from './annotations.ts';
import type { Settings } from './handover.ts';
import { type Hit, stage } from './staging.ts';
import { type Surface, wordsOf } from './surface.ts';

/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;

export interface EvidenceRequest {
  /** The run directories, of one working directory. Several are uploaded as one artifact. */
  readonly folders: readonly string[];
  readonly settings: Settings;
  readonly workflow: NonNullable<Context['workflow']>;
  readonly clock: Clock;
  /** Private, and removed afterwards; not made yet. */
  readonly scratch: string;
  readonly surface: Surface;
  /** Main may have begun an upload under the same name. */
  readonly secondTry?: boolean;
  /** Gives the upload up. */
  readonly signal?: AbortSignal;
}

interface Uploaded {
  readonly artifact: { readonly id: number; readonly url: string } | null;
  /** The client still works, and the door must end the process itself. */
  readonly abandoned: boolean;
  /** How many secrets were found in what was to be uploaded, each replaced. */
  readonly hidden: number;
  /** There were some, and then nothing may be uploaded. */
  readonly refused: boolean;
}

const TITLE = 'Codex canary';
const NOTHING = { artifact: null, abandoned: false, hidden: 0, refused: false };

/** Uploads what the runs wrote, without the secrets in it; nothing where there are any and that is not to be. */
export async function uploadEvidence(request: EvidenceRequest): Promise<Uploaded> {
  const { surface, scratch } = request;
  const staging = join(scratch, 'upload');
  let abandoned = false;
  try {
    const folders = await uploadable(request);
    if (request.settings.strictSecrets && folders.length < request.folders.length)
      return { ...NOTHING, refused: true };
    if (folders.length === 0) return NOTHING;
    const [first = ''] = folders;
    // One run lies at the root of its artifact; several lie where they lie below `.runs`.
    const root = request.folders.length > 1 ? dirname(dirname(dirname(first))) : first;
    const parts = folders.map((folder) => relative(root, folder).split(sep).join('/'));
    const hits = await stage({ root, parts, to: staging, redactor: surface.redactor });
    const hidden = hiddenIn(hits);
    const refused = hidden > 0 && request.settings.strictSecrets;
    if (hidden > 0) await tellHits({ hits, hidden, refused }, surface);
    if (refused) return { ...NOTHING, hidden, refused };
    const uploaded = await uploadStaged(request, staging, basename(first));
    abandoned = !uploaded.ok && uploaded.abandoned;
    if (uploaded.ok) return { ...NOTHING, artifact: uploaded, hidden };
    surface.warn(`The run directory could not be uploaded: ${uploaded.message}`, TITLE);
    return { ...NOTHING, abandoned, hidden };
  } catch (error) {
    surface.warn(`The run directory could not be uploaded: ${wordsOf(error)}`, TITLE);
    return NOTHING;
  } finally {
    // A client that was left behind reads there still; post clears it away.
    if (!abandoned) await wipe(scratch);
  }
}

/**
 * The run directories that may leave the machine. What was found in one post may not know, and so takes none of such a
 * run.
 */
async function uploadable(request: EvidenceRequest): Promise<string[]> {
  const { folders, secondTry, settings, surface } = request;
  if (secondTry !== true && !settings.strictSecrets) return [...folders];
  const clean: string[] = [];
  for (const folder of folders) {
    if (!(await holdsSecret(folder))) clean.push(folder);
    else surface.warn('The run directory holds a secret and was not uploaded: see the rule no-secret', TITLE);
  }
  return clean;
}

/** How many secrets were found. */
export function hiddenIn(hits: readonly Hit[]): number {
  return hits.reduce((sum, { count }) => sum + (count ?? 1), 0);
}

interface Hidden {
  readonly hits: readonly Hit[];
  readonly hidden: number;
  readonly refused: boolean;
}

/** Where the person looks first, and where it stays. */
export async function tellHits(found: Hidden, surface: Surface): Promise<void> {
  const annotation = annotationOf(found);
  surface.annotate([annotation]);
  const sign = annotation.level === 'error' ? '❌' : '⚠️';
  await surface.summarize(`\n${sign} ${markdown(annotation.message, 1000)}\n`);
}

function annotationOf({ hits, hidden, refused }: Hidden): Annotation {
  const files = hits.slice(0, SHOWN).map(({ path }) => path);
  const more = hits.length > SHOWN ? ` and ${counted(hits.length - SHOWN, 'more file')}` : '';
  const found = `${counted(hidden, 'secret')} stood in what was to be uploaded (${files.join(', ')}${more})`;
  const what = refused
    ? 'nothing was uploaded, as strict-secrets asks'
    : `${hidden === 1 ? 'it was' : 'all were'} replaced in the artifact`;
  const message = `${found}; ${what}. Replace the credential now, and report how it got there`;
  return { level: refused ? 'error' : 'warning', title: TITLE, message };
}

const SHOWN = 5;

/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder: string): Promise<boolean> {
  const text = (await readBounded(join(folder, 'verdict.json'), MAX_FILE_BYTES)) ?? '';
  const { findings } = VerdictRecord.safeParse(parseJson(text)).data ?? { findings: [] };
  return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}

async function uploadStaged(request: EvidenceRequest, folder: string, runId: string) {
  const first = await uploadAs(request, folder, { runId, suffix: '' });
  // An upload that was cut off keeps its name for good.
  const taken =
    request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
  return taken ? uploadAs(request, folder, { runId, suffix: '-post' }) : first;
}

function uploadAs(
  { settings, workflow, clock, signal }: EvidenceRequest,
  folder: string,
  { runId, suffix }: { readonly runId: string; readonly suffix: string },
) {
  return uploadRun({
    folder,
    name: artifactName({
      prefix: settings.artifactName,
      workflowRunId: workflow.runId,
      attempt: workflow.attempt,
      job: workflow.job,
      runId,
      suffix,
    }),
    ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
    runUrl: workflow.runUrl,
    clock,
    timeoutMs: UPLOAD_TIMEOUT_MS,
    ...(signal ? { signal } : {}),
  });
}
