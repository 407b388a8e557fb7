import { type Difference, ownerName, subjectName } from "../compare/difference.js";
import { isSame } from "../compare/fact-rules.js";
import { TEXTS } from "../compare/texts.js";
import {
  INTEGER_OR_NUMBER,
  type ActionFacts,
  type ApiFacts,
  type Entity,
  type FactName,
  type FieldFacts,
  type TypeFacts,
} from "../model.js";

/** Sources that cannot both be right: a person has to choose. */
export class SourcesDisagree extends Error {
  override readonly name = "SourcesDisagree";

  constructor(subject: string, fact: string, one: unknown, other: unknown) {
    const values = `${JSON.stringify(one)} and ${JSON.stringify(other)}`;
    super(`the sources disagree on ${fact} of ${subject}: ${values}. Apply them one at a time.`);
  }
}

/** One difference for each fact, whichever of the sources have it. */
export function mergeDifferences(differences: readonly Difference[]): Difference[] {
  const merged = new Map<string, Difference>();
  for (const difference of differences) {
    const key = keyOf(difference);
    const first = merged.get(key);
    if (first === undefined) {
      merged.set(key, difference);
      continue;
    }
    const { fact } = difference;
    if (fact === null || TEXTS.has(fact)) continue;
    // Each source knows a list of its own, and so its own part of the order.
    if (fact !== "order" && !isSame(fact, first.after, difference.after)) {
      throw new SourcesDisagree(subjectName(first.subject), fact, first.after, difference.after);
    }
  }
  return [...merged.values()];
}

/** What two sources that say the same thing have in common. */
export function keyOf({ kind, subject, fact }: Difference): string {
  return `${kind} ${subjectName(subject)} ${fact ?? ""}`;
}

/** Looks up what all sources together know. */
export class Sources {
  readonly #all: readonly ApiFacts[];

  constructor(all: readonly ApiFacts[]) {
    this.#all = all;
  }

  action(name: string): ActionFacts | undefined {
    return mergeAll(
      this.#all.map(({ actions }) => actions.get(name)),
      (one, other) => mergeActions(name, one, other),
    );
  }

  type(name: string): TypeFacts | undefined {
    return mergeAll(
      this.#all.map(({ types }) => types.get(name)),
      (one, other) => ({
        ...one,
        facts: mergeFacts(name, one, other),
        fields: mergeFields(name, one.fields, other.fields),
        usage: new Set([...one.usage, ...other.usage]),
      }),
    );
  }

  errorCode(code: string): Entity | undefined {
    const entities = this.#all.flatMap(({ actions, errorCodes }) => [
      errorCodes.get(code),
      ...[...actions.values()].map(({ errors }) => errors?.get(code)),
    ]);
    return mergeAll(entities, (one, other) => ({ facts: { ...other.facts, ...one.facts } }));
  }
}

function mergeAll<T>(found: readonly (T | undefined)[], merge: (one: T, other: T) => T) {
  return found
    .filter((each) => each !== undefined)
    .reduce<T | undefined>(
      (one, other) => (one === undefined ? other : merge(one, other)),
      undefined,
    );
}

function mergeActions(name: string, one: ActionFacts, other: ActionFacts): ActionFacts {
  const list = (key: "request" | "response") => {
    const [a, b] = [one[key], other[key]];
    const known = a ?? b;
    if (known === undefined) return {};
    const owner = ownerName({ action: name, list: key });
    return {
      [key]: {
        facts: {},
        fields: mergeFields(owner, a?.fields ?? new Map(), b?.fields ?? new Map()),
      },
    };
  };
  const errors = one.errors ?? other.errors;
  return {
    facts: mergeFacts(name, one, other),
    ...list("request"),
    ...list("response"),
    ...(errors === undefined
      ? {}
      : { errors: new Map([...(other.errors ?? []), ...(one.errors ?? [])]) }),
  };
}

function mergeFields(
  owner: string,
  one: ReadonlyMap<string, FieldFacts>,
  other: ReadonlyMap<string, FieldFacts>,
): Map<string, FieldFacts> {
  const merged = new Map(one);
  for (const [name, field] of other) {
    const first = merged.get(name);
    const facts = first && mergeFacts(`${owner}.${name}`, first, field);
    merged.set(name, first === undefined ? field : { ...field, ...first, facts: facts ?? {} });
  }
  return merged;
}

function mergeFacts(subject: string, one: Entity, other: Entity): Entity["facts"] {
  for (const [fact, value] of Object.entries(other.facts)) {
    const first = one.facts[fact as FactName];
    if (first === undefined || TEXTS.has(fact as FactName)) continue;
    if (!isSame(fact as FactName, first, value)) {
      throw new SourcesDisagree(subject, fact, first, value);
    }
  }
  const { type } = other.facts;
  const isOpen = String(one.facts.type).endsWith(INTEGER_OR_NUMBER) && type !== undefined;
  return { ...other.facts, ...one.facts, ...(isOpen ? { type } : {}) };
}
