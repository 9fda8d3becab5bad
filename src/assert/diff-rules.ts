/**
 * Rules about the diff: present where it must be, the one that was fetched, and, where the scenario asks for it,
 * proof by content of the run and the commit the remote side worked on.
 */
import { posix } from 'node:path';
import { createdFile, readDiff, statsOf } from '../cloud/diff.ts';
import { eventsOf, findEvent, type Payload } from '../manifest/events.ts';
import { pathInRun, type RunFile, type RunRecord } from '../manifest/record.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { type Observation, type Rule, seen } from './rule.ts';

const CLOUD = ['cloud'] as const;

export const diffRules: readonly Rule[] = [
  {
    id: 'diff-present',
    title: 'The cloud task produced a diff',
    severity: 'warn',
    modes: CLOUD,
    pointer: '/diff/status',
    cure: 'Open the cloud task; where it need not change files, set missing-diff to ignore',
    code: 'diff_missing',
    judge: (record) => {
      if (!isReady(record)) return null;
      const { manifest } = record;
      const actual = manifest.diff?.status ?? manifest.cloud_execution?.diff_status ?? 'not recorded';
      // A diff that could not be fetched is a failure of its own, not a missing diff.
      return actual === 'error' ? null : seen(actual === 'available', 'available', actual);
    },
  },
  {
    id: 'diff-recorded',
    title: 'The diff on the disk is the one that was fetched, and the manifest tells its size',
    severity: 'error',
    modes: CLOUD,
    pointer: '/diff',
    cure: 'The file is missing or was changed after the run: take the artifact of the run itself',
    judge: judgeRecorded,
  },
  {
    id: 'diff-readable',
    title: 'The diff is in the git format',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/diff/files',
    cure: 'Open the cloud task: the service gave something other than a git diff',
    judge: (record) => {
      const file = diffFile(record);
      if (file === null) return null;
      const { problem, files } = readDiff(file.text);
      return seen(problem === null, 'at least 1 file', problem ?? `${files.length} files`);
    },
  },
  {
    id: 'proof-alone',
    title: 'The diff touches the proof file and nothing else',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/diff/files',
    cure: 'Open the cloud task: it did more than the constant prompt asks for',
    judge: (record) => {
      const proof = proofOf(record);
      if (proof === null) return null;
      const { problem, files } = readDiff(proof.text);
      const paths =
        problem === null
          ? files.flatMap(({ oldPath, path }) => (oldPath === null ? [path] : [oldPath, path]))
          : ['(unreadable)'];
      return seen(paths.length === 1 && paths[0] === proof.path, proof.path, paths.slice(0, 10).join(', '));
    },
  },
  {
    id: 'nonce-proven',
    title: 'The proof file begins with the nonce of this run',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/nonce',
    cure: 'The diff is not the answer to the prompt of this run: open the cloud task',
    judge: (record) => proofLine(record, 0, record.manifest.nonce),
  },
  {
    id: 'commit-proven',
    title: 'The proof file names the commit that is under test',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/head_sha',
    cure: 'The remote side worked on another commit, or the commit could not be told: push the branch and name it',
    judge: (record) => proofLine(record, 1, record.manifest.head_sha),
  },
  {
    id: 'diff-touches',
    title: 'The diff touches a path of each glob of must-touch',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/diff/files',
    cure: 'Open the cloud task: it did not do what the prompt asks for',
    judge: (record) => judgeTouched(record),
  },
  {
    id: 'diff-spares',
    title: 'The diff leaves every path of must-not-touch alone',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/diff/files',
    cure: 'Open the cloud task: it did more than the prompt asks for',
    judge: (record) => judgeSpared(record),
  },
  {
    id: 'diff-bounded',
    title: 'The diff is no larger than maximum-files, maximum-lines and maximum-bytes say',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/diff',
    cure: 'Open the cloud task: it did more than the prompt asks for; raise the maximum if that is meant',
    judge: (record) => judgeSize(record),
  },
  {
    id: 'head-kept',
    title: 'The branch stood at the commit under test until the task had ended',
    severity: 'warn',
    adjustable: true,
    modes: CLOUD,
    pointer: '/commit_evidence',
    cure: 'Have a scenario with a proof-file prove the commit by its diff, or run where git can ask the origin of the branch',
    judge: judgeHead,
  },
];

