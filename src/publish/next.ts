/**
 * The command to type next: what the failure table says for the reason, with what the record knows put in, so that it can
 * be typed as it stands. Where that is no use for this very run, the story of the run is.
 */
import { relative, sep } from 'node:path';
import { EXPLANATIONS } from '../lib/explanations.ts';
import { shellWord } from '../lib/text.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import type { Manifest } from '../manifest/schema.ts';
import { isPlayed } from '../manifest/sessions.ts';
import { type RunResult, resultOfSaved } from './result.ts';

/** How this program is started where it is installed. */
const PROGRAM = 'codex-orchestrator';

/** Who reads beside the record, on a terminal. */
export interface Reader {
  /** What starts this program there. */
  readonly program: string;
  /** Absolute path of the folder that a command is typed in. */
  readonly here: string;
}

/** The text with every command of this program as the reader can type it; one who is elsewhere has it installed. */
export function typable(text: string, { program }: Pick<Reader, 'program'> = { program: PROGRAM }): string {
  return text.replace(/\bcodex-orchestrator(?= [a-z])/g, () => program);
}

/** Where the task of a launch in doubt can be looked for without the record of the run. */
const LIST = 'codex cloud list --json --env <environment>';

/**
 * The command to type next. Without a reader beside the record it is for one who is elsewhere, as that of a job log is.
 */
export function nextCommand(
  { manifest, folder: place }: Pick<RunResult, 'manifest'> & Partial<Pick<RunResult, 'folder'>>,
  reader?: Reader,
): string {
  const folder = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
  const { reason } = manifest;
  const story = `${PROGRAM} show ${folder}`;
  const said = reason === null ? null : EXPLANATIONS[reason].next.replace('<run>', folder);
  const command =
    said === null ? `${PROGRAM} assert ${folder}` : (usable(said, manifest, reader !== undefined) ?? story);
  if (reader === undefined || !/^codex-orchestrator\b/.test(command)) return command;
  // Help is the same everywhere.
  const where = / help /.test(command) ? '' : rootOf(place, folder, reader.here);
  return `${reader.program}${command.slice(PROGRAM.length)}${where}`;
}

/** The flag that leads to a run that lies in another working directory than the one the command is typed in. */
function rootOf(place: string | undefined, folder: string, here: string): string {
  const inside = folder.replaceAll('/', sep);
  if (!place?.endsWith(`${sep}${inside}`)) return '';
  const root = relative(here, place.slice(0, -inside.length));
  const word = root === '' ? null : shellWord(root);
  return word === null ? '' : ` --root ${word}`;
}

/** The command with what the record knows; null where it would do nothing for this run. */
function usable(command: string, manifest: Manifest, beside: boolean): string | null {
  const { cloud_execution: cloud, branch, run_id: id } = manifest;
  // Nobody but the process that played it knows of the task, and no login is asked for.
  if (manifest.evidence === 'rehearsal' && /^codex (?:cloud|login)/.test(command)) return null;
  if (/ doctor\b/.test(command)) return `${command}${ofPipeline(manifest)}`;
  if (/ resume /.test(command)) {
    if (beside && isLeft(manifest)) return `${PROGRAM} resume --run ${id}`;
    if (isPlayed(manifest)) return null;
    if (cloud?.task_id) return `codex cloud status ${cloud.task_id}`;
    return manifest.reason === 'launch_in_doubt' ? usable(LIST, manifest, beside) : null;
  }
  const known: Readonly<Record<string, string | null | undefined>> = {
    '<task>': cloud?.task_id,
    '<environment>': cloud?.environment_id,
    '<branch>': branch,
  };
  let complete = true;
  const filled = command.replaceAll(/<\w+>/g, (name) => {
    const word = shellWord(known[name] ?? '');
    complete &&= word !== null;
    return word ?? name;
  });
  return complete ? filled : null;
}

/** The flag by which the doctor looks at stages on this machine, and not at a run in the cloud. */
function ofPipeline({ execution_mode: mode, pipeline_id: id }: Manifest): string {
  const word = mode === 'mcp' ? shellWord(id ?? '') : null;
  return word === null ? '' : ` --pipeline ${word}`;
}

/** True where a run that gave up may be gone on with, as far as its manifest tells. */
function isLeft(manifest: Manifest): boolean {
  const { execution_mode: mode, cloud_execution: cloud, commands, diff, reason } = manifest;
  // Past its deadline a run goes on only with a cloud task that is known.
  if (reason === 'deadline_exceeded' && !cloud?.task_id) return false;
  if (mode === 'mcp')
    return !commands.some(({ status, allowed_failure }) => status === 'failed' && !allowed_failure);
  const ended =
    cloud?.status === 'error' ||
    (cloud?.status === 'ready' && diff.status !== 'pending' && diff.status !== 'error');
  return !isPlayed(manifest) && !ended;
}

/** The command to type next for a saved run; null for one of another orchestrator, or that left no verdict. */
export function nextForSaved(run: SavedRun, reader: Reader): string | null {
  const result = resultOfSaved(run);
  if (result !== null) return nextCommand(result, reader);
  if (run.events.length === 0 || run.ended) return null;
  const inside = `.runs/${run.taskId}/cli/${run.runId}`;
  return `${reader.program} status ${run.runId}${rootOf(run.folder, inside, reader.here)}`;
}
