/**
 * What several rooms must know of the Codex CLI as a program: which release, and the bounds its arguments have.
 * Observed with the release named here. Nothing about Codex Cloud and its answers; that is cloud/.
 */

/** The release whose behaviour this product is proven against; the default of `codex-version`. */
export const CODEX_VERSION = '0.169.0';

/** Best-of-N bounds of `codex cloud exec --attempts`. */
export const MIN_ATTEMPTS = 1;
export const MAX_ATTEMPTS = 4;

/** What the commands of an agent may do to the disk: nothing, or write inside the repository. */
export const SANDBOXES = ['read-only', 'workspace-write'] as const;
export type Sandbox = (typeof SANDBOXES)[number];

/** What git accepts as a branch name, without the forms a command line could take for an option or a revision. */
export const BRANCH =
  /^(?![-/.])(?!(?:@|HEAD)$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]{1,244}(?<![./])$/u;

/** Ids of cloud tasks. They are put into URLs unescaped by the CLI, so anything else must never reach it. */
export const TASK_ID = /^[A-Za-z0-9_-]{1,128}$/;
