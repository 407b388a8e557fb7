import type { Response } from "./fake-service.js";

/** What stands in place of one member of a response. */
export interface Mutation {
  readonly path: readonly string[];
  /** `MISSING` takes the member out. */
  readonly to: unknown;
}

export const MISSING = Symbol("missing");

/** Each member of a response in turn, at any depth: null, missing, of another type, empty. */
export function* mutationsOf(value: unknown, path: readonly string[] = []): Generator<Mutation> {
  if (path.length > 0) for (const to of replacementsFor(value)) yield { path, to };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* mutationsOf(member, [...path, key]);
}

function replacementsFor(value: unknown): unknown[] {
  const always = [MISSING, null, {}, true];
  if (typeof value === "string") return [...always, "", 7, 10n ** 20n, [value]];
  if (typeof value === "number") return [...always, "", String(value), [value]];
  if (Array.isArray(value))
    return [...always, [], [null], [{}], [[]], [7], "text", 7, { 0: value }];
  return [...always.filter((one) => one !== true), [], "text", 7, [value]];
}

/** A copy of the response with the mutation; the response itself where it has no such member. */
export function mutated(response: Response, { path, to }: Mutation): Response {
  const copy = structuredClone(response) as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  let holder = copy;
  for (const key of path.slice(0, -1)) {
    if (typeof holder[key] !== "object" || holder[key] === null) return response;
    holder = holder[key] as Record<string, unknown>;
  }
  if (!(last in holder)) return response;
  if (to !== MISSING) holder[last] = to;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

export function shown({ path, to }: Mutation): string {
  const what = typeof to === "symbol" || typeof to === "bigint" ? String(to) : JSON.stringify(to);
  return `${path.join(".")} = ${what}`;
}
