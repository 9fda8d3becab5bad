/**
 * What the commands of the command line have in common: the run that is meant, where it lies, and what is to be run. Does
 * nothing by itself.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageEnvironment } from './backend.ts';
import { contextHere, folderAt, makeDeps, makeHost, newScratch, programName } from './deps.ts';
import type { Asked } from './inputs/asked.ts';
import type { Streams } from './inputs/from-argv.ts';
import type { Inputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { machineName } from './lib/process.ts';
import type { Redactor } from './lib/redact.ts';
import { findRun } from './manifest/find-run.ts';
import type { Reader } from './publish/next.ts';
import type { Host } from './run/deps.ts';
import { secretsOfRequest } from './run/known-values.ts';
import type { Place } from './run/offline.ts';
import { entrusted, type RunRequest } from './run/prepare.ts';

/** The file that node was told to run. */
export const SCRIPT = process.argv[1] ?? '';
export const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');
/** What a command knows of this machine. */
export const HERE = { clock: systemClock, random: systemRandom, machine: machineName() };

/** A command with its inputs, which are valid. */
export interface Call {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly streams: Streams;
  /** Stands before everything that is told; knows what was given. */
  readonly redactor: Redactor;
}

/** The run that a command is about; the parser refuses a command line without it. */
export function runOf({ asked: { argument = 'latest' } }: Call): string {
  return argument;
}

export async function folderOf(call: Call): Promise<string> {
  return findRun(runOf(call), await placeOf(call));
}

/** Where the records lie, and how this program is started. */
export async function placeOf({ inputs }: Call): Promise<Place> {
  return {
    root: await folderAt(inputs.workingDirectory),
    ...(await readerHere()),
    canary: CANARY,
    clock: systemClock,
  };
}

/** Who reads what is told. */
export async function readerHere(): Promise<Reader> {
  return { program: await programName(SCRIPT), here: process.cwd() };
}

/** What is to be run, and where. */
export async function requestOf(
  { inputs, redactor }: Pick<Call, 'inputs' | 'redactor'>,
  scratch: string,
): Promise<{ request: RunRequest; host: Host }> {
  redactor.add(secretsOfRequest({ inputs }, { mask: () => {}, stageEnvironment }));
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  return { request: { inputs, context: await contextHere(host.workingDirectory) }, host };
}

/** The same, with what it goes by in a workflow. */
export async function trustedRequest(call: Call): Promise<{ request: RunRequest; host: Host }> {
  const { request, host } = await requestOf(call, await newScratch());
  const { redactor } = call;
  const deps = makeDeps(host, { mask: () => {}, redactor, signal: new AbortController().signal });
  return { request: await entrusted(request, deps), host };
}
