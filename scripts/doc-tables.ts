/**
 * Tables of the documentation about the files that users write: keys of a scenario, shipped rehearsal scripts; and the
 * check that the examples in it are such files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';
import { DEFAULT_GRADUATION, Policy } from '../src/gate/policy.ts';
import { wilson } from '../src/history/statistics.ts';
import { DEFAULTS } from '../src/inputs/knobs.ts';
import { camelCase } from '../src/lib/text.ts';
import { PipelineFile } from '../src/plan/pipeline.ts';
import { Scenario } from '../src/plan/scenario-file.ts';

interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly const?: unknown;
}

/** Key, what it accepts, what it means, for every key of a scenario. */
export function scenarioRows(): string[][] {
  const { properties = {}, required = [] } = z.toJSONSchema(Scenario, { io: 'input' }) as {
    properties?: Record<string, Shape>;
    required?: string[];
  };
  return Object.entries(properties).flatMap(([key, shape]) => {
    const inner = Object.entries(shape.properties ?? {}).map(([name, below]) => row(`${key}.${name}`, below));
    return [row(key, shape, required.includes(key)), ...inner];
  });

  function row(key: string, shape: Shape, isRequired = false): string[] {
    const meaning = shape.description ?? 'As the input of this name';
    const value = (DEFAULTS as Readonly<Record<string, unknown>>)[camelCase(key)];
    const notes = [isRequired && 'required', value !== undefined && `default ${shown(value)}`].filter(
      Boolean,
    );
    return [`\`${key}\``, acceptedBy(shape), `${meaning}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`];
  }
}

/** How many false blocks are borne by the shipped bound of graduation, after so many live runs. */
export function graduationRows(): string[][] {
  const { liveRuns, falseBlocks } = DEFAULT_GRADUATION;
  return [liveRuns, 2 * liveRuns, 100, 200].map((runs) => {
    const most = Array.from({ length: runs }, (_, blocks) => blocks).findLast(
      (blocks) => wilson(blocks, runs).high <= falseBlocks,
    );
    const bound = most === undefined ? '' : `${(wilson(most, runs).high * 100).toFixed(1)} %`;
    return [String(runs), String(most ?? 'none'), bound];
  });
}

/** What a file of pipelines has on each level, as its schema says; a kind of stage tells only what it adds. */
export function pipelineRows(): string[][] {
  const file = shapeOf(PipelineFile);
  const pipeline = shapeOf(PipelineFile.shape.pipelines.element);
  const stages = PipelineFile.shape.pipelines.element.shape.stages.element.options.map(shapeOf);
  const kindOf = (shape: Shape) => String(shape.properties?.kind?.const);
  const [command, agent, review] = stages.map(({ properties = {} }) => Object.keys(properties));
  const common = new Set(command?.filter((key) => agent?.includes(key) && review?.includes(key)));
  const [first] = stages;
  return [
    ...rows('the file', file, () => true),
    ...rows('a pipeline', pipeline, () => true),
    ...rows('`command`, `agent`, `review`', first ?? {}, (key) => key !== 'kind' && common.has(key)),
    ...stages.flatMap((stage) => {
      const kind = kindOf(stage);
      const own = ['command', 'agent', 'review'].includes(kind);
      return rows(`\`${kind}\``, stage, (key) => key !== 'kind' && !(own && common.has(key)));
    }),
  ];

  function rows(where: string, { properties = {}, required = [] }: Shape, has: (key: string) => boolean) {
    return Object.entries(properties)
      .filter(([key]) => has(key))
      .map(([key, shape]) => [
        where,
        `\`${key}\``,
        acceptedBy(shape),
        `${shape.description ?? ''}${required.includes(key) ? ' (required)' : ''}`.trim(),
      ]);
  }
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input' }) as Shape;
}

const ACCEPTED: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  boolean: '`true`, `false`',
};

function acceptedBy(shape: Shape): string {
  const { type = 'string', enum: values, minimum, exclusiveMinimum, maximum } = shape;
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  const least = minimum ?? exclusiveMinimum;
  if (least === undefined) return ACCEPTED[type] ?? 'a text';
  const from = exclusiveMinimum === undefined ? 'from' : 'above';
  return `${type === 'integer' ? 'a whole number' : 'a number'} ${from} ${least} to ${maximum}`;
}

/** Name and title of every shipped rehearsal script. */
export function rehearsalRows(folder: string): string[][] {
  return readdirSync(folder).map((file) => {
    const { title } = load(readFileSync(join(folder, file), 'utf8')) as { title: string };
    return [`\`${file.replace(/\.yml$/, '')}\``, title];
  });
}

const OWN_FILES = { scenario: Scenario, policy: Policy, pipeline: PipelineFile };

/** Throws where an example that is marked as a file of a kind is none. */
export function checkOwnFile(marker: string, value: unknown): void {
  const kind = /<!-- docs: a (\w+) -->/.exec(marker)?.[1];
  if (kind === undefined) return;
  const schema = OWN_FILES[kind as keyof typeof OWN_FILES];
  if (schema === undefined) throw new Error(`there is no kind of file "${kind}"`);
  schema.parse(value);
}

/** A default as a file would say it. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${String(one)}`)
    .join(', ');
}
