/**
 * Completion scripts for shells, made of the table of commands: commands, flags, and the values of those flags that take
 * a few. Everything else is completed as a path.
 */
import type { Argument, Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { metaOf } from './inputs.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

const PROGRAMS = ['codex-orchestrator', 'codex-canary'];

interface Flag {
  readonly name: string;
  readonly about: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** The script of a shell, to be read by it. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

function flagsOf({ options, knobs }: Command): Flag[] {
  return [
    ...options.map(({ name, about, reader }) => ({
      name,
      about,
      takesValue: reader !== undefined,
      values: reader?.choices ?? [],
    })),
    ...knobs.map((name) => {
      const { description: about, choices = [], default: usual } = metaOf(name);
      // A yes or no is said by the flag alone.
      const alone = usual === 'true' || usual === 'false';
      return { name, about, takesValue: !alone, values: alone ? [] : choices };
    }),
    { name: 'help', about: 'Show what the command takes', takesValue: false, values: [] },
  ];
}

/** The words an argument can be; a run is found by `latest` as well as by its path. */
function wordsOf(argument: Argument | undefined): readonly string[] {
  return argument?.choices ?? (argument?.name === 'run' ? ['latest'] : []);
}

function names(): string {
  return [...COMMANDS.map(({ name }) => name), 'help'].join(' ');
}

function bash(): string {
  const values = COMMANDS.flatMap((command) =>
    flagsOf(command).flatMap(({ name, values: words, takesValue }) =>
      takesValue ? [`    ${command.name}:--${name}) values='${words.join(' ')}'; takes=1 ;;`] : [],
    ),
  );
  const flags = COMMANDS.map((command) => {
    const all = [...flagsOf(command).map(({ name }) => `--${name}`), ...wordsOf(command.argument)];
    return `    ${command.name}) words='${all.join(' ')}' ;;`;
  });
  return `# Completion of ${PROGRAMS[0]} for bash; made by: ${PROGRAMS[0]} completion bash
_codex_orchestrator() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  local words='' values='' takes=''
  COMPREPLY=()
  # Bash takes the sign of --flag=value for a word of its own.
  if [ "$current" = = ]; then current=''; elif [ "$before" = = ]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names()}' -- "$current"))
    return
  fi
  case "$command:$before" in
    help:help) values='${names()}'; takes=1 ;;
${values.join('\n')}
  esac
  if [ -n "$takes" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "$command" in
${flags.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _codex_orchestrator ${PROGRAMS.join(' ')}
`;
}

function zsh(): string {
  const commands = COMMANDS.map((command) => {
    const flags = flagsOf(command).map(({ name, about, takesValue, values }) => {
      const value = values.length > 0 ? `(${values.join(' ')})` : '_files';
      return `'--${name}[${zshText(about)}]${takesValue ? `:value:${value}` : ''}'`;
    });
    const words = wordsOf(command.argument);
    const first =
      words.length > 0
        ? `'1:${command.argument?.name}:(${words.join(' ')})' '*:file:_files'`
        : `'*:file:_files'`;
    return `    ${command.name}) _arguments ${[...flags, first].join(' ')} ;;`;
  });
  const list = COMMANDS.map(({ name, about }) => `    '${name}:${zshText(about)}'`);
  return `# Completion of ${PROGRAMS[0]} for zsh; made by: ${PROGRAMS[0]} completion zsh
_codex_orchestrator() {
  local -a commands
  commands=(
${list.join('\n')}
    'help:Show what a command takes'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT -= 1 ))
  case $command in
    help) _describe command commands ;;
${commands.join('\n')}
  esac
}
compdef _codex_orchestrator ${PROGRAMS.join(' ')}
`;
}

/** Text inside the brackets of a specification, within single quotes. */
function zshText(text: string): string {
  return text
    .replaceAll('`', '')
    .replace(/[[\]:\\]/g, '\\$&')
    .replaceAll("'", "'\\''");
}

function fish(): string {
  const lines = PROGRAMS.flatMap((program) => [
    ...[...COMMANDS, { name: 'help', about: 'Show what a command takes' }].map(
      ({ name, about }) =>
        `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${fishText(about)}`,
    ),
    ...COMMANDS.flatMap((command) => fishFlags(program, command)),
    `complete -c ${program} -n '__fish_seen_subcommand_from help' -f -a '${names()}'`,
  ]);
  return `# Completion of ${PROGRAMS[0]} for fish; made by: ${PROGRAMS[0]} completion fish\n${lines.join('\n')}\n`;
}

function fishFlags(program: string, command: Command): string[] {
  const head = `complete -c ${program} -n '__fish_seen_subcommand_from ${command.name}'`;
  const words = wordsOf(command.argument);
  return [
    ...(words.length > 0 ? [`${head}${command.argument?.choices ? ' -f' : ''} -a '${words.join(' ')}'`] : []),
    ...flagsOf(command).map(({ name, about, takesValue, values }) => {
      const value = takesValue ? ' -r' : '';
      const few = values.length > 0 ? ` -f -a '${values.join(' ')}'` : '';
      return `${head} -l ${name}${value}${few} -d ${fishText(about)}`;
    }),
  ];
}

function fishText(text: string): string {
  return `'${text.replaceAll('`', '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
