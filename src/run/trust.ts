/**
 * What a run in a workflow goes by, settled before anything of the user is read: who caused it, what the work tree is at, and
 * which commit its files are read from. Decides nothing: that is for admission.
 */
import { resolve } from 'node:path';
import { type ActorState, asksForActor, type Standing } from '../admit/admission.ts';
import { type WorkTreePlace, workTreeAt } from '../github/commit.ts';
import { askGit, type Git, originOf } from '../github/remote.ts';
import { type Api, mayWrite } from '../github/rest-commit.ts';
import { type Cause, type Context, repositoryOf } from '../inputs/context.ts';
import { factsOf } from '../inputs/events.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { OwnFiles } from '../lib/own-files.ts';
import type { Deps } from './deps.ts';
import { checkoutAbove, gitHere, gitTrusting, sameName } from './git-here.ts';
import { trustedFiles } from './trusted-files.ts';

/** What was settled. */
export interface Trust {
  readonly standing: Standing;
  /** Ends a sentence about the work tree or the actor, by the code that tells of it. */
  readonly words: { readonly event_refused: string; readonly actor_not_admitted: string };
  /** Null where the files are those of the work tree. */
  readonly base: TrustedBase | null;
}

/** The commit that the files of the user are read from. */
export interface TrustedBase {
  /** Null where the event tells none: then no file of the user can be read. */
  readonly sha: string | null;
  readonly files: OwnFiles;
  /** Paths that the work tree has otherwise, as far as they were asked for. */
  readonly differing: () => readonly string[];
  /** Null where there is no checkout. */
  readonly place: WorkTreePlace | null;
  readonly git: Git;
}

const LOOK_MS = 20_000;

/** What it takes to settle it. */
export type TrustDeps = Pick<Deps, 'host' | 'spawn' | 'stageEnvironment' | 'signal'>;

/** Settles what the run goes by. */
export async function openTrust(
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
  cause: Cause,
  deps: TrustDeps,
): Promise<Trust> {
  const { host, signal } = deps;
  const { repository } = context;
  const git = gitHere(inputs, deps);
  const { githubToken: token } = inputs;
  const api: Api | null =
    token === undefined || repository === null
      ? null
      : { token, apiUrl: host.githubApiUrl, repository, signal };
  const facts = factsOf(cause.event);
  const guarded = facts.caused === 'anyone' || facts.code === 'proposed';
  const place = guarded ? await workTreeAt(LOOK_MS, git) : null;
  const head =
    facts.caused === 'anyone'
      ? await headOf(cause, { repository, place, git, root: host.workingDirectory })
      : null;
  const asked = asksForActor(cause) && isCredentialGiven(inputs) && !inputs.rehearse;
  const { actor, words } = asked ? await actorOf(cause, inputs, api) : UNASKED;
  const standing: Standing = {
    event: cause.event,
    foreign: cause.foreign,
    strangeHead: head !== null,
    actor,
    allowed: inputs.allowEvents.includes(cause.event),
  };
  const told = { event_refused: head ?? '', actor_not_admitted: words };
  if (!guarded) return { standing, words: told, base: null };
  const sha = cause.base ?? (facts.code === 'own' ? cause.sha : null);
  const trusting = (address: string) => gitTrusting(address, git, { inputs, host, timeoutMs: LOOK_MS });
  const [root, named] = [host.workingDirectory, resolve(inputs.workingDirectory)];
  const files = trustedFiles({ sha, root, named, place, git, trusting, api, repository });
  return { standing, words: told, base: { sha, files, differing: files.differing, place, git } };
}

const UNASKED = { actor: 'unknown', words: '' } as const;

/** That of Vault counts too: whether it is asked for depends on who asks. */
function isCredentialGiven(inputs: Inputs): boolean {
  const { codexAuthJson, codexAccessToken, openaiApiKey, vaultAddress } = inputs;
  return [codexAuthJson, codexAccessToken, openaiApiKey, vaultAddress].some((one) => one !== undefined);
}

interface Looked {
  readonly repository: string | null;
  readonly place: WorkTreePlace | null;
  readonly git: Git;
  readonly root: string;
}

/** What of the work tree gives no trust, in words; null where there is none, or it is at a commit of the repository's own. */
async function headOf(cause: Cause, { repository, place, git, root }: Looked): Promise<string | null> {
  if (place === null)
    return (await checkoutAbove(root)) !== null ? 'a work tree of which git does not tell the commit' : null;
  const { head } = place;
  const trusted = [cause.sha, cause.base, cause.foreign ? null : cause.ranSha];
  if (trusted.includes(head)) return null;
  // A branch of the same name may be a fork's, where the checkout is of the fork.
  const origin = await originOf(LOOK_MS, git);
  const own = repository !== null && sameName(repositoryOf(origin ?? ''), repository);
  if (own && cause.baseBranch !== null) {
    const ref = `refs/remotes/origin/${cause.baseBranch}`;
    const branch = await askGit(['rev-parse', '--verify', '--quiet', ref], LOOK_MS, git);
    if (branch?.exitCode === 0 && branch.stdout.trim() === head) return null;
  }
  return head;
}

/** From the one who may least to the one who may most. */
const ACTORS = [
  'stranger',
  'bot',
  'unknown',
  'allowed_bot',
  'writer',
] as const satisfies readonly ActorState[];

/** The one of those who caused the event that may least, and what is to be said of them. */
async function actorOf(
  { actors }: Cause,
  { allowBots }: Inputs,
  api: Api | null,
): Promise<{ readonly actor: ActorState; readonly words: string }> {
  if (actors.length === 0) return { actor: 'unknown', words: 'the event names nobody' };
  const states: { readonly actor: ActorState; readonly words: string }[] = [];
  for (const login of actors) states.push(await stateOf(login));
  return states.sort((one, other) => ACTORS.indexOf(one.actor) - ACTORS.indexOf(other.actor))[0] ?? UNASKED;

  async function stateOf(login: string): Promise<(typeof states)[number]> {
    // By the whole name: what a name ends in, anybody can choose.
    if (allowBots.includes(login)) return { actor: 'allowed_bot', words: '' };
    if (login.endsWith('[bot]'))
      return { actor: 'bot', words: `${login} is a bot that allow-bots does not name` };
    const writes = api === null ? null : await mayWrite(login, api);
    if (writes === null) return { actor: 'unknown', words: `GitHub could not be asked what ${login} may do` };
    return writes
      ? { actor: 'writer', words: '' }
      : { actor: 'stranger', words: `${login} may not write here` };
  }
}
