import { createServiceClient, type ClientOptions } from "./client.js";
import type { Effect, ServiceDescription } from "./service.js";

/** What a client has to know of a service besides its actions. */
export type ServiceCore = Omit<ServiceDescription, "effects" | "rateLimits" | "markers">;

/** What a client has to know of one action, where its name does not tell. */
export interface ActionFacts<Name extends string = string> {
  readonly name: Name;
  readonly effect?: Effect;
  readonly rateLimit?: number;
  readonly markers?: readonly string[];
}

/**
 * A client of the actions that it is given, and no others: a bundle then holds what is known of
 * these alone, however many there are in the document.
 */
export function createLeanClient<Typed>(
  core: ServiceCore,
  actions: readonly ActionFacts[],
  options: ClientOptions,
): Typed {
  const service = {
    ...core,
    effects: table(actions, "effect"),
    rateLimits: table(actions, "rateLimit"),
    markers: table(actions, "markers"),
  };
  const client: object = createServiceClient(service, options);
  const known = new Set(["api", ...actions.map(({ name }) => name)]);
  // Of another action the client would not know what calling it twice does.
  return new Proxy(client, {
    get: (target, name) =>
      typeof name === "string" && known.has(name)
        ? (Reflect.get(target, name) as unknown)
        : undefined,
    has: (_, name) => typeof name === "string" && known.has(name),
  }) as Typed;
}

function table<Fact extends keyof ActionFacts>(
  actions: readonly ActionFacts[],
  fact: Fact,
): Record<string, NonNullable<ActionFacts[Fact]>> {
  return Object.fromEntries(
    actions.flatMap((action) => {
      const value = action[fact];
      return value === undefined ? [] : [[action.name, value]];
    }),
  ) as Record<string, NonNullable<ActionFacts[Fact]>>;
}
