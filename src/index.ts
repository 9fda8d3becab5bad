/**
 * The bundle: four doors, each loaded only when it is opened, so that a door pays for nothing but itself.
 */
import type { Orchestration } from './library.ts';

export const main = async (): Promise<void> => (await import('./main.ts')).main();
export const post = async (): Promise<void> => (await import('./post.ts')).post();
export const orchestrate = async (orchestration: Orchestration) =>
  (await import('./library.ts')).orchestrate(orchestration);
export const orchestrateAll = async (orchestration: Orchestration) =>
  (await import('./library.ts')).orchestrateAll(orchestration);
export const cli = async (): Promise<void> => (await import('./cli.ts')).cli();
