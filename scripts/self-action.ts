/**
 * The action once more, in a folder of its own: a workflow names what its own repository holds by `uses: $/path`, and a
 * runner refuses `$/` alone, so the action at the root has no such name.
 */
export const SELF_ACTION = '.github/actions/canary/action.yml';

const UP = '../'.repeat(SELF_ACTION.split('/').length - 1);
const HEAD = `# Made of action.yml by npm run docs: the same action, by the path that uses: $/ needs.\n`;

/** The text for that folder, of the text of action.yml. */
export function selfAction(action: string): string {
  return HEAD + action.replace(/^( {2}(?:main|post): )(?=dist\/)/gm, `$1${UP}`);
}
