/**
 * Learns the states of many cloud tasks by the real Codex CLI, either together or each by itself, until all are READY, and
 * tells how many processes that took. A program of its own, so that its processor time can be told from that of the service.
 */
import { readFileSync } from 'node:fs';
import type { CloudClient } from '../../src/cloud/client.ts';
import { codexCli } from '../../src/cloud/codex-cli.ts';
import { Together } from '../../src/cloud/together.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { callChild } from '../../src/lib/stream-process.ts';

const [how = '', codex = '', folder = '', environment = '', prompts = '0'] = process.argv.slice(2);
const limits = { timeoutMs: 60_000, signal: new AbortController().signal };
const together = new Together(systemClock);
let calls = 0;
const own = codexCli({
  file: codex,
  env: process.env as Record<string, string>,
  cwd: folder,
  clock: systemClock,
  spawn: together.spawn(callChild),
  observer: { started: () => {}, ended: async () => {} },
});
const client = how === 'together' ? together.client(counted(own), environment) : counted(own);

const ids: string[] = [];
for (let nth = 0; nth < Number(prompts); nth += 1) {
  const answer = await client.submit(
    { environment, branch: 'main', attempts: 1, prompt: `Do ${nth}` },
    limits,
  );
  if (!answer.ok) throw new Error(answer.message);
  ids.push(answer.taskId);
}
const before = cpuSeconds();
let open = ids;
let rounds = 0;
while (open.length > 0) {
  rounds += 1;
  const answers = await Promise.all(open.map((id) => client.status(id, limits)));
  open = open.filter((_, at) => {
    const answer = answers[at];
    if (!answer?.ok) throw new Error(answer?.message);
    return answer.word !== 'READY';
  });
}
process.stdout.write(`${JSON.stringify({ calls, rounds, cpuSeconds: cpuSeconds() - before })}\n`);

function counted(client: CloudClient): CloudClient {
  return {
    ...client,
    status: (...words) => {
      calls += 1;
      return client.status(...words);
    },
    list: (...words) => {
      calls += 1;
      return client.list(...words);
    },
  };
}

/** Processor time of this program and of all children that have ended, as Linux tells it. */
function cpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // Of the program and of its children, in user and system time; a hundredth of a second each.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
