/**
 * The order of stages: which may run now, which wait for others, which are left. Knows nothing of how one is run.
 */
import type { PlanItem } from '../plan/expand.ts';

/** The stages that are left, handed out once all they need has ended well. Linear in stages and needs. */
export class Queue {
  readonly #waiting = new Map<string, { readonly item: PlanItem; needs: number }>();
  readonly #dependents = new Map<string, string[]>();
  readonly #ready: PlanItem[] = [];
  readonly #handedOut = new Set<string>();
  readonly #items: readonly PlanItem[];

  constructor(items: readonly PlanItem[]) {
    this.#items = items;
    const known = new Set(items.map(({ id }) => id));
    for (const item of items) {
      // A stage that is not selected is not waited for.
      const needs = item.needs.filter((id) => known.has(id));
      for (const id of needs) this.#dependents.set(id, [...(this.#dependents.get(id) ?? []), item.id]);
      if (needs.length === 0) this.#ready.push(item);
      else this.#waiting.set(item.id, { item, needs: needs.length });
    }
  }

  next(): PlanItem | undefined {
    const item = this.#ready.shift();
    if (item !== undefined) this.#handedOut.add(item.id);
    return item;
  }

  done(id: string): void {
    for (const dependent of this.#dependents.get(id) ?? []) {
      const entry = this.#waiting.get(dependent);
      if (entry === undefined) continue;
      entry.needs -= 1;
      if (entry.needs === 0) this.#ready.push(entry.item);
    }
  }

  rest(): PlanItem[] {
    return this.#items.filter(({ id }) => !this.#handedOut.has(id));
  }
}
