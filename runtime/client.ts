import createClient, { type Client } from "openapi-fetch";
import { call, straightTo, type Caller } from "./call.js";
import { assertRegion, baseUrlOf, type Endpoint } from "./endpoint.js";
import { stringifyJson } from "./json.js";
import { LateRequest } from "./late-request.js";
import { sharedLimiter } from "./limiter-shared.js";
import { throughMiddlewares, type Poster } from "./middlewares.js";
import { validatorsOf } from "./request-validation.js";
import { outgoing, responseTo } from "./response.js";
import type { ServiceDescription } from "./service.js";
import { createTransport, type CallLimits, type TransportOptions } from "./transport.js";
import type { RequestValidators } from "./validation.js";

export interface ClientOptions extends TransportOptions {
  /**
   * Checks requests by the document's rules before they are sent; a faulty one rejects with a
   * `ValidationError`. `true` loads the checks from the package at run time; where the package is
   * not there then, as in a bundle, give `validators` from its entry `/validate`.
   */
  readonly validate?: boolean | RequestValidators | undefined;
  /**
   * `"international"` (default, unless the binding's document lists the other first), `"mainland"`,
   * or an address: a regional access point such as
   * `https://redis.ap-singapore.tencentcloudapi.com`, or `http://127.0.0.1:8790` for an emulator.
   */
  readonly endpoint?: Endpoint | undefined;
}

export interface CallOptions extends CallLimits {
  /**
   * Aborts the call. Its promise then rejects with the signal's reason, or, where a write may have
   * been carried out, with an `OutcomeUnknownError` that has the reason as its cause.
   */
  readonly signal?: AbortSignal | undefined;
  /** Region of this call. */
  readonly region?: string | undefined;
}

/** What every generated client has besides its actions. */
export interface ServiceClient<Paths extends {}> {
  /**
   * The openapi-fetch client underneath: signed and retried, but with the envelope left on.
   * Middlewares that it is given with `use` see the calls of all methods, each once.
   */
  readonly api: Client<Paths>;
}

const ACTION = /^[A-Z]/;

/**
 * A client whose methods are made when they are asked for. It knows no list of actions, so a bundle
 * does not grow with the number of actions in the API; the list is in the type.
 */
export function createServiceClient<Paths extends {}, Typed extends ServiceClient<Paths>>(
  service: ServiceDescription,
  options: ClientOptions,
): Typed {
  const { region, limiter = sharedLimiter() } = options;
  assertRegion(region);
  const baseUrl = baseUrlOf(service.name, options.endpoint ?? service.site);
  const transport = createTransport(service, { ...options, limiter });
  let carry = straightTo(transport, baseUrl);
  const caller: Caller = {
    service,
    validators: validatorsOf(service, options.validate),
    carry: (posted, callOptions) => carry(posted, callOptions),
  };
  let api: Client<Paths> | undefined;
  function makeApi(): Client<Paths> {
    const made = createClient<Paths>({
      baseUrl,
      Request: LateRequest as unknown as typeof Request,
      fetch: async (request) => responseTo(await transport(await outgoing(request))),
      bodySerializer: stringifyJson,
    });
    const { use } = made;
    made.use = (...middlewares) => {
      carry = throughMiddlewares(made as unknown as Poster, service, transport, region);
      use(...middlewares);
    };
    return made;
  }
  const methods: Record<string, unknown> = {
    // Few ask for it, and making it takes as long as making all the rest.
    get api() {
      return (api ??= makeApi());
    },
  };
  const isAction = (name: string) => ACTION.test(name) || service.actions?.includes(name) === true;
  return new Proxy(methods, {
    get(target, name) {
      if (typeof name !== "string" || name in target || !isAction(name)) {
        return Reflect.get(target, name) as unknown;
      }
      return (target[name] = (request: unknown, callOptions?: CallOptions) =>
        call(caller, name, request, callOptions));
    },
    has: (target, name) => name in target || (typeof name === "string" && isAction(name)),
  }) as unknown as Typed;
}
