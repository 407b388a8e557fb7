import type { Catalog, Effect } from "../describe/catalog.js";
import { score } from "./score.js";
import { scoreWords } from "./words.js";

export type Hit =
  | {
      readonly kind: "action";
      readonly name: string;
      readonly text: string;
      readonly effect: Effect;
    }
  | { readonly kind: "parameter"; readonly name: string; readonly actions: readonly string[] }
  | { readonly kind: "error"; readonly name: string; readonly text: string };

interface Ranked {
  readonly hit: Hit;
  readonly rank: number;
}

/** Of each kind. */
const MAX_HITS = 12;
/** The rank of words that are all in name and summary, below any match of the name as a whole. */
const WORDS_RANK = 18;

/** Finds actions, then parameters, then error codes; of each kind the best match first. */
export function search(catalog: Catalog, typed: string): Hit[] {
  const query = typed.trim();
  if (query === "") return [];
  const compact = query.replaceAll(/\s+/g, "");
  const rank = (name: string, text: string): number =>
    Math.max(score(name, compact), WORDS_RANK * scoreWords(name, text, query));
  const actions = [...catalog.actions.values()].map(({ name, summary, effect }) => ({
    hit: { kind: "action", name, text: summary, effect } as const,
    rank: rank(name, summary),
  }));
  const parameters = [...catalog.parameters].map(([name, places]) => ({
    hit: {
      kind: "parameter",
      name,
      actions: [...new Set(places.map(({ action }) => action))],
    } as const,
    rank: score(name, compact),
  }));
  const errors = [...catalog.errors.values()].map(({ code, description }) => ({
    hit: { kind: "error", name: code, text: description } as const,
    rank: rank(code, description),
  }));
  // A kind with an exact match comes first.
  const kinds = [actions, parameters, errors].map(best).filter((hits) => hits.length > 0);
  return kinds
    .sort((left, right) => Number(isExact(right)) - Number(isExact(left)))
    .flatMap((hits) => hits.map(({ hit }) => hit));
}

function best(candidates: readonly Ranked[]): Ranked[] {
  return candidates
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => right.rank - left.rank || (left.hit.name < right.hit.name ? -1 : 1))
    .slice(0, MAX_HITS);
}

function isExact(hits: readonly Ranked[]): boolean {
  return hits[0]?.rank === 100;
}
