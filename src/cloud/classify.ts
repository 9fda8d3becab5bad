/**
 * From the evidence of one failed CLI call to a code of the failure table. The only place that does so. Reads the
 * exit, how we ended the child, and the fixed beginnings the CLI 0.169.0 was observed to print, always before the
 * place where a body of the service may start. Titles and bodies are never searched and never kept.
 */

import type { ChildResult } from '../lib/process.ts';
import { REASON_CODES, type ReasonCode } from '../lib/reasons.ts';
import type { CallFailure } from './client.ts';

export type Call = 'submit' | 'status' | 'diff' | 'list' | 'cancel';

/** Lines on standard error that say nothing about the call. */
const NOISE = /^(?:WARNING: proceeding, |Reading query from stdin)/;
/** Where a body of the service begins in an error line. */
const BODY = /; content-type=|;? ?body=/;
const STEP = /^Error: http error: (create_task|get_task_details|list_sibling_turns|list_tasks) failed: (.*)$/;
/** At the start only: what a decoder complains about may quote the body, and a body may say anything. */
const HTTP_STATUS = /^(?:GET|POST) \S+ failed: (\d{3})\b/;

/** A failed request of which no step is named, and what tells the look-up of environments from others. */
const REQUEST = /^Error: (?:[A-Z]+ \S+ failed: |Decode error for |error sending request)/;
const LOOK_UP =
  /^Error: (?:GET |Decode error for |error sending request for url \()https?:\/\/[^\s?#()]+\/wham\/environments(?:\/by-repo\/[^\s?#()]+)?(?: failed: |: |\))/;

/** Fixed beginnings of errors that need no network, or come before a task can exist. */
const LOCAL_ERRORS: readonly {
  readonly start: RegExp;
  readonly code: ReasonCode;
  readonly message: string;
}[] = [
  {
    start: /^Not signed in\b/,
    code: 'credentials_rejected',
    message: 'the Codex CLI says it is not signed in',
  },
  {
    start: /^Error: environment '[^\n]*' not found/,
    code: 'environment_not_found',
    message: 'the environment is not found',
  },
  {
    start: /^Error: no cloud environments are available/,
    code: 'environment_not_found',
    message: 'the account has no environment',
  },
  {
    start: /^Error: environment label '[^\n]*' is ambiguous/,
    code: 'environment_ambiguous',
    message: 'the environment label is ambiguous',
  },
  {
    start: /^Error: environment id must not be empty/,
    code: 'environment_unresolved',
    message: 'the environment is blank',
  },
  {
    start:
      /^Error: (?:http error: \w+ failed: )?Failed to (?:read CA certificate file|load CA certificates from|parse certificate #\d+ from) /,
    code: 'input_invalid',
    message: 'the CA certificate cannot be read',
  },
];

/** Steps of the CLI that ask for one task, which the service then may not know. */
const ABOUT_ONE_TASK: ReadonlySet<string> = new Set(['get_task_details', 'list_sibling_turns']);

/** What a failed call means. `cancelled` and time limits are known from how we ended the child. */
export function classify(call: Call, result: ChildResult): CallFailure {
  if (result.ended !== 'exited') return classifyEnd(call, result);
  if (call === 'submit' && mayHaveCreated(result))
    return inDoubt('the Codex CLI did not end as it does when it names a task or creates none');
  const line = firstLine(result.stderr);
  const local = LOCAL_ERRORS.find(({ start }) => start.test(line));
  // An outage of the token check prints the same words as a bad token, and comes before anything is asked for.
  if (local) return failure(local.code, local.message, { retryable: local.code === 'credentials_rejected' });
  const step = STEP.exec(line);
  if (step) return classifyStep(step[1] ?? '', step[2] ?? '');
  if (line.startsWith('Error: http error: Task metadata missing from details'))
    return undecodable('get_task_details');
  // The look-up comes before anything is asked for; of any other request nobody knows what came of it.
  if (call === 'submit' && REQUEST.test(line) && !LOOK_UP.test(line))
    return inDoubt('a request that is not the look-up of environments failed');
  const status = HTTP_STATUS.exec(line.replace(/^Error: /, ''))?.[1];
  if (status) return classifyHttp('read', 'the list of environments', Number(status));
  if (line.startsWith('Error: Decode error for ')) return undecodable('the list of environments');
  if (line.startsWith('Error: error sending request')) return network('the list of environments');
  const message = `the Codex CLI ended with exit status ${result.exitCode ?? 'none'} and a message this version does not know`;
  // Wrong usage is refused before anything is sent; of all else nobody knows what came before it.
  if (call === 'submit' && result.exitCode !== USAGE) return inDoubt(message);
  // A read changes nothing, and the next one may be understood.
  return failure('cli_unrecognised', message, { retryable: call !== 'submit' });
}

/** Exit status of the CLI for arguments that it does not take. */
const USAGE = 2;

/** Codes of a submit after which a task may exist all the same. */
const IN_DOUBT: readonly string[] = ['launch_in_doubt', 'cancelled'];

/** True where a submit was recognised to have failed in a way that no task can have come of; null: nobody told how it ended. */
export function createdNothing(recognised: string | null): boolean {
  const codes: readonly string[] = REASON_CODES;
  return recognised !== null && codes.includes(recognised) && !IN_DOUBT.includes(recognised);
}

/** A failure is exit status 1, or 2 for wrong usage, and nothing on standard output; anything else proves nothing. */
function mayHaveCreated({ exitCode, stdout }: ChildResult): boolean {
  return (exitCode !== 1 && exitCode !== USAGE) || stdout.trim() !== '';
}

function classifyEnd(call: Call, result: ChildResult): CallFailure {
  if (result.ended === 'not_started') return failure('codex_missing', 'the Codex CLI could not be started');
  if (result.ended === 'cancelled') {
    return call === 'submit'
      ? failure('cancelled', 'the run was cancelled while the task was being created', {
          guidance: 'A cloud task may have been created: look in codex cloud list before running again',
        })
      : failure('cancelled', 'the run was cancelled');
  }
  const seconds = Math.round(result.durationMs / 1000);
  const how = {
    timed_out: `no answer came within ${seconds} s`,
    signalled: 'the Codex CLI was killed from outside',
    output_capped: 'the Codex CLI printed more than is accepted',
  }[result.ended as 'timed_out' | 'signalled' | 'output_capped'];
  if (call === 'submit') return inDoubt(`${how} while the task was being created`);
  return failure(result.ended === 'timed_out' ? 'network_error' : 'cli_unrecognised', how, {
    retryable: result.ended !== 'output_capped',
  });
}

function classifyStep(step: string, rest: string): CallFailure {
  const creates = step === 'create_task';
  const status = HTTP_STATUS.exec(rest)?.[1];
  if (status) return classifyHttp(creates ? 'create' : 'read', step, Number(status));
  // Refused and reset connections are printed with the same words: the request may have arrived.
  if (rest.startsWith('error sending request for url'))
    return creates ? inDoubt(`${step} was sent and no answer came`) : network(step);
  if (creates) return inDoubt(`${step} was answered with something that names no task`);
  return undecodable(step);
}

function classifyHttp(kind: 'create' | 'read', step: string, httpStatus: number): CallFailure {
  const message = `${step} was answered HTTP ${httpStatus}`;
  const options = { httpStatus, retryable: false };
  if (httpStatus === 401 || httpStatus === 403) return failure('credentials_rejected', message, options);
  if (httpStatus === 429) return failure('rate_limited', message, { httpStatus, retryable: true });
  if (httpStatus === 404 && ABOUT_ONE_TASK.has(step)) return failure('task_not_found', message, options);
  if (httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
    return failure('request_refused', message, options);
  if (kind === 'create') return { ...inDoubt(message), httpStatus };
  return failure('service_error', message, { httpStatus, retryable: true });
}

function inDoubt(message: string): CallFailure {
  return failure('launch_in_doubt', message);
}

function network(step: string): CallFailure {
  return failure('network_error', `${step} could not be sent`, { retryable: true });
}

function undecodable(step: string): CallFailure {
  return failure('answer_undecodable', `${step} was answered with something the Codex CLI cannot decode`, {
    retryable: true,
  });
}

function failure(code: ReasonCode, message: string, more: Partial<CallFailure> = {}): CallFailure {
  return { ok: false, code, message, retryable: false, httpStatus: null, ...more };
}

/** The first line that says something, cut off where a body of the service may begin. */
export function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '' && !NOISE.test(text)) ?? '';
  return line.split(BODY)[0] ?? '';
}
