import { call, straightTo, type Caller } from "./call.js";
import type { CallOptions, ClientOptions } from "./client.js";
import { assertRegion, baseUrlOf } from "./endpoint.js";
import type { Limiter } from "./limiter.js";
import type { Effect, ServiceDescription } from "./service.js";
import { createTransport } from "./transport.js";
import type { RequestValidators } from "./validation.js";

/** What a client has to know of a service besides its actions. */
export type ServiceCore = Omit<ServiceDescription, "effects" | "rateLimits" | "markers">;

/** What a client has to know of one action, where its name does not tell. */
export interface ActionFacts<Name extends string = string> {
  readonly name: Name;
  readonly effect?: Effect;
  readonly rateLimit?: number;
  readonly markers?: readonly string[];
}

/** As for every client, but that what is not given is not there, and so not in a bundle either. */
export interface LeanOptions extends Omit<ClientOptions, "limiter" | "validate"> {
  /** Holds calls back so that they stay within the quota. Default: none, what is refused is repeated. */
  readonly limiter?: Limiter | false | undefined;
  /** Checks requests before they are sent: the ones of the entry `/validate`. Default: none. */
  readonly validate?: RequestValidators | undefined;
}

/**
 * A client of the actions that it is given, and no others: a bundle then holds what is known of
 * these alone, however many there are in the document. It has no `api`, and so no openapi-fetch.
 */
export function createLeanClient<Typed>(
  core: ServiceCore,
  actions: readonly ActionFacts[],
  options: LeanOptions,
): Typed {
  assertRegion(options.region);
  const { validate } = options;
  const service = {
    ...core,
    effects: table(actions, "effect"),
    rateLimits: table(actions, "rateLimit"),
    markers: table(actions, "markers"),
  };
  const baseUrl = baseUrlOf(core.name, options.endpoint ?? core.site);
  const caller: Caller = {
    service,
    validators: validate && (() => Promise.resolve(validate)),
    carry: straightTo(createTransport(service, options), baseUrl),
  };
  return Object.fromEntries(
    actions.map(({ name }) => [
      name,
      (request: unknown, callOptions?: CallOptions) => call(caller, name, request, callOptions),
    ]),
  ) as Typed;
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
