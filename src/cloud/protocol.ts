/**
 * Facts about Codex Cloud as the Codex CLI 0.169.0 speaks to it, observed with the unmodified binary: names, ids
 * and words that more than one file needs. No behaviour.
 */

/** The only host the CLI talks to with a ChatGPT credential, over https on port 443. */
export const VENDOR_HOST = 'chatgpt.com';
/** The host of sign-in and token refresh. */
export const AUTH_HOST = 'auth.openai.com';
/** Path in front of every call of the cloud commands. */
export const API_PREFIX = '/backend-api/wham';

/** The page of a cloud task, as `codex cloud exec` prints it. */
export function taskUrl(id: string): string {
  return `https://${VENDOR_HOST}/codex/tasks/${id}`;
}

/** The words `codex cloud status` can print in brackets. An unknown remote state is printed as PENDING. */
export const STATE_WORDS = ['PENDING', 'READY', 'APPLIED', 'ERROR'] as const;
export type StateWord = (typeof STATE_WORDS)[number];
