/**
 * Reads `codex.orchestrator.json`, and refuses one in which a name means nothing, whichever pipeline is to be run. Knows
 * nothing of how stages are expanded or run.
 */
import { RunError } from '../lib/errors.ts';
import { faultOf, unusable } from '../lib/fault.ts';
import type { OwnFiles } from '../lib/own-files.ts';
import { oneLine } from '../lib/text.ts';
import { PIPELINE_FILE, PipelineFile } from './pipeline.ts';
import { referenceFault } from './references.ts';

/** A file of pipelines is written by hand; a larger one is something else. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Loads the file of a repository. Throws RunError `input_invalid` with the place, the value and the cure. */
export async function loadPipelineFile(files: OwnFiles): Promise<PipelineFile> {
  const value = parseJson(await readText(files));
  const result = PipelineFile.safeParse(value);
  if (!result.success) throw unusable(PIPELINE_FILE, faultOf(PipelineFile, value, result.error));
  const fault = referenceFault(result.data);
  if (fault !== null) throw unusable(PIPELINE_FILE, fault);
  return result.data;
}

async function readText(files: OwnFiles): Promise<string> {
  const found = await files.read(PIPELINE_FILE, { within: 'root without links' });
  if ('text' in found) {
    if (Buffer.byteLength(found.text) <= MAX_FILE_BYTES) return found.text;
    throw invalid(`${PIPELINE_FILE} is larger than 1 MiB`, {});
  }
  const { fault, cause } = found;
  if (fault === 'link' || fault === 'outside') throw invalid(`${PIPELINE_FILE} is a link${files.where}`, {});
  if (fault === 'no_file') throw invalid(`${PIPELINE_FILE} is no file${files.where}`, {});
  const absent = fault === 'absent';
  const place = files.where === '' ? ` in ${files.root}` : files.where;
  throw invalid(absent ? `There is no ${PIPELINE_FILE}${place}` : `${PIPELINE_FILE} cannot be read`, {
    cause,
    guidance:
      'Write one (codex-orchestrator init gives a first), or set working-directory to the folder that holds it; in a workflow actions/checkout must come before',
  });
}

function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    const why = oneLine(cause instanceof Error ? cause.message : String(cause));
    throw invalid(`${PIPELINE_FILE} is no JSON: ${why}`, { cause, guidance: `Correct ${PIPELINE_FILE}` });
  }
}

function invalid(message: string, options: { cause?: unknown; guidance?: string }): RunError {
  return new RunError('input_invalid', message, options);
}
