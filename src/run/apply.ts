/**
 * Applies the diff of a finished run to the work tree: asked for by name, never of itself. What is applied is what the
 * run recorded, was proven live and is allowed by path; it is applied whole or not at all, committed by nobody, and
 * recorded either way.
 */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { replay } from '../assert/replay.ts';
import { type ClassifiedDiff, classifyDiff } from '../cloud/diff-concerns.ts';
import { type Denial, denialsOf } from '../cloud/diff-policy.ts';
import { openWorkTree, type WorkTree } from '../execute/work-tree.ts';
import type { Context } from '../inputs/context.ts';
import { RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { locate } from '../lib/process.ts';
import type { Outcome } from '../lib/reasons.ts';
import { counted, oneLine } from '../lib/text.ts';
import type { Payload } from '../manifest/events.ts';
import { isOwnFile, loadRecord, parseJson, pathInRun, type RunRecord } from '../manifest/record.ts';
import { runFolder } from '../manifest/reduce.ts';
import { RunSummary, summarize } from '../manifest/run-summary.ts';
import type { Manifest } from '../manifest/schema.ts';
import { openStore, type Store, toJson } from '../manifest/store.ts';
import type { Applied } from '../publish/applied.ts';
import { requesterOn } from './control.ts';
import type { Deps } from './deps.ts';
import { livenessOf, withRun } from './liveness.ts';

export interface ApplyRequest {
  /** Absolute path of the run directory. */
  readonly folder: string;
  /** Globs of paths of concern that may be touched all the same. */
  readonly allowPaths: readonly string[];
  /** The outcome the run must have; anything but `pass` is named on purpose. */
  readonly outcome: Outcome;
  readonly context: Context;
}

type ApplyDeps = Pick<
  Deps,
  'clock' | 'random' | 'spawn' | 'host' | 'signal' | 'stageEnvironment' | 'redactor'
>;

/**
 * Applies, or throws: RunError `apply_refused` where the run or its diff does not allow it, `input_invalid` where there
 * is no such run or work tree, and then tree and record are as they were. A diff that does not fit is no exception: its
 * end is recorded as `failed`, and told.
 */
export async function applyRun(request: ApplyRequest, deps: ApplyDeps): Promise<Applied> {
  refuseFork(request.context);
  const { clock, random, host } = deps;
  const folder = await inPlace(request.folder, host);
  return withRun(folder, { clock, random, machine: host.machine }, async (stillOurs) => {
    const { record, diff } = await provenDiff(folder, request, host);
    const tree = await workTree(deps);
    const { classified, allowed } = await permitted(diff, request, tree);
    const paths = [...new Set(classified.files.flatMap(({ path, oldPath }) => [oldPath ?? path, path]))];
    // Git takes a change only if its last line is ended.
    const whole = diff.endsWith('\n') ? diff : `${diff}\n`;
    await refuseChanged(paths, tree, whole);
    await refuseLinked(paths, tree);
    // Git may have taken longer than a lock lasts.
    await stillOurs();
    const store = await reopened(record, deps);
    const common = { sha256: sha256(diff), by: requesterOn(host.machine) };
    // Before the tree is touched: of an apply that is killed the record must not say that there was none.
    await store.emit({ event: 'apply:started', payload: common });
    const end = await tree.apply(whole, paths);
    const { outcome } = record.raw as Partial<Manifest>;
    const payload: Payload<'apply:completed'> = {
      ...common,
      status: end.ok ? 'succeeded' : 'failed',
      files: classified.files.length,
      forced: outcome === 'pass' ? null : (outcome ?? null),
      allowed,
      message: end.ok ? null : failureOf(end),
    };
    const manifest = await remember(record, payload, store);
    return { manifest, folder, diff: classified, root: tree.root, end: payload };
  });
}

/** Throws RunError `apply_refused` on a pull request whose head lies in another repository. */
export function refuseFork({ fork }: Context): void {
  if (fork)
    throw refused(
      'a pull request from a fork is no place to apply a diff',
      'Apply on a branch of the repository itself',
    );
}

function failureOf({ message, restored }: { readonly message: string; readonly restored: boolean }): string {
  return `${message}; ${restored ? 'tree and index are as they were' : 'tree and index could not be brought back: look at git status'}`;
}

/** A record can only be added to where its own paths lead. */
async function inPlace(folder: string, { workingDirectory }: ApplyDeps['host']): Promise<string> {
  const { raw } = await loadRecord(folder);
  const real = await realpath(folder);
  const own = join(workingDirectory, runFolder(String(raw.task_id), String(raw.run_id)));
  if (own === real) return own;
  throw new RunError('input_invalid', `The run in ${folder} does not lie where its record says`, {
    guidance: `Copy it to ${own}`,
  });
}

/** The diff as it was fetched, of a run that holds what is asked of it. */
async function provenDiff(
  folder: string,
  { outcome: wanted }: ApplyRequest,
  { machine }: ApplyDeps['host'],
): Promise<{ readonly record: RunRecord; readonly diff: string }> {
  const record = await loadRecord(folder);
  const standing = await livenessOf(record.allEvents, machine);
  if (standing !== 'ended' || !record.files.has('verdict.json'))
    throw refused('the run has come to no end', 'Wait for its end, or run again');
  const { outcome, contradictions } = replay(record);
  if (contradictions.length > 0)
    throw refused(
      `its record does not hold: ${contradictions.slice(0, 3).join('; ')}`,
      'Take the artifact of the run itself',
    );
  if (record.manifest.evidence !== 'live')
    throw refused('the run was a rehearsal, and its diff was made by the emulator', 'Apply a live run');
  if (outcome !== wanted)
    throw refused(
      `the outcome of the run is ${outcome}${wanted === 'pass' ? '' : `, and not ${wanted}`}`,
      `Look at the run; only --force ${outcome} (apply-outcome: ${outcome}) applies it`,
    );
  const { diff } = record.manifest;
  const inside = pathInRun(diff?.path ?? '', String(record.raw.task_id), String(record.raw.run_id));
  const file = inside === null || !isOwnFile(inside) ? undefined : record.files.get(inside);
  if (diff?.status !== 'available' || file === undefined)
    throw refused(`there is no diff: ${diff?.status ?? 'not recorded'}`, 'Nothing is there to be applied');
  if (diff.redacted === true)
    throw refused(
      'a secret stood in it and was replaced, so that it is not what the task made',
      'Replace the credential, take its value out of the repository, and run again',
    );
  // What is read as text and what lies there as bytes must both be what was fetched.
  if (file.sha256 !== diff.sha256 || sha256(file.text) !== diff.sha256)
    throw refused('the diff was changed since it was fetched', 'Take the artifact of the run itself');
  return { record, diff: file.text };
}

async function workTree({ spawn, host, signal, stageEnvironment }: ApplyDeps): Promise<WorkTree> {
  const file = await locate('git', host.searchPath);
  if (file === null)
    throw new RunError('input_invalid', 'There is no git on PATH', {
      guidance: 'Install git, outside the checkout',
    });
  const passed = Object.entries(stageEnvironment([])).filter(([name]) => ENVIRONMENT.has(name));
  const env = { ...Object.fromEntries(passed), PATH: host.searchPath, HOME: host.home };
  return openWorkTree({ file, cwd: host.workingDirectory, env, spawn, signal });
}

/** What git needs of this machine's environment beside PATH and HOME: nothing that could name another repository or program. */
const ENVIRONMENT: ReadonlySet<string> = new Set(['TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'USERPROFILE']);

/** The diff as it stands to this tree. Throws where a path may not be touched, or git would touch others. */
async function permitted(
  diff: string,
  { allowPaths }: ApplyRequest,
  tree: WorkTree,
): Promise<{ readonly classified: ClassifiedDiff; readonly allowed: string[] }> {
  const classified = classifyDiff(diff, await tree.tracked());
  const denials = denialsOf(classified, allowPaths);
  if (denials.length > 0) throw refused(sentenceOf(denials), cureOf(denials));
  const read = await tree.pathsIn(diff.endsWith('\n') ? diff : `${diff}\n`);
  const told = classified.files.map(({ path }) => path);
  if (read === null || read.length !== told.length || read.some((path, index) => path !== told[index]))
    throw refused('git reads other files in the diff than are told of it', 'Apply it by hand, if at all');
  return { classified, allowed: denialsOf(classified, []).flatMap(({ path }) => path ?? []) };
}

const SHOWN = 5;

function sentenceOf(denials: readonly Denial[]): string {
  const shown = denials
    .slice(0, SHOWN)
    .map(({ path, why }) => (path === null ? `the diff ${why}` : `${oneLine(path, 120)} ${why}`));
  const more = denials.length - SHOWN;
  return `${shown.join('; ')}${more > 0 ? `; and ${counted(more, 'more file')}` : ''}`;
}

function cureOf(denials: readonly Denial[]): string {
  if (denials.some(({ liftable }) => !liftable))
    return 'Apply it by hand, if at all: nothing allows this here';
  const paths = denials.slice(0, SHOWN).map(({ path }) => oneLine(path ?? '', 120));
  return `Look at it by codex-orchestrator show --diff, then allow it by name: allow-paths: ${paths.join(',')}`;
}

/** What nobody has committed would be lost in what is applied, or be taken for a part of it. */
async function refuseChanged(paths: readonly string[], tree: WorkTree, diff: string): Promise<void> {
  const changed = await tree.changed();
  const met = paths.filter((path) => changed.has(path));
  if (met.length === 0) return;
  if (await tree.holds(diff))
    throw refused(
      'the work tree holds all of it already',
      `Look at it by git diff --cached; where no end of an apply is recorded, as of one that was killed, ${TAKE_BACK}`,
    );
  throw refused(
    `the work tree has changes of its own in ${met
      .slice(0, SHOWN)
      .map((path) => oneLine(path, 120))
      .join(', ')}`,
    `Commit or stash them first; where an apply that was killed has left them, ${TAKE_BACK}`,
  );
}

/** What is written through a link is written somewhere else. */
async function refuseLinked(paths: readonly string[], tree: WorkTree): Promise<void> {
  const link = await tree.linkAbove(paths);
  // One that the diff takes away was allowed by name.
  if (link === null || paths.includes(link)) return;
  throw refused(
    `${oneLine(link, 120)} is a link in this work tree, and what lies below it is no part of that`,
    'Remove the link, or apply in a checkout of its own',
  );
}

const TAKE_BACK = 'take it back by git restore --staged --worktree and the paths, then apply again';

/** The record, to be added to. */
function reopened({ allEvents, raw }: RunRecord, { clock, host, redactor }: ApplyDeps): Promise<Store> {
  return openStore({
    workingDirectory: host.workingDirectory,
    taskId: String(raw.task_id),
    runId: String(raw.run_id),
    clock,
    redactor,
    onEvent: () => {},
    events: allEvents,
  });
}

/** Records the end, and has the summary say what the manifest says. */
async function remember(
  { summary }: RunRecord,
  payload: Payload<'apply:completed'>,
  store: Store,
): Promise<Manifest> {
  await store.emit({ event: 'apply:completed', payload });
  const told = RunSummary.safeParse(parseJson(JSON.stringify(summary))).data;
  if (told !== undefined) {
    const { cloudExecution, timestamp } = summarize(store.manifest, {
      build: null,
      test: null,
      review: null,
    });
    const build = { ...told.build, cloudExecution };
    await store.write('run-summary.json', toJson({ ...told, build, cloudExecution, timestamp }));
  }
  return store.manifest;
}

function refused(why: string, guidance: string): RunError {
  return new RunError('apply_refused', `The diff is not applied: ${why}`, { guidance });
}
