import { effectByName } from "./effect.js";
import type { OperationFacts, ServiceDescription } from "./service.js";

/** What is known of the actions, in few words, since every program that imports the client reads it. */
export interface OperationTable {
  /** All actions, by name. */
  readonly actions: readonly string[];
  /** Those that cost money. */
  readonly purchases: readonly string[];
  /** Those that lose data, or take something out of service. */
  readonly destroys: readonly string[];
  /** What goes on after an answer, and the actions that it is so for. */
  readonly starts: readonly {
    readonly fields: OperationFacts["starts"];
    readonly actions: readonly string[];
  }[];
  /** What the address of an action's page begins with, where its name is all that follows. */
  readonly pages: string;
  /** The pages that have another address; `null` where there is none. */
  readonly otherPages: Readonly<Record<string, string | null>>;
}

type Described = { -readonly [Key in keyof OperationFacts]: OperationFacts[Key] };

/** The same in many words. */
export function describeOperations<Operations>(
  service: ServiceDescription,
  { actions, purchases, destroys, starts, pages, otherPages }: OperationTable,
): Operations {
  const { version, rateLimit, rateLimits, effects } = service;
  const described = new Map<string, Described>();
  for (const name of actions) {
    described.set(name, {
      version,
      effect: effects[name] ?? effectByName(name),
      purchases: false,
      destroys: false,
      rateLimit: rateLimits[name] ?? rateLimit,
      page: pages + name,
      starts: {},
    });
  }
  const change = (names: readonly string[], facts: Partial<Described>) => {
    for (const name of names) Object.assign(described.get(name) ?? {}, facts);
  };
  change(purchases, { purchases: true });
  change(destroys, { destroys: true });
  for (const { fields, actions: starting } of starts) change(starting, { starts: fields });
  for (const [name, page] of Object.entries(otherPages)) change([name], { page });
  return Object.fromEntries(described) as Operations;
}
