import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { getGlobalDispatcher, request as requestBy, type Dispatcher } from "undici";
import { assertOptions, type OptionNames } from "../known-options.js";
import { LimitedRequest } from "./limited-request.js";
import { readNodeResponse, withEncoding } from "./node-response.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export interface UndiciTransportOptions {
  /** An `Agent`, `Pool`, `EnvHttpProxyAgent`… of undici. Default: undici's global one. */
  readonly dispatcher?: Dispatcher | undefined;
}

const OPTIONS: OptionNames<UndiciTransportOptions> = { dispatcher: true };

/**
 * Sends with undici, 6 or newer, which uses less CPU than Node's own client. Pass it to a client as
 * `transport`. Non-idempotent writes and retries get a new connection.
 * @throws TypeError if an option is unknown.
 */
export function createUndiciTransport(options: UndiciTransportOptions = {}): HttpTransport {
  assertOptions("createUndiciTransport", options, OPTIONS);
  const { dispatcher } = options;
  return async (request) => {
    for (;;) {
      const response = await sendOnce(dispatcher ?? getGlobalDispatcher(), request);
      // Nothing was written, and the used connection is closed, so undici takes another one.
      if (response !== "connection refused") return response;
    }
  };
}

/** Sends the request, unless it needs a new connection and gets a used one, which is then closed. */
async function sendOnce(
  dispatcher: Dispatcher,
  request: HttpRequest,
): Promise<HttpResponse | "connection refused"> {
  const { url, method, headers, body, maxBytes, ownConnection, report } = request;
  const { origin, pathname, search } = new URL(url);
  const controller = new AbortController();
  const leave = LimitedRequest.onAbort(request, () => controller.abort(request.signal.reason));
  let connection: Socket | undefined;
  let isRefused = false;
  const progress: Progress = {
    connecting: () => report?.("connecting"),
    sending(socket) {
      if (ownConnection && hasCarriedAny(socket) && !controller.signal.aborted) {
        controller.abort();
        isRefused = socket.destroyed;
        if (isRefused) return;
      }
      connection = socket;
      report?.("sending");
    },
  };
  const response = whileDispatching(progress, () =>
    requestOf(dispatcher)({
      origin,
      path: `${pathname}${search}`,
      method: method as Dispatcher.HttpMethod,
      headers: withEncoding(headers),
      body,
      // So that no late response is taken for that of another call.
      reset: ownConnection === true,
      signal: controller.signal,
      ...ONCE,
    }),
  );
  try {
    const { statusCode, headers: received, body: stream } = await response;
    return await readNodeResponse(statusCode, received, stream, maxBytes, connection);
  } catch (error) {
    if (isRefused) return "connection refused";
    throw error;
  } finally {
    leave();
    // A weak map alone would keep what it holds until a full garbage collection.
    if (progress.request) inProgress.delete(progress.request);
  }
}

/**
 * Sends by the dispatcher's own version of undici, which may be another than the installed one. The
 * global dispatcher of Node's `fetch` can only dispatch.
 */
function requestOf(
  dispatcher: Dispatcher,
): (options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData> {
  if (typeof dispatcher.request === "function") return (options) => dispatcher.request(options);
  return ({ origin, path, ...options }) =>
    requestBy(`${String(origin)}${path}`, { ...options, dispatcher });
}

/**
 * For interceptors of the dispatcher: a redirect would take token and body to another host, and a retry
 * send an order twice. undici's types leave them out here.
 */
const ONCE = { maxRedirections: 0, retryOptions: { maxRetries: 0 } };

/** How far a request has come in undici. */
interface Progress {
  /** undici's own object, when it has created it. */
  request?: object;
  /** undici has queued the request. */
  readonly connecting: () => void;
  /** undici is about to write the request to a connection. */
  readonly sending: (connection: Socket) => void;
}

/*
 * undici publishes on these channels when it queues a request, and when it is about to write one. Its
 * handlers learn less, and nothing if an interceptor does not pass it on.
 */
subscribe("undici:request:create", (message) => {
  const progress = dispatching;
  if (!progress) return;
  // A request that follows is the proxy's own.
  dispatching = undefined;
  progress.request = (message as { request: object }).request;
  inProgress.set(progress.request, progress);
  progress.connecting();
});
subscribe("undici:client:sendHeaders", (message) => {
  const { request, socket } = message as { request: object; socket: Socket };
  inProgress.get(request)?.sending(socket);
  used.add(socket);
});

/** By undici's request object. */
const inProgress = new WeakMap<object, Progress>();
/** Connections that have carried a request. */
const used = new WeakSet<Socket>();
let dispatching: Progress | undefined;

/** The first request that undici creates meanwhile belongs to this progress. */
function whileDispatching<T>(progress: Progress, dispatch: () => T): T {
  dispatching = progress;
  try {
    return dispatch();
  } finally {
    dispatching = undefined;
  }
}

/** Over HTTP/2 no response can be taken for that of another request. */
function hasCarriedAny(connection: Socket): boolean {
  return used.has(connection) && (connection as Partial<TLSSocket>).alpnProtocol !== "h2";
}
