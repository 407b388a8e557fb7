import { effectByName } from "./effect.js";
import type { OperationFacts, ServiceDescription } from "./service.js";

/** What is known of the actions, in few words, since every program that imports the client reads it. */
export interface OperationTable {
  /** What the address of an action's page begins with, where its name is all that follows. */
  readonly pages: string;
  readonly actions: Readonly<Record<string, OddFacts>>;
}

/** Of an action, what neither its name nor the service tells. */
interface OddFacts extends Partial<Pick<OperationFacts, "purchases" | "destroys" | "starts">> {
  /** Its page, where the address is another; `null` where there is none. */
  readonly page?: string | null;
}

/** The same in many words. */
export function describeOperations<Operations>(
  service: ServiceDescription,
  { pages, actions }: OperationTable,
): Operations {
  const { version, rateLimit, rateLimits, effects } = service;
  const described = Object.entries(actions).map(([name, odd]): [string, OperationFacts] => [
    name,
    {
      version,
      effect: effects[name] ?? effectByName(name),
      purchases: odd.purchases ?? false,
      destroys: odd.destroys ?? false,
      rateLimit: rateLimits[name] ?? rateLimit,
      page: odd.page === undefined ? pages + name : odd.page,
      starts: odd.starts ?? {},
    },
  ]);
  return Object.fromEntries(described) as Operations;
}
