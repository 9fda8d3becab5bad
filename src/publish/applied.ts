/**
 * What an apply came to, as every surface tells it. Paths come from a stranger's diff and are made harmless here.
 */
import { join } from 'node:path';
import type { ClassifiedDiff } from '../cloud/diff-concerns.ts';
import { explanationOf } from '../lib/explanations.ts';
import { REASONS } from '../lib/reasons.ts';
import { counted, markdown, oneLine } from '../lib/text.ts';
import type { Payload } from '../manifest/events.ts';
import { runFolder } from '../manifest/reduce.ts';
import type { Manifest } from '../manifest/schema.ts';
import { type Outputs, singleLines } from './outputs.ts';

export interface Applied {
  readonly manifest: Manifest;
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly diff: ClassifiedDiff;
  /** Absolute path of the work tree. */
  readonly root: string;
  readonly end: Payload<'apply:completed'>;
}

const SHOWN = 60;

/** The end for a person. */
export function appliedText(applied: Applied): string {
  const { manifest, diff, root, end } = applied;
  const files = diff.files
    .slice(0, SHOWN)
    .map(({ path, kind }) => `  ${kind.replace('_', ' ').padEnd(11)} ${oneLine(path, 160)}`);
  const more =
    diff.files.length > SHOWN ? [`  … and ${counted(diff.files.length - SHOWN, 'more file')}`] : [];
  return [
    `${headline(applied)}`,
    ...(end.status === 'succeeded'
      ? [...files, ...more]
      : [
          `  ${oneLine(end.message ?? '', 600)}`,
          `  ${REASONS.apply_failed.cure}`,
          `  explained ${explanationOf('apply_failed')}`,
        ]),
    `  tree      ${oneLine(root)}`,
    `  run       ${runFolder(manifest.task_id, manifest.run_id)}`,
    `  sha256    ${end.sha256}`,
    ...(end.status === 'succeeded' ? ['  next      git diff --cached'] : []),
    '',
  ].join('\n');
}

function headline({ manifest, end }: Applied): string {
  const forced = end.forced === null ? '' : `, in spite of the outcome ${end.forced}`;
  const done = end.status === 'succeeded' ? 'APPLIED' : 'NOT APPLIED';
  const what = `${counted(end.files, 'file')} of the run ${manifest.run_id}${forced}`;
  return `${done}  ${what}${end.status === 'succeeded' ? '; staged, not committed' : ''}`;
}

/** The end as one JSON document. */
export function appliedJson({ manifest, diff, root, end }: Applied) {
  const succeeded = end.status === 'succeeded';
  return {
    schema: 1,
    task_id: manifest.task_id,
    run_id: manifest.run_id,
    apply_status: end.status,
    reason: succeeded ? null : 'apply_failed',
    message: end.message,
    forced: end.forced,
    sha256: end.sha256,
    work_tree: root,
    files: diff.files.map(({ path, oldPath, kind, concerns }) => ({
      path,
      old_path: oldPath,
      kind,
      concerns,
    })),
    allowed: end.allowed,
  };
}

/** The end as the step summary. */
export function appliedSummary(applied: Applied): string {
  const { diff, end } = applied;
  const sign = end.status === 'succeeded' ? '✅' : '❌';
  const rows = diff.files
    .slice(0, SHOWN)
    .map(({ path, kind }) => `| ${markdown(path, 160)} | ${kind.replace('_', ' ')} |`);
  return [
    `**${sign} ${markdown(headline(applied), 300)}**`,
    ...(end.message === null
      ? []
      : [`${markdown(end.message, 600)} ([\`apply_failed\`](${explanationOf('apply_failed')}))`]),
    ['| file | |', '|---|---|', ...rows].join('\n'),
    `SHA-256 of the diff: \`${end.sha256}\`\n`,
  ].join('\n\n');
}

/** The outputs of a step that applies; the step fails if nothing was applied. */
export function outputsOfApply(
  { manifest, folder, end }: Applied,
  artifact: { readonly id: number; readonly url: string } | null,
): Outputs {
  const succeeded = end.status === 'succeeded';
  const { cloud_execution: cloud } = manifest;
  return singleLines({
    'run-outcome': manifest.outcome,
    reason: succeeded ? null : 'apply_failed',
    verdict: succeeded ? 'allow' : 'block',
    'check-conclusion': succeeded ? 'success' : 'failure',
    evidence: manifest.evidence,
    'run-id': manifest.run_id,
    'manifest-path': join(folder, 'manifest.json'),
    'summary-path': join(folder, 'run-summary.json'),
    'cloud-task-id': cloud?.task_id,
    'cloud-task-url': cloud?.status_url,
    'cloud-status': cloud?.status,
    'diff-status': manifest.diff.status,
    'diff-path': join(folder, 'cloud', manifest.diff.path?.split('/').at(-1) ?? ''),
    'findings-failed': '0',
    'codex-version': manifest.codex_cli.version,
    'artifact-id': artifact === null ? null : String(artifact.id),
    'artifact-url': artifact?.url,
    'applied-files': succeeded ? String(end.files) : null,
    'applied-sha256': succeeded ? end.sha256 : null,
  });
}
