/**
 * Where a run goes: one pure function from everything that may ask for a mode to the mode, who decided it and why.
 * Knows no executor, and nothing of what turns out to be impossible only when it is tried.
 */

export type Mode = 'mcp' | 'cloud';

export interface RouteRequest {
  /** The run's own input: above everything but the dispatch guard. */
  readonly override?: Mode | undefined;
  /** The target stage says `requires_cloud`. */
  readonly stageRequiresCloud: boolean;
  /** The scenario's mode. */
  readonly scenario?: Mode | undefined;
  readonly fallbackMode: Mode;
  /** `off` is the rollback guard: nothing goes to the cloud, whoever asked for it. */
  readonly dispatch: 'on' | 'off';
  /** Every selected stage has something this machine can run; a bare prompt for the cloud has not. */
  readonly runsHere: boolean;
  /** What was meant for the cloud is a command; a prompt is for the one it was written for. */
  readonly hasCommand: boolean;
}

export interface Route {
  readonly requested: Mode;
  readonly mode: Mode;
  readonly source: 'input' | 'stage' | 'scenario' | 'default';
  /** One sentence for the record. */
  readonly reason: string;
  /** Why nothing can be run in the mode; null where it can. */
  readonly refusal: 'mode_unavailable' | 'cloud_dispatch_off' | null;
}

/** Decides the mode. */
export function route(request: RouteRequest): Route {
  const asked = ask(request);
  const { requested, reason } = asked;
  const { runsHere, hasCommand } = request;
  if (requested === 'mcp') return { ...asked, mode: 'mcp', refusal: runsHere ? null : 'mode_unavailable' };
  if (request.dispatch === 'on') return { ...asked, mode: 'cloud', refusal: null };
  return {
    ...asked,
    mode: 'mcp',
    reason: `${reason}, and cloud-dispatch is off`,
    refusal: runsHere && hasCommand ? null : 'cloud_dispatch_off',
  };
}

function ask(request: RouteRequest): Omit<Route, 'mode' | 'refusal'> {
  const { override, stageRequiresCloud, scenario, fallbackMode } = request;
  if (override !== undefined)
    return { requested: override, source: 'input', reason: `execution-mode says ${override}` };
  if (stageRequiresCloud)
    return { requested: 'cloud', source: 'stage', reason: 'the target stage requires the cloud' };
  if (scenario !== undefined)
    return { requested: scenario, source: 'scenario', reason: `the scenario says ${scenario}` };
  return {
    requested: fallbackMode,
    source: 'default',
    reason: `nothing asks for a mode, and the default is ${fallbackMode}`,
  };
}