/** What the cloud took from a branch that moved meanwhile nobody knows, unless the diff proves it. */
function judgeHead(record: RunRecord): Observation | null {
  const { manifest, events } = record;
  const before = eventsOf(events, 'target:resolved').at(-1)?.payload;
  const built = findEvent(sessionOf(events), 'build:completed')?.payload;
  // A rehearsal has no origin; of what did not end well nothing is to be proven.
  if (before?.branch_check === undefined || !built?.success) return null;
  const lines = [manifest.nonce, manifest.head_sha].map((value, index) => proofLine(record, index, value));
  const after = eventsOf(events, 'target:rechecked').at(-1)?.payload;
  const expected = manifest.head_sha ?? 'a commit that is known';
  if (lines.every((line) => line?.holds)) return seen(true, expected, `${expected}, by the diff`);
  const actual = [before, after].map((look) => (look === undefined ? 'no look' : wordsOf(look)));
  return seen(
    before.branch_check === 'found' && after !== undefined && after.head_sha === before.head_sha,
    `${expected}, twice`,
    actual.join(', then '),
  );
}

function wordsOf({ branch_check: told, head_sha }: Payload<'target:rechecked' | 'target:resolved'>): string {
  return told === 'found' && head_sha !== null ? head_sha : `${told}`.replace('_', ' ');
}

/** Every path that a diff touches; null where it is none that can be read. */
function touchedBy(text: string): readonly string[] | null {
  const { problem, files } = readDiff(text);
  if (problem !== null) return null;
  return files.flatMap(({ oldPath, path }) => (oldPath === null ? [path] : [oldPath, path]));
}

function limitsOf(record: RunRecord) {
  return findEvent(record.events, 'run:started')?.payload.diff_limits ?? {};
}

/** Without a diff nothing is touched: what has to be, is not. */
function judgeTouched(record: RunRecord): Observation | null {
  const { must_touch: globs } = limitsOf(record);
  if (globs === undefined || !isReady(record)) return null;
  const file = diffFile(record);
  const paths = file === null ? [] : (touchedBy(file.text) ?? []);
  const missed = globs.filter((glob) => !paths.some((path) => posix.matchesGlob(path, glob)));
  return seen(
    missed.length === 0,
    globs.join(', '),
    missed.length === 0 ? 'all of them' : `none of ${missed.join(', ')}`,
  );
}

function judgeSpared(record: RunRecord): Observation | null {
  const { must_not_touch: globs } = limitsOf(record);
  const file = diffFile(record);
  if (globs === undefined || file === null) return null;
  const paths = touchedBy(file.text);
  // What cannot be read may touch anything.
  const touched = paths?.filter((path) => globs.some((glob) => forbids(glob, path))) ?? ['(unreadable)'];
  return seen(touched.length === 0, `none of ${globs.join(', ')}`, touched.slice(0, 10).join(', ') || 'none');
}

/** A sign of nobody's, in the place of which a dot begins no hidden name. */
const NO_DOT = '\uE000';

/** What must be left alone has no exception for a name that begins with a dot: `**` would spare neither `.env` nor `.github`. */
function forbids(glob: string, path: string): boolean {
  const [seenPath, seenGlob] = [path, glob].map((text) => text.replaceAll('.', NO_DOT));
  return posix.matchesGlob(path, glob) || posix.matchesGlob(seenPath ?? path, seenGlob ?? glob);
}

