/** Completion scripts, read by the shells they are for. A shell that is not installed is skipped, and said so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/inputs/commands.ts';
import { completionScript, type Shell } from '../../../src/inputs/completion.ts';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];
const folder = mkdtempSync(join(tmpdir(), 'completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function has(shell: Shell): boolean {
  const found = spawnSync(shell, ['--version']).status === 0;
  if (!found) process.stderr.write(`SKIPPED: the completion for ${shell}, which is not installed\n`);
  return found;
}

function scriptFile(shell: Shell): string {
  const file = join(folder, shell);
  writeFileSync(file, completionScript(shell));
  return file;
}

/** What bash offers for the words of a command line, of which the last one is being typed. */
function offered(...words: readonly string[]): string[] {
  const line = ['codex-orchestrator', ...words].map((word) => `'${word}'`).join(' ');
  const program = `source '${scriptFile('bash')}'; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _codex_orchestrator; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-uc', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe.skipIf(!has('bash'))('bash', () => {
  const names = [...COMMANDS.map(({ name }) => name), 'help'];

  it('is offered the commands, and after help again', () => {
    expect(offered('')).toEqual(names);
    expect(offered('st')).toEqual(['start', 'status']);
    expect(offered('help', '')).toEqual(names);
  });

  it.each(
    COMMANDS.map(
      ({ name, options, knobs }) => [name, [...options.map((one) => one.name), ...knobs]] as const,
    ),
  )('is offered every flag of %s', (name, flags) => {
    expect(offered(name, '--').sort()).toEqual([...flags, 'help'].map((flag) => `--${flag}`).sort());
  });

  it('is offered the values of a flag that takes a few, in both spellings', () => {
    expect(offered('start', '--execution-mode', '')).toEqual(['mcp', 'cloud']);
    expect(offered('start', '--format', '=', 'j')).toEqual(['json']);
    expect(offered('start', '--format', '=')).toEqual(['text', 'json']);
    expect(offered('completion', '')).toContain('fish');
    expect(offered('show', 'l')).toEqual(['latest']);
  });

  it('is offered nothing of ours where a path is to be typed, and goes on after a yes or no', () => {
    expect(offered('start', '--policy', '')).toEqual([]);
    expect(offered('canary', '--rehearse', '--sc')).toEqual(['--scenario']);
  });

  it('has it for both names of the program', () => {
    const program = `source '${scriptFile('bash')}'; complete -p codex-orchestrator codex-canary`;
    const { stdout } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8' });
    expect(stdout.match(/-F _codex_orchestrator/g)).toHaveLength(2);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it('reads the script', () => {
    const program = `autoload -U compinit; compinit -u -d ${folder}/dump; source '${scriptFile('zsh')}'; print $_comps[codex-canary]`;
    const { stdout, stderr } = spawnSync('zsh', ['-fc', program], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '_codex_orchestrator\n', stderr: '' });
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it('is offered the commands and the values of a flag', () => {
    const ask = (line: string) =>
      spawnSync('fish', ['-c', `source '${scriptFile('fish')}'; complete -C '${line}'`], { encoding: 'utf8' })
        .stdout;
    expect(ask('codex-canary sta')).toMatch(/^start\t[\s\S]*^status\t/m);
    expect(ask('codex-orchestrator start --execution-mode ')).toMatch(/mcp[\s\S]*cloud/);
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  it('names every command and every flag', () => {
    const script = completionScript(shell);
    for (const { name, options, knobs } of COMMANDS) {
      expect(script).toContain(name);
      for (const flag of [...options.map((one) => one.name), ...knobs])
        expect(script).toContain(shell === 'fish' ? `-l ${flag}` : `--${flag}`);
    }
  });

  it('leaves no text of a description open', () => {
    // Every quote of the shell is closed again: what stands between them was escaped.
    for (const line of completionScript(shell)
      .split('\n')
      .filter((one) => !one.startsWith('  #')))
      expect([line, (line.replace(/\\'/g, '').match(/'/g) ?? []).length % 2]).toEqual([line, 0]);
  });
});
