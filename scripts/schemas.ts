/**
 * Exports the shapes on disk as JSON Schemas to canary/schema/, for editors and other tools. With `--check` it only
 * compares and exits 1 where a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Script } from '../src/emulator/script.ts';
import { Policy } from '../src/gate/policy.ts';
import { HistoryRecord } from '../src/history/record.ts';
import { eventLine } from '../src/manifest/events.ts';
import { TaskState } from '../src/manifest/history.ts';
import { RunSummary } from '../src/manifest/run-summary.ts';
import { Manifest, VerdictRecord } from '../src/manifest/schema.ts';
import { PipelineFile } from '../src/plan/pipeline.ts';
import { Scenario } from '../src/plan/scenario-file.ts';

const FOLDER = 'canary/schema';
/** `io`: what a person writes is the input of a schema, and shown whole to the editor; what the program writes its output. */
const SCHEMAS = {
  manifest: { schema: Manifest, io: 'output', title: 'manifest.json of a run' },
  event: { schema: eventLine(), io: 'output', title: 'A line of events.jsonl' },
  'run-summary': { schema: RunSummary, io: 'output', title: 'run-summary.json of a run' },
  verdict: { schema: VerdictRecord, io: 'output', title: 'verdict.json of a run' },
  state: { schema: TaskState, io: 'output', title: 'out/<task>/state.json' },
  'history-record': { schema: HistoryRecord, io: 'output', title: 'history-record.json of a live run' },
  scenario: { schema: Scenario, io: 'input', title: 'A scenario file' },
  policy: { schema: Policy, io: 'input', title: 'A gate policy file' },
  pipeline: { schema: PipelineFile, io: 'input', title: 'codex.orchestrator.json' },
  rehearsal: { schema: Script, io: 'input', title: 'A rehearsal script' },
} as const;

const check = process.argv.includes('--check');
mkdirSync(FOLDER, { recursive: true });
const stale = Object.entries(SCHEMAS).filter(([name, { schema, io, title }]) => {
  const file = join(FOLDER, `${name}.json`);
  const { $schema, ...shape } = z.toJSONSchema(schema, { io, reused: io === 'input' ? 'inline' : 'ref' });
  const whole = name === 'scenario' ? extending(shape) : shape;
  const text = `${JSON.stringify({ $schema, title, ...whole }, null, 2)}\n`;
  if (check) return readOrEmpty(file) !== text;
  writeFileSync(file, text);
  return false;
});
for (const [name] of stale) process.stderr.write(`${FOLDER}/${name}.json is stale: run npm run schemas\n`);
process.exitCode = stale.length > 0 ? 1 : 0;

/** Of a scenario that extends another one the other may give what is required. */
function extending({ required, ...shape }: { required?: string[] | undefined }): object {
  return { ...shape, anyOf: [{ required: ['extends'] }, { required }] };
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
