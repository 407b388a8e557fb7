import type { ActionFacts, Direction, FieldFacts, FieldList, TypeFacts } from "../model.js";

/** Fields, as far as it matters which types they refer to. */
export interface FieldReferences {
  readonly fields: ReadonlyMap<string, Pick<FieldFacts, "ref">>;
}

/** Which ways the types go that actions refer to, directly or through other types. */
export function usageOf(
  actions: ReadonlyMap<string, ActionFacts>,
  types: ReadonlyMap<string, FieldReferences>,
): (type: string) => ReadonlySet<Direction> {
  const usage = new Map<string, Set<Direction>>();

  /** Types refer to each other in chains of any length: each is gone through by itself. */
  function follow(start: Iterable<Pick<FieldFacts, "ref">>, direction: Direction): void {
    const waiting = [...start];
    for (let field = waiting.pop(); field !== undefined; field = waiting.pop()) {
      const { ref } = field;
      if (ref === undefined) continue;
      const ways = usage.get(ref) ?? new Set();
      usage.set(ref, ways);
      if (ways.has(direction)) continue;
      ways.add(direction);
      waiting.push(...(types.get(ref)?.fields.values() ?? []));
    }
  }

  for (const { request, response } of actions.values()) {
    follow(request?.fields.values() ?? [], "request");
    follow(response?.fields.values() ?? [], "response");
  }
  return (type) => usage.get(type) ?? new Set();
}

/** The types with the ways that they go. */
export function withUsage(
  actions: ReadonlyMap<string, ActionFacts>,
  types: ReadonlyMap<string, FieldList>,
): Map<string, TypeFacts> {
  const usage = usageOf(actions, types);
  return new Map([...types].map(([name, type]) => [name, { ...type, usage: usage(name) }]));
}
