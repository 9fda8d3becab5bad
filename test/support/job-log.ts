/**
 * What the runner makes of the lines a step prints: workflow commands are obeyed, everything else is shown,
 * and masks hide secrets from then on. Knows nothing of processes.
 */

/** Values the job must not show, in every form the runner looks for. */
export class Masker {
  readonly #forms = new Set<string>();

  /** Hides a value and each of its lines, from now on. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (part.trim() === '') continue;
      for (const form of formsOf(part)) if (form !== '') this.#forms.add(form);
    }
  }

  /** The text with each stretch that holds masked values replaced by three asterisks. */
  mask(text: string): string {
    const spans = [...this.#forms].flatMap((form) => spansOf(text, form)).sort((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    let hiddenTo = -1;
    for (const { start, end } of spans) {
      if (start > hiddenTo) {
        result += `${text.slice(at, start)}***`;
      }
      hiddenTo = Math.max(hiddenTo, end);
      at = hiddenTo;
    }
    return result + text.slice(at);
  }
}

function spansOf(text: string, form: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    spans.push({ start, end: start + form.length });
  }
  return spans;
}

/**
 * The encoders of the runner: base64 from each of three bytes, JSON, URI, XML, expression, argument, trimmed
 * quotes.
 */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const uri = encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const xml = value.replace(/[&<>"']/g, (char) => XML_ENTITIES[char] ?? char);
  const quoted = value.length > 8 && value.startsWith('"') && value.endsWith('"');
  return [
    value,
    ...[0, 1, 2]
      .filter((shift) => shift < bytes.length)
      .map((shift) => bytes.subarray(shift).toString('base64')),
    JSON.stringify(value).slice(1, -1),
    uri,
    xml,
    value.replaceAll("'", "''"),
    value.replaceAll('"', '\\"'),
    ...(quoted ? [value.slice(1, -1)] : []),
  ];
}

const XML_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  /** `title`, `file`, `line`, `endLine`, `col`, `endColumn` as given. */
  readonly properties: Readonly<Record<string, string>>;
}

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

const STOP = 'stop-commands';
const COMMANDS = new Set([
  ...['add-mask', 'notice', 'warning', 'error', 'debug', 'group', 'endgroup', 'echo', STOP],
  ...['add-matcher', 'remove-matcher', 'set-output', 'save-state', 'set-env', 'add-path'],
]);
const ANNOTATIONS_PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

/** The log of one step. Lines go in by `read`; the rest is what came of them. */
export class StepLog {
  /** Shown lines, masked by the masks of their moment. */
  readonly lines: string[] = [];
  /** Values this step masked. */
  readonly masks: string[] = [];
  /** Titles of groups, in order of opening. */
  readonly groups: string[] = [];
  /** Problem matchers added, as the step named them. */
  readonly matchers: string[] = [];
  /** Outputs and state set by the deprecated commands. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** What fails the step whatever its exit code. */
  readonly faults: string[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #masker: Masker;
  readonly #debug: boolean;
  #stopToken: string | null = null;

  constructor(masker: Masker, debug: boolean) {
    this.#masker = masker;
    this.#debug = debug;
  }

  /** At most ten of each level, as the runner keeps them, messages cut at 4096 characters. */
  get annotations(): Annotation[] {
    return (['error', 'warning', 'notice'] as const).flatMap((level) =>
      this.#annotations.filter((annotation) => annotation.level === level).slice(0, ANNOTATIONS_PER_LEVEL),
    );
  }

  /** Takes one line of standard output or standard error. */
  read(line: string): void {
    const command = parseCommand(line, this.#stopToken);
    if (command === null || this.#stopToken !== null) this.show(line);
    else this.#obey(command, line);
    if (command !== null && command.name === this.#stopToken) this.#stopToken = null;
    else if (command?.name === STOP && this.#stopToken === null) this.#stop(command.data);
  }

  /** Shows a line without looking for commands in it. */
  show(line: string): void {
    this.lines.push(this.#masker.mask(line));
  }

  annotate(level: Annotation['level'], message: string, given: Record<string, string> = {}): void {
    const properties = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, this.#masker.mask(value)]),
    );
    this.#annotations.push({
      level,
      message: this.#masker.mask(message).slice(0, LONGEST_MESSAGE),
      properties,
    });
    this.show(`##[${level}]${message}`);
  }

  #stop(token: string): void {
    if (COMMANDS.has(token) || token === '') this.faults.push(`The stop token "${token}" is not usable`);
    this.#stopToken = token.toLowerCase();
    if (token.length > 6) this.#masker.add(token);
  }

  #obey({ name, properties, data }: Command, line: string): void {
    switch (name) {
      case STOP:
        this.show(line);
        break;
      case 'add-mask':
        this.#addMask(data);
        break;
      case 'notice':
      case 'warning':
      case 'error':
        this.annotate(name, data, properties);
        break;
      case 'debug':
        if (this.#debug) this.show(`##[debug]${data}`);
        break;
      case 'group':
        this.groups.push(data);
        this.show(`##[group]${data}`);
        break;
      case 'endgroup':
        this.show('##[endgroup]');
        break;
      case 'add-matcher':
        this.matchers.push(data);
        break;
      case 'set-output':
        this.outputs[properties.name ?? ''] = data;
        break;
      case 'save-state':
        this.state[properties.name ?? ''] = data;
        break;
      case 'set-env':
      case 'add-path':
        this.faults.push(`The \`${name}\` command is disabled`);
        break;
    }
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string");
      return;
    }
    this.#masker.add(value);
    this.masks.push(value);
  }
}

/**
 * `::name key=value,…::data` at the start of a line, or the old `##[name key=value;…]data` anywhere in it.
 */
function parseCommand(line: string, stopToken: string | null): Command | null {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end >= 0) {
    const command = commandOf(text.slice(2, end), { separator: ',', escapes: 'property' }, stopToken);
    if (command) return { ...command, data: unescaped(text.slice(end + 2), 'data') };
  }
  const start = line.indexOf('##[');
  const bracket = start < 0 ? -1 : line.indexOf(']', start);
  if (bracket < 0) return null;
  const command = commandOf(line.slice(start + 3, bracket), { separator: ';', escapes: 'old' }, stopToken);
  return command && { ...command, data: unescaped(line.slice(bracket + 1), 'old') };
}

interface Form {
  readonly separator: string;
  readonly escapes: keyof typeof ESCAPES;
}

function commandOf(info: string, form: Form, stopToken: string | null): Omit<Command, 'data'> | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!COMMANDS.has(name) && name !== stopToken) return null;
  const properties: Record<string, string> = {};
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(form.separator);
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1 || equals === pair.length - 1) continue;
    properties[pair.slice(0, equals)] = unescaped(pair.slice(equals + 1), form.escapes);
  }
  return { name, properties };
}

const ESCAPES = { data: /%(0D|0A|25)/g, property: /%(0D|0A|3A|2C|25)/g, old: /%(0D|0A|3B|5D|25)/g };

function unescaped(text: string, escapes: keyof typeof ESCAPES): string {
  return text.replace(ESCAPES[escapes], (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
