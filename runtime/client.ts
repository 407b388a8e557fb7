import createClient, { type Client } from "openapi-fetch";
import { call, type Caller } from "./call.js";
import { assertRegion, baseUrlOf, type Endpoint } from "./endpoint.js";
import type { ServiceDescription } from "./service.js";
import { stringifyJson } from "./json.js";
import { createTransport, type TransportOptions } from "./transport.js";

export interface ClientOptions extends TransportOptions {
  /** Region that the calls are about, such as `ap-singapore`. A call can name another. */
  readonly region: string;
  /**
   * `"international"` (default), `"mainland"`, or an address: a regional access point such as
   * `https://redis.ap-singapore.tencentcloudapi.com`, or `http://127.0.0.1:8790` for an emulator.
   */
  readonly endpoint?: Endpoint | undefined;
  /** Time for each call in milliseconds, answer included. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
}

export interface CallOptions {
  /** Aborts the call; its promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time for this call in milliseconds, answer included. */
  readonly timeoutMs?: number | undefined;
  /** Region of this call. */
  readonly region?: string | undefined;
}

/** What every generated client has besides its actions. */
export interface ServiceClient<Paths extends {}> {
  /**
   * The openapi-fetch client underneath: signed, but with the envelope left on. Middlewares that it
   * is given with `use` see the calls of all methods, each once.
   */
  readonly api: Client<Paths>;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const ACTION = /^[A-Z]/;

/**
 * A client whose methods are made when they are asked for. It knows no list of actions, so a bundle
 * does not grow with the number of actions in the API; the list is in the type.
 */
export function createServiceClient<Paths extends {}, Typed extends ServiceClient<Paths>>(
  service: ServiceDescription,
  options: ClientOptions,
): Typed {
  assertRegion(options.region);
  const baseUrl = baseUrlOf(service.name, options.endpoint);
  const transport = createTransport(service, options);
  const api = createClient<Paths>({
    baseUrl,
    fetch: transport.fetch,
    bodySerializer: stringifyJson,
  });
  const caller: Caller = {
    service,
    api: api as unknown as Caller["api"],
    secrets: transport.secrets,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  };
  const methods: Record<string, unknown> = { api };
  return new Proxy(methods, {
    get(target, name) {
      if (typeof name !== "string" || name in target || !ACTION.test(name)) {
        return Reflect.get(target, name) as unknown;
      }
      return (target[name] = (request: unknown, callOptions?: CallOptions) =>
        call(caller, name, request, callOptions));
    },
    has: (target, name) => name in target || (typeof name === "string" && ACTION.test(name)),
  }) as unknown as Typed;
}
