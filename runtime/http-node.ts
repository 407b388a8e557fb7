import { request as requestHttp, type Agent } from "node:http";
import { request as requestHttps } from "node:https";
import { createAgent } from "./http-agent-node.js";
import { readNodeAnswer } from "./http-body-node.js";
import type { HttpTransport } from "./http-transport.js";
import { withEncoding } from "./http-unpack-node.js";

export interface NodeTransportOptions {
  /**
   * An agent of `node:https`, or one that fits, for a proxy, a certificate authority or a client
   * certificate. Default: connections are kept, and closed after 4 seconds without use.
   */
  readonly agent?: object | undefined;
}

/** One of each for the process: connections are shared by all clients. */
const agents = new Map<string, Agent>();

/** Sends by Node's own `node:https`, and by `node:http` to loopback. */
export function createNodeTransport(options: NodeTransportOptions = {}): HttpTransport {
  let address = "";
  let target: { host: string; port: string; path: string; agent: Agent; isTls: boolean };

  function setTarget(url: string): void {
    const { protocol, hostname, port, pathname, search } = new URL(url);
    let agent = options.agent as Agent | undefined;
    if (!agent) {
      agent = agents.get(protocol) ?? createAgent(protocol as "http:" | "https:");
      agents.set(protocol, agent);
    }
    // In brackets it is a URL's, without them an address.
    const host = hostname.replace(/^\[|\]$/g, "");
    target = { host, port, path: pathname + search, agent, isTls: protocol === "https:" };
    address = url;
  }

  return ({ url, method, headers, body, maxBytes, onAbort }) =>
    new Promise((resolve, reject) => {
      // A client sends everything to one address.
      if (url !== address) setTarget(url);
      const { host, port, path, agent, isTls } = target;
      const request = (isTls ? requestHttps : requestHttp)({
        host,
        port,
        path,
        agent,
        method,
        headers: withEncoding(headers),
      })
        .on("response", (response) => {
          readNodeAnswer(
            response.statusCode ?? 0,
            response.headers as never,
            response,
            maxBytes,
          ).then(resolve, reject);
        })
        .on("error", reject)
        .end(body);
      onAbort(() => request.destroy());
    });
}
