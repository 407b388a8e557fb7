import { getGlobalDispatcher, type Dispatcher } from "undici";
import type { HttpTransport } from "./http-transport.js";
import { withEncoding } from "./http-unpack-node.js";
import { UndiciAnswer } from "./undici-answer.js";
import { whileDispatching } from "./undici-connections.js";

export type { HttpAnswer, HttpRequest, HttpTransport } from "./http-transport.js";

export interface UndiciTransportOptions {
  /** An `Agent`, `Pool`, `EnvHttpProxyAgent`… of undici. Default: undici's global one. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * Sends by undici, which takes less of the processor than Node's own client. Give it to a client as
 * `transport`. undici, 6 or newer, is yours to install. Purchases and retries get a connection that has
 * carried nothing before.
 */
export function createUndiciTransport({ dispatcher }: UndiciTransportOptions = {}): HttpTransport {
  let address = "";
  let target = { origin: "", path: "" };

  return (request) =>
    new Promise((resolve, reject) => {
      const { url, method, headers, body } = request;
      // A client sends everything to one address.
      if (url !== address) {
        const { origin, pathname, search } = new URL(url);
        target = { origin, path: pathname + search };
        address = url;
      }
      const options = {
        ...target,
        method: method as Dispatcher.HttpMethod,
        headers: withEncoding(headers),
        body,
        // Nothing that comes later is taken for the response to another call then.
        reset: request.ownConnection === true,
      };
      const send = (): void => {
        const answer = new UndiciAnswer(request, send, resolve, reject);
        request.onAbort(() => answer.abort());
        try {
          whileDispatching(answer, () =>
            (dispatcher ?? getGlobalDispatcher()).dispatch(options, answer),
          );
        } catch (error) {
          // undici refuses at once what it cannot send.
          request.report?.("connecting");
          reject(error);
        }
      };
      send();
    });
}
