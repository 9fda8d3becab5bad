/**
 * The bundle: three doors, each loaded only when it is opened, so that a door pays for nothing but itself.
 */

export const main = async (): Promise<void> => (await import('./main.ts')).main();
export const post = async (): Promise<void> => (await import('./post.ts')).post();
export const cli = async (): Promise<void> => (await import('./cli.ts')).cli();
