/**
 * The files through which a step talks to the runner, read as the runner reads them: `NAME=value` lines and
 * heredocs. What makes the runner fail the step throws here.
 */

/** Names and values of an output, state or environment file; a later line wins. */
export function parseKeyValues(text: string, file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  // A text that ends in a line feed has no line after it.
  const ended = lines.at(-1) === '';
  if (ended) lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const heredoc = heredocOf(line);
    if (heredoc === null) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`${file}: Invalid format '${line}'`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(heredoc.delimiter, at + 1);
    if (end < 0)
      throw new Error(`${file}: Invalid value. Matching delimiter not found '${heredoc.delimiter}'`);
    values[heredoc.name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

/** `NAME<<DELIMITER`, where no `=` stands before the `<<`; null for every other line. */
function heredocOf(line: string): { name: string; delimiter: string } | null {
  const at = line.indexOf('<<');
  const equals = line.indexOf('=');
  if (at < 0 || (equals >= 0 && equals < at)) return null;
  const name = line.slice(0, at);
  const delimiter = line.slice(at + 2);
  if (name === '' || delimiter === '')
    throw new Error(`Invalid format '${line}'. Name or delimiter is empty`);
  return { name, delimiter };
}

/** What a step adds to PATH, in order; the last one stands first in PATH. */
export function parsePaths(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
