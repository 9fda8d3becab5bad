/**
 * What the action's main step does for a job that tells people: keeps the tracking issues of scheduled failures, and the comment
 * on a pull request. It decides nothing, and nothing that keeps it from telling fails the step. Loaded only when it is asked for.
 */
import { removeScratch } from './credentials/scratch.ts';
import { makeDeps, makeHost } from './deps.ts';
import { openPosts, type Posts } from './github/issues.ts';
import { toRunError } from './lib/errors.ts';
import { oneLine } from './lib/text.ts';
import type { Step } from './operations.ts';
import type { Told } from './publish/comment.ts';
import {
  annotationsOfNotified,
  type Hindered,
  type Notified,
  notifiedMarkdown,
  notifiedText,
  outputsOfNotified,
} from './publish/notified.ts';
import type { Deps } from './run/deps.ts';
import { earlierInWorkflow } from './run/earlier.ts';
import { decideTogether } from './run/gate-together.ts';
import { cleaned } from './run/report.ts';
import { keepComment } from './run/sticky.ts';
import { trackFailures } from './run/track.ts';

const NOTHING: Notified = { issues: [], commentUrl: null, hindered: [], remarks: [] };

/** Tells people of what the runs of this workflow came to. */
export async function notifyStep(step: Step): Promise<void> {
  const { inputs, context, scratch, canary, signal, surface } = step;
  const { mask, redactor } = surface;
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { mask, redactor, signal });
  try {
    const { githubToken: token } = inputs;
    const { repository } = context;
    const notified =
      token === undefined || repository === null
        ? hindered('Nobody was told, since there is no github-token or no repository', false)
        : await tell(step, deps, openPosts({ token, apiUrl: host.githubApiUrl, repository, signal }));
    surface.print(notifiedText(notified));
    await surface.summarize(notifiedMarkdown(notified));
    surface.annotate(annotationsOfNotified(notified));
    surface.setOutputs(outputsOfNotified(notified));
  } finally {
    await removeScratch(scratch);
  }
}

async function tell(step: Step, deps: Deps, posts: Posts): Promise<Notified> {
  const { notify } = step.inputs;
  const issues = notify.includes('issue') ? await keepIssues(step, deps, posts) : NOTHING;
  const comment = notify.includes('comment') ? await commentOn(step, deps, posts) : NOTHING;
  return {
    issues: issues.issues,
    commentUrl: comment.commentUrl,
    hindered: [...issues.hindered, ...comment.hindered],
    remarks: [...issues.remarks, ...comment.remarks],
  };
}

async function keepIssues({ inputs, context }: Step, deps: Deps, posts: Posts): Promise<Notified> {
  const { workflow, onDefaultBranch = false } = context;
  if (workflow === null || !onDefaultBranch)
    return remark('Tracking issues tell of the default branch, and this is no run of it');
  const { chain, whole, notices } = await earlierInWorkflow({ inputs, context }, deps).trend();
  // By a part of it a failure may look over, or one that is over may look like one that goes on.
  if (chain === null || !whole)
    return hindered(
      `The tracking issues were left as they are, since what earlier runs left could not be read; the job needs actions: read (${notices.join('; ')})`,
    );
  const { redactor, clock, signal } = deps;
  const records = chain.records.map((record) =>
    redactor.finds(JSON.stringify(record)) ? cleaned(record, redactor) : record,
  );
  const [repositoryUrl = ''] = workflow.runUrl.split('/actions/runs/');
  const issues = await trackFailures(
    { records, after: inputs.issueAfter, workflow: workflow.path ?? workflow.job, repositoryUrl },
    { posts, clock, redactor, signal },
  );
  return { ...NOTHING, issues, hindered: notices.map((words) => ({ loud: false, words })) };
}

async function commentOn({ inputs, context }: Step, deps: Deps, posts: Posts): Promise<Notified> {
  const { pullRequest, workflow, headSha: sha } = context;
  if (pullRequest === undefined || workflow === null) return remark('There is no pull request to comment on');
  const { told, why } = await rowsOf({ inputs, context }, deps);
  const { redactor, clock, signal } = deps;
  const written = await keepComment(
    pullRequest,
    {
      key: JSON.stringify(['comment', workflow.path ?? workflow.job, inputs.artifactName]),
      verdict: inputs.gateVerdict ?? 'block',
      ...{ told, sha, runUrl: workflow.runUrl },
    },
    { posts, redactor, clock, signal },
  );
  const unread = why === null ? [] : [{ loud: true, words: `The comment tells of no run, since ${why}` }];
  if (written.ok) return { ...NOTHING, commentUrl: written.value, hindered: unread };
  const message = oneLine(written.message);
  const words =
    written.why === 'denied'
      ? `There is no comment on the pull request, since the token of the job may not: give it pull-requests: write; on a pull request from a fork GitHub gives it no right to write (${message})`
      : `There is no comment on the pull request, or an old one: ${message}`;
  return { ...NOTHING, hindered: [...unread, { loud: written.why !== 'denied', words }] };
}

/** What each run came to, as the gate sees it; beside the verdict, which is its own to give. */
async function rowsOf(
  asked: Pick<Step, 'inputs' | 'context'>,
  deps: Deps,
): Promise<{ readonly told: readonly Told[]; readonly why: string | null }> {
  try {
    const { rows } = await decideTogether(asked, deps);
    return { told: rows.map(({ task: name, ...row }) => ({ ...row, name })), why: null };
  } catch (error) {
    return { told: [], why: oneLine(toRunError(error).message) };
  }
}

function hindered(words: string, loud = true): Notified {
  const one: Hindered = { loud, words };
  return { ...NOTHING, hindered: [one] };
}

function remark(words: string): Notified {
  return { ...NOTHING, remarks: [words] };
}
