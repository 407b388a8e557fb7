import type { ActionFacts, Direction, FieldFacts } from "../model.js";

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

  function follow(fields: Iterable<Pick<FieldFacts, "ref">>, direction: Direction): void {
    for (const { ref } of fields) {
      if (ref === undefined) continue;
      const ways = usage.get(ref) ?? new Set();
      usage.set(ref, ways);
      if (ways.has(direction)) continue;
      ways.add(direction);
      follow(types.get(ref)?.fields.values() ?? [], direction);
    }
  }

  for (const { request, response } of actions.values()) {
    follow(request?.fields.values() ?? [], "request");
    follow(response?.fields.values() ?? [], "response");
  }
  return (type) => usage.get(type) ?? new Set();
}
