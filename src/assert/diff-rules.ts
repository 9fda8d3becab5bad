/**
 * Rules about the diff: present where it must be, the one that was fetched, and, where the scenario asks for it,
 * proof by content of the run and the commit the remote side worked on.
 */
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
    judge: ({ manifest }) => {
      const status = manifest.cloud_execution?.status;
      if (status !== 'ready' && status !== 'applied') return null;
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
