import { describe, expect, it } from 'vitest';
import { type Route, type RouteRequest, route } from '../../../src/plan/route.ts';

const NOTHING: RouteRequest = {
  stageRequiresCloud: false,
  fallbackMode: 'mcp',
  dispatch: 'on',
  runsHere: true,
  hasCommand: true,
};

/** What is asked for, and where it leads: requested, mode, source, refusal. */
const TABLE: readonly [
  Partial<RouteRequest>,
  Route['requested'],
  Route['mode'],
  Route['source'],
  Route['refusal'],
][] = [
  [{}, 'mcp', 'mcp', 'default', null],
  [{ runsHere: false }, 'mcp', 'mcp', 'default', 'mode_unavailable'],
  [{ fallbackMode: 'cloud' }, 'cloud', 'cloud', 'default', null],
  [{ scenario: 'cloud' }, 'cloud', 'cloud', 'scenario', null],
  [{ scenario: 'mcp', fallbackMode: 'cloud' }, 'mcp', 'mcp', 'scenario', null],
  [{ stageRequiresCloud: true, scenario: 'mcp' }, 'cloud', 'cloud', 'stage', null],
  [{ override: 'mcp', stageRequiresCloud: true, scenario: 'cloud' }, 'mcp', 'mcp', 'input', null],
  [{ override: 'cloud', scenario: 'mcp' }, 'cloud', 'cloud', 'input', null],
  [{ override: 'cloud', runsHere: false }, 'cloud', 'cloud', 'input', null],
  [{ override: 'mcp', runsHere: false }, 'mcp', 'mcp', 'input', 'mode_unavailable'],
  [{ override: 'cloud', dispatch: 'off' }, 'cloud', 'mcp', 'input', null],
  [{ stageRequiresCloud: true, dispatch: 'off' }, 'cloud', 'mcp', 'stage', null],
  [{ scenario: 'cloud', dispatch: 'off', runsHere: false }, 'cloud', 'mcp', 'scenario', 'cloud_dispatch_off'],
  [{ dispatch: 'off' }, 'mcp', 'mcp', 'default', null],
  // What was written for the cloud is for nobody here.
  [
    { stageRequiresCloud: true, dispatch: 'off', hasCommand: false },
    'cloud',
    'mcp',
    'stage',
    'cloud_dispatch_off',
  ],
  [{ dispatch: 'off', hasCommand: false }, 'mcp', 'mcp', 'default', null],
];

describe('route', () => {
  it.each(TABLE)(
    '%j asks for %s and runs in %s by the %s, refused: %s',
    (asked, requested, mode, source, refusal) => {
      expect(route({ ...NOTHING, ...asked })).toMatchObject({ requested, mode, source, refusal });
    },
  );

  it('lets nothing into the cloud while dispatch is off', () => {
    for (const [asked] of TABLE) expect(route({ ...NOTHING, ...asked, dispatch: 'off' }).mode).toBe('mcp');
  });

  it('says why', () => {
    expect(route(NOTHING).reason).toBe('nothing asks for a mode, and the default is mcp');
    expect(route({ ...NOTHING, override: 'cloud', dispatch: 'off' }).reason).toBe(
      'execution-mode says cloud, and cloud-dispatch is off',
    );
  });
});
