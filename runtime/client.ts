import createClient, { type Client } from "openapi-fetch";
import { call, straightTo, type Caller, type Carry } from "./call.js";
import { assertRegion, baseUrlOf, type Endpoint } from "./endpoint.js";
import { stringifyJson } from "./json.js";
import { sharedLimiter } from "./limiter-shared.js";
import { throughMiddlewares, type Poster } from "./middlewares.js";
import { validatorsOf } from "./request-validation.js";
import { outgoing, responseTo } from "./response.js";
import type { ServiceDescription } from "./service.js";
import {
  createTransport,
  type CallLimits,
  type Transport,
  type TransportOptions,
} from "./transport.js";
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

/**
 * What every generated client has besides its methods. Each of these is a line that names its action:
 * `return this.call("CloneInstances", request, options)`.
 */
export class ServiceClient<Paths extends {}> {
  readonly #service: ServiceDescription;
  readonly #region: string;
  readonly #baseUrl: string;
  readonly #transport: Transport;
  readonly #validators: Caller["validators"];
  #carry: Carry;
  #api: Client<Paths> | undefined;

  /** @throws TypeError where an option cannot be used. */
  constructor(service: ServiceDescription, options: ClientOptions) {
    const { region, limiter = sharedLimiter() } = options;
    assertRegion(region);
    this.#service = service;
    this.#region = region;
    this.#baseUrl = baseUrlOf(service.name, options.endpoint ?? service.site);
    this.#transport = createTransport(service, { ...options, limiter });
    this.#validators = validatorsOf(service, options.validate);
    this.#carry = straightTo(this.#transport, this.#baseUrl);
  }

  /**
   * The openapi-fetch client underneath: signed and retried, but with the envelope left on.
   * Middlewares that it is given with `use` see the calls of all methods, each once.
   */
  get api(): Client<Paths> {
    // Few ask for it, and making it takes as long as making all the rest.
    this.#api ??= this.#createApi();
    return this.#api;
  }

  /**
   * Calls an action by its name, as its method does: for programs that learn the name at run time.
   * @throws CallError where there is no result, ValidationError where the request breaks a rule, or
   * the reason of an abort.
   */
  call<Response>(action: string, request?: unknown, options?: CallOptions): Promise<Response> {
    const caller = { service: this.#service, validators: this.#validators, carry: this.#carry };
    return call(caller, action, request, options) as Promise<Response>;
  }

  #createApi(): Client<Paths> {
    const transport = this.#transport;
    const api = createClient<Paths>({
      baseUrl: this.#baseUrl,
      fetch: async (request) => responseTo(await transport(await outgoing(request))),
      bodySerializer: stringifyJson,
    });
    const { use } = api;
    api.use = (...middlewares) => {
      const poster = api as unknown as Poster;
      this.#carry = throughMiddlewares(poster, this.#service, transport, this.#region);
      use(...middlewares);
    };
    return api;
  }
}
