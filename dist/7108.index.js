export const id = 7108;
export const ids = [7108];
export const modules = {

/***/ 47108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38566);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);


const PROGRAMS = ['codex-orchestrator', 'codex-canary'];
/** The script of a shell, to be read by it. */
function completionScript(shell) {
    return { bash, zsh, fish }[shell]();
}
function flagsOf({ options, knobs }) {
    return [
        ...options.map(({ name, about, reader }) => ({
            name,
            about,
            takesValue: reader !== undefined,
            values: reader?.choices ?? [],
        })),
        ...knobs.map((name) => {
            const { description: about, choices = [], default: usual } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name);
            // A yes or no is said by the flag alone.
            const alone = usual === 'true' || usual === 'false';
            return { name, about, takesValue: !alone, values: alone ? [] : choices };
        }),
        { name: 'help', about: 'Show what the command takes', takesValue: false, values: [] },
    ];
}
/** The words an argument can be; a run is found by `latest` as well as by its path. */
function wordsOf(argument) {
    return argument?.choices ?? (argument?.name === 'run' ? ['latest'] : []);
}
function names() {
    return [..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.map(({ name }) => name), 'help'].join(' ');
}
function bash() {
    const values = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.flatMap((command) => flagsOf(command).flatMap(({ name, values: words, takesValue }) => takesValue ? [`    ${command.name}:--${name}) values='${words.join(' ')}'; takes=1 ;;`] : []));
    const flags = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.map((command) => {
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
function zsh() {
    const commands = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.map((command) => {
        const flags = flagsOf(command).map(({ name, about, takesValue, values }) => {
            const value = values.length > 0 ? `(${values.join(' ')})` : '_files';
            return `'--${name}[${zshText(about)}]${takesValue ? `:value:${value}` : ''}'`;
        });
        const words = wordsOf(command.argument);
        const first = words.length > 0
            ? `'1:${command.argument?.name}:(${words.join(' ')})' '*:file:_files'`
            : `'*:file:_files'`;
        return `    ${command.name}) _arguments ${[...flags, first].join(' ')} ;;`;
    });
    const list = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.map(({ name, about }) => `    '${name}:${zshText(about)}'`);
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
function zshText(text) {
    return text
        .replaceAll('`', '')
        .replace(/[[\]:\\]/g, '\\$&')
        .replaceAll("'", "'\\''");
}
function fish() {
    const lines = PROGRAMS.flatMap((program) => [
        ...[..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo, { name: 'help', about: 'Show what a command takes' }].map(({ name, about }) => `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${fishText(about)}`),
        ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.flatMap((command) => fishFlags(program, command)),
        `complete -c ${program} -n '__fish_seen_subcommand_from help' -f -a '${names()}'`,
    ]);
    return `# Completion of ${PROGRAMS[0]} for fish; made by: ${PROGRAMS[0]} completion fish\n${lines.join('\n')}\n`;
}
function fishFlags(program, command) {
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
function fishText(text) {
    return `'${text.replaceAll('`', '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}


/***/ })

};
