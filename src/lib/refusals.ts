/**
 * The answers of the service by which a run is refused that asks for the cloud, before anything was sent that could make a
 * task. A scenario may want one of them.
 */
import type { ReasonCode } from './reasons.ts';

export const REFUSALS = [
  'environment_not_found',
  'environment_ambiguous',
] as const satisfies readonly ReasonCode[];
export type Refusal = (typeof REFUSALS)[number];
