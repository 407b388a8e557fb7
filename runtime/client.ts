import { assertSignal } from "./abort.js";
import { createApi, type ApiClient } from "./api.js";
import type { ApiRequest } from "./api-request.js";
import {
  CALL_OPTIONS,
  CLIENT_OPTIONS,
  type CallOptions,
  type ClientOptions,
} from "./client-options.js";
import { createContext, type Context } from "./context.js";
import { givenCredentials } from "./credentials/usable.js";
import { assertTime } from "./deadline.js";
import { errorOf } from "./failure.js";
import { callHeaders } from "./headers.js";
import { parseJson, stringifyJson } from "./json.js";
import { assertOptions } from "./known-options.js";
import { sharedLimiter } from "./limiter/window.js";
import { assertRequest, validatorsOf } from "./validation/option.js";
import { retryPolicyOf } from "./retry.js";
import { send, type CallOutcome } from "./send.js";
import { sendThroughApi } from "./send-through-api.js";
import type { ServiceDescription } from "./service.js";

/**
 * The base class of every generated client. Each method of a client names its action:
 * `return this.call("CloneInstances", request, options)`.
 */
export class ServiceClient<Paths extends {}, Region extends string = string> {
  readonly #options: ClientOptions;
  readonly #context: Context;
  readonly #validators: ReturnType<typeof validatorsOf>;
  readonly #middleware: NonNullable<ClientOptions["middleware"]>;
  #api: ApiClient<Paths> | undefined;

  /** @throws TypeError if an option is invalid. */
  constructor(service: ServiceDescription, options: ClientOptions = {}) {
    assertOptions("a client", options, CLIENT_OPTIONS);
    const { limiter = sharedLimiter(), middleware = [] } = options;
    this.#context = createContext(service, { ...options, limiter });
    // The caller's objects and the environment may change: `withOptions` must keep region and account.
    const { region, credentials } = this.#context;
    this.#options = { ...options, region, credentials };
    this.#validators = validatorsOf(service, options.validate);
    if (!Array.isArray(middleware))
      throw new TypeError("middleware: must be a list of middlewares");
    this.#middleware = middleware as NonNullable<ClientOptions["middleware"]>;
    // openapi-fetch throws here if one is no middleware.
    if (middleware.length > 0) this.#api = this.#createApi();
  }

  /** The openapi-fetch client: signed and retried, and responses keep their envelope. */
  get api(): ApiClient<Paths> {
    this.#api ??= this.#createApi();
    return this.#api;
  }

  /**
   * The same client with other options; those that are undefined stay. It learns the clock and spends
   * retries by itself.
   */
  withOptions(options: ClientOptions<Region>): this {
    assertOptions("a client", options, CLIENT_OPTIONS);
    const Client = this.constructor as new (options: ClientOptions) => this;
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    return new Client({ ...this.#options, ...Object.fromEntries(given) });
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
    const { outcome } = await this.#send(action, request, options);
    return outcome.result as Response;
  }

  /**
   * Calls an action, and gives what is known of the response besides its data.
   * @example
   * const { data, requestId } = await redis.callWithResponse("DescribeInstances", { Limit: 1 });
   * @throws As the method of the action.
   */
  async callWithResponse<Action extends ActionOf<this>>(
    action: Action,
    ...[request, options]: ArgumentsOf<this[Action]>
  ): Promise<CallResponse<ResponseOf<this[Action]>>> {
    const { outcome, attempts, durationMs } = await this.#send(
      action,
      request,
      options as CallOptions,
    );
    const { result, requestId, response } = outcome;
    const { status, headers } = response;
    const data = result as ResponseOf<this[Action]>;
    return { data, requestId, status, headers, attempts, durationMs };
  }

  /**
   * Closes idle connections. Calls in progress go on. The client can still be used: its next call opens a
   * connection. On Node all clients of the process share their connections, so the next calls of the
   * others open new ones too. A `transport` of your own is asked to close if it has a function `close`.
   */
  async close(): Promise<void> {
    await this.#context.transport.close?.();
  }

  /** The same as `close`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #send(action: string, request: unknown = {}, options: CallOptions = {}): Promise<Accepted> {
    const context = this.#context;
    assertOptions("a call", options, CALL_OPTIONS);
    assertSignal(options.signal);
    options.signal?.throwIfAborted();
    const apiRequest = this.#toApiRequest(action, request, options);
    if (this.#validators) {
      // What is sent: the caller may change the object while the checks are loaded.
      const { body } = apiRequest;
      const sent = typeof body === "string" ? parseJson(body) : withoutFiles(request);
      await assertRequest(this.#validators, action, sent);
    }
    const ended =
      this.#middleware.length === 0
        ? await send(context, apiRequest)
        : await sendThroughApi(context, this.api, apiRequest);
    const { outcome } = ended;
    if (outcome.kind === "accepted") return ended as Accepted;
    throw errorOf(context, { ...ended, outcome });
  }

  #createApi(): ApiClient<Paths> {
    const api = createApi<Paths>(this.#context);
    api.use(...this.#middleware);
    return api;
  }

  #toApiRequest(action: string, request: unknown, options: CallOptions): ApiRequest {
    const { service, url, headers } = this.#context;
    const {
      signal,
      region = this.#context.region,
      timeoutMs = this.#context.timeoutMs,
      attemptTimeoutMs = this.#context.attemptTimeoutMs,
      credentials,
      retry,
    } = options;
    assertTime("timeoutMs", timeoutMs);
    assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
    const form = service.forms?.includes(action) ? service.encode?.(request) : undefined;
    return {
      action,
      region,
      url,
      method: "POST",
      headers: {
        ...headers,
        ...callHeaders(options.headers),
        "content-type": form?.contentType ?? "application/json",
      },
      body: form?.body ?? stringifyJson(request),
      signal,
      timeoutMs,
      attemptTimeoutMs,
      credentials:
        typeof credentials === "object"
          ? givenCredentials(credentials, "credentials")
          : credentials,
      policy: retry === undefined ? undefined : retryPolicyOf(retry),
    };
  }
}

/** The names of a client's actions. */
type ActionOf<Own> = Exclude<keyof Own, keyof ServiceClient<{}>> & string;
type ArgumentsOf<Method> = Method extends (...given: infer Given) => unknown ? Given : never;
type ResponseOf<Method> = Method extends (...given: never) => Promise<infer Response>
  ? Response
  : never;

/** A result, and what is known of its response. */
export interface CallResponse<Data> {
  readonly data: Data;
  readonly requestId: string | undefined;
  /** HTTP status. */
  readonly status: number;
  /** Of the response, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  /** From start to end, retries included, in milliseconds. */
  readonly durationMs: number;
}

type Accepted = CallOutcome & { readonly outcome: { readonly kind: "accepted" } };

/** In JSON Schema a file is a string. Its content is not checked. */
function withoutFiles(request: unknown): unknown {
  return Object.fromEntries(
    Object.entries(request as object).map(([name, value]: [string, unknown]) => [
      name,
      ArrayBuffer.isView(value) ? "" : value,
    ]),
  );
}