function judgeSize(record: RunRecord): Observation | null {
  const { maximum_files: files, maximum_lines: lines, maximum_bytes: bytes } = limitsOf(record);
  const file = diffFile(record);
  if (file === null || [files, lines, bytes].every((limit) => limit === undefined)) return null;
  // Of what cannot be read nobody knows how large it is.
  const readable = readDiff(file.text).problem === null;
  const { files: touched, additions, deletions } = statsOf(file.text);
  const sizes = [
    [touched, files, 'files'],
    [additions + deletions, lines, 'lines'],
    [file.bytes, bytes, 'bytes'],
  ] as const;
  const asked = sizes.filter(([, limit]) => limit !== undefined);
  const holds = readable && asked.every(([size, limit]) => size <= (limit ?? 0));
  return seen(
    holds,
    `at most ${asked.map(([, limit, what]) => `${limit} ${what}`).join(', ')}`,
    readable ? asked.map(([size, , what]) => `${size} ${what}`).join(', ') : 'an unreadable diff',
  );
}

function isReady({ manifest }: RunRecord): boolean {
  const status = manifest.cloud_execution?.status;
  return status === 'ready' || status === 'applied';
}

/** The fetched diff as it lies in the run directory; null where none is recorded as available. */
export function diffFile({ manifest, files }: RunRecord): RunFile | null {
  if (manifest.diff?.status !== 'available' || manifest.diff.path === null) return null;
  const inside = pathInRun(manifest.diff.path, manifest.task_id ?? '', manifest.run_id ?? '');
  return inside === null ? null : (files.get(inside) ?? null);
}

function judgeRecorded(record: RunRecord): Observation {
  const { diff } = record.manifest;
  if (diff === undefined) return seen(false, 'a recorded diff', 'not recorded');
  if (diff.status !== 'available') return seen(diff.path === null, 'no file', diff.path ?? 'no file');
  const file = diffFile(record);
  if (file === null) return seen(false, diff.path ?? 'a path', 'no such file in the run directory');
  const built = findEvent(sessionOf(record.events), 'build:completed')?.payload;
  const told = built?.files.find(({ path }) => path === diff.path);
  if (told?.sha256 !== diff.sha256 || told?.bytes !== diff.bytes)
    return seen(false, 'the diff among the files of the build', 'another file');
  const other = changedAttempt(record);
  if (other !== null) return seen(false, `${other} as it was fetched`, 'another file');
  const stats = statsOf(file.text);
  const actual = describe({ ...stats, sha256: file.sha256, bytes: file.bytes });
  const expected = describe(diff);
  return seen(actual === expected, expected, actual);
}

/** The diff of another attempt that does not lie there as it was fetched. */
function changedAttempt({ manifest, files }: RunRecord): string | null {
  const kept = manifest.attempt_diffs?.filter(({ status }) => status === 'available') ?? [];
  const changed = kept.find(({ path, sha256 }) => {
    const inside = pathInRun(path ?? '', manifest.task_id ?? '', manifest.run_id ?? '');
    return inside === null || files.get(inside)?.sha256 !== sha256;
  });
  return changed?.path ?? null;
}

function describe(diff: {
  sha256: string | null;
  bytes: number | null;
  files: number | null;
  additions: number | null;
  deletions: number | null;
}): string {
  return `${diff.bytes} bytes, ${diff.files} files, +${diff.additions} -${diff.deletions}, SHA-256 ${diff.sha256}`;
}

function proofOf(record: RunRecord): { readonly path: string; readonly text: string } | null {
  const path = findEvent(record.events, 'run:started')?.payload.proof_file;
  const file = diffFile(record);
  return path == null || file === null ? null : { path, text: file.text };
}

function proofLine(
  record: RunRecord,
  index: number,
  expected: string | null | undefined,
): Observation | null {
  const proof = proofOf(record);
  if (proof === null) return null;
  const lines = createdFile(proof.text, proof.path);
  const actual = lines === null ? 'no such file is created' : (lines[index]?.trim() ?? 'no such line');
  return seen(expected != null && actual === expected, expected ?? 'a recorded value', actual.slice(0, 80));
}
