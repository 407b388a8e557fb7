import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { getGlobalDispatcher, request as requestBy, type Dispatcher } from "undici";
import { onAbort } from "../abort.js";
import { readNodeResponse, withEncoding } from "./node-response.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export interface UndiciTransportOptions {
  /** An `Agent`, `Pool`, `EnvHttpProxyAgent`… of undici. Default: undici's global one. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * Sends by undici, which uses less CPU than Node's own client. Pass it to a client as `transport`, and
 * install undici, 6 or newer. Purchases and retries get a connection that has carried nothing before.
 */
export function createUndiciTransport({ dispatcher }: UndiciTransportOptions = {}): HttpTransport {
  return async (request) => {
    for (;;) {
      const response = await sendOnce(dispatcher ?? getGlobalDispatcher(), request);
      // Nothing has been written. The used connection is closed, so another one is next.
      if (response !== "connection refused") return response;
    }
  };
}

/** Sends, but closes a used connection where the request has to have one of its own. */
async function sendOnce(
  dispatcher: Dispatcher,
  { url, method, headers, body, maxBytes, ownConnection, signal, report }: HttpRequest,
): Promise<HttpResponse | "connection refused"> {
  const controller = new AbortController();
  const leave = onAbort(signal, () => controller.abort(signal.reason));
  let connection: Socket | undefined;
  let isRefused = false;
  const response = whileDispatching(
    {
      connecting: () => report?.("connecting"),
      sending(socket) {
        if (ownConnection && hasCarriedAny(socket) && !signal.aborted) {
          controller.abort();
          isRefused = socket.destroyed;
          if (isRefused) return;
        }
        connection = socket;
        report?.("sending");
      },
    },
    () =>
      requestBy(url, {
        dispatcher,
        method: method as Dispatcher.HttpMethod,
        headers: withEncoding(headers),
        body,
        // Nothing that comes later is taken for the response to another call then.
        reset: ownConnection === true,
        signal: controller.signal,
      }),
  );
  try {
    const { statusCode, headers: received, body: stream } = await response;
    return { ...(await readNodeResponse(statusCode, received, stream, maxBytes)), connection };
  } catch (error) {
    if (isRefused) return "connection refused";
    throw error;
  } finally {
    leave();
  }
}

/** What undici tells of a request. */
interface Progress {
  /** undici has taken the request on, and will tell when a connection carries it. */
  readonly connecting: () => void;
  /** A connection is going to carry the request; nothing of it has been written yet. */
  readonly sending: (connection: Socket) => void;
}

/*
 * undici tells on these channels when one of its connections takes a request on, and when it is going
 * to write it. Handlers are told less, and not at all where an interceptor keeps it to itself.
 */
subscribe("undici:request:create", (message) => {
  const progress = dispatching;
  if (!progress) return;
  // What follows is a proxy's own request.
  dispatching = undefined;
  inProgress.set((message as { request: object }).request, progress);
  progress.connecting();
});
subscribe("undici:client:sendHeaders", (message) => {
  const { request, socket } = message as { request: object; socket: Socket };
  inProgress.get(request)?.sending(socket);
  used.add(socket);
});

/** By undici's own requests. */
const inProgress = new WeakMap<object, Progress>();
/** Connections that have carried a request. */
const used = new WeakSet<Socket>();
let dispatching: Progress | undefined;

/** The first request that undici makes meanwhile is this one's. A later one may be anybody's. */
function whileDispatching<T>(progress: Progress, dispatch: () => T): T {
  dispatching = progress;
  try {
    return dispatch();
  } finally {
    dispatching = undefined;
  }
}

/** Over HTTP/2 each response belongs to its request, whatever came before. */
function hasCarriedAny(connection: Socket): boolean {
  return used.has(connection) && (connection as Partial<TLSSocket>).alpnProtocol !== "h2";
}
