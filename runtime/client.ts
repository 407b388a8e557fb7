import type { Client } from "openapi-fetch";
import { createApi, sendThroughApi } from "./api.js";
import type { ApiRequest } from "./api-request.js";
import type { CallOptions, ClientOptions } from "./client-options.js";
import { createContext, type Context } from "./context.js";
import { assertTime } from "./deadline.js";
import { errorOf } from "./failure.js";
import { stringifyJson } from "./json.js";
import { sharedLimiter } from "./limiter/window.js";
import { assertRequest, validatorsOf } from "./validation/option.js";
import { send } from "./send.js";
import type { ServiceDescription } from "./service.js";

/**
 * The base class of every generated client. Each method of a client names its action:
 * `return this.call("CloneInstances", request, options)`.
 */
export class ServiceClient<Paths extends {}> {
  readonly #context: Context;
  readonly #validators: ReturnType<typeof validatorsOf>;
  readonly #middleware: NonNullable<ClientOptions["middleware"]>;
  #api: Client<Paths> | undefined;

  /** @throws TypeError if an option is invalid. */
  constructor(service: ServiceDescription, options: ClientOptions) {
    const { limiter = sharedLimiter(), middleware = [] } = options;
    this.#context = createContext(service, { ...options, limiter });
    this.#validators = validatorsOf(service, options.validate);
    if (!Array.isArray(middleware))
      throw new TypeError("middleware: must be a list of middlewares");
    this.#middleware = middleware as NonNullable<ClientOptions["middleware"]>;
    // openapi-fetch throws here if one is no middleware.
    if (middleware.length > 0) this.#api = this.#createApi();
  }

  /** The openapi-fetch client: signed and retried, and responses keep their envelope. */
  get api(): Client<Paths> {
    this.#api ??= this.#createApi();
    return this.#api;
  }

  /**
   * Calls an action by its name, for programs that know the name only at run time.
   * @throws CallError if there is no result, ValidationError if the request is invalid, or the reason
   * of an abort.
   */
  async call<Response>(
    action: string,
    request: unknown = {},
    options: CallOptions = {},
  ): Promise<Response> {
    const context = this.#context;
    options.signal?.throwIfAborted();
    if (this.#validators) {
      const isForm = context.service.forms?.includes(action) === true;
      await assertRequest(this.#validators, action, isForm ? withoutFiles(request) : request);
    }
    const apiRequest = this.#toApiRequest(action, request, options);
    const ended =
      this.#middleware.length === 0
        ? await send(context, apiRequest)
        : await sendThroughApi(context, this.api, apiRequest);
    const { outcome } = ended;
    if (outcome.kind === "accepted") return outcome.result as Response;
    throw errorOf(context, { ...ended, outcome });
  }

  #createApi(): Client<Paths> {
    const api = createApi<Paths>(this.#context);
    api.use(...this.#middleware);
    return api;
  }

  #toApiRequest(action: string, request: unknown, options: CallOptions): ApiRequest {
    const { service, baseUrl } = this.#context;
    const {
      signal,
      region = this.#context.region,
      timeoutMs = this.#context.timeoutMs,
      attemptTimeoutMs = this.#context.attemptTimeoutMs,
    } = options;
    assertTime("timeoutMs", timeoutMs);
    assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
    const form = service.forms?.includes(action) ? service.encode?.(request) : undefined;
    return {
      action,
      region,
      url: new URL(baseUrl),
      method: "POST",
      headers: { "content-type": form?.contentType ?? "application/json" },
      body: form?.body ?? stringifyJson(request),
      signal,
      timeoutMs,
      attemptTimeoutMs,
    };
  }
}

/** In JSON Schema a file is a string. Its content is not checked. */
function withoutFiles(request: unknown): unknown {
  return Object.fromEntries(
    Object.entries(request as object).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Uint8Array ? "" : value,
    ]),
  );
}
