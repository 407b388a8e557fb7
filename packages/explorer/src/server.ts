import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import ownDocument from "tencentcloud-redis/openapi.json" with { type: "json" };
import { service } from "tencentcloud-redis";
import type { ServiceDescription } from "tencentcloud-redis/runtime";
import { stringifyJson } from "../../../runtime/json.js";
import { Api, Refused, type Described } from "./api.js";
import { Confirmations } from "./confirmations.js";
import { turnAway, type Gate } from "./guard.js";
import { builtPage, readPageFiles, type PageFile } from "./page-files.js";
import type { Refusal } from "./protocol.js";
import { readCall, readCancellation } from "./read-call.js";
import { SECURITY_HEADERS } from "./security-headers.js";
import { openTargets, type TargetOptions } from "./targets.js";
import { newToken } from "./token.js";

export interface ExplorerOptions extends TargetOptions {
  /** Port on 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** Bundled document to show. Default: the one that the client was generated from. */
  readonly document?: object | undefined;
  /** What a client has to know of the service of that document. Default: what ours knows. */
  readonly service?: ServiceDescription | undefined;
  /** Folder of the built page. */
  readonly page?: string | undefined;
}

export interface Explorer {
  /** With the token, so to be shown to whoever started it and nobody else. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves the page and makes its calls, on loopback and for whoever has the token. */
export async function startExplorer(options: ExplorerOptions): Promise<Explorer> {
  const document = (options.document ?? ownDocument) as Described["document"];
  const files = readPageFiles(options.page ?? builtPage());
  const targets = await openTargets(options, document, options.service);
  const { secretFields } = options.service ?? service;
  const isOwnDocument = options.document === undefined;
  const api = new Api({ document, secretFields, isOwnDocument }, targets, new Confirmations());
  const token = newToken();
  const server = createServer();
  try {
    await listen(server, options.port);
  } catch (error) {
    await targets.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const gate: Gate = { port, token };
  server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(gate, api, files, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) return void outgoing.destroy();
      // What is not known to be harmless is not shown.
      const { status = 500 } = error instanceof Refused ? error : {};
      const text = error instanceof Refused ? error.message : "A fault of the explorer itself.";
      sendJson(outgoing, status, { error: text } satisfies Refusal);
    });
  });
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    token,
    async close() {
      api.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await targets.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

async function answer(
  gate: Gate,
  api: Api,
  files: ReadonlyMap<string, PageFile>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = "", headers } = incoming;
  const [path = ""] = (incoming.url ?? "").split("?");
  const refused = turnAway(gate, { method, path, headers });
  if (refused !== undefined) throw new Refused(refused.status, refused.why);
  switch (`${method} ${path}`) {
    case "GET /api/start":
      return sendJson(outgoing, 200, api.start());
    case "POST /api/confirmations":
      return sendJson(outgoing, 200, await api.confirm(await readCall(incoming)));
    case "POST /api/calls": {
      const call = await readCall(incoming);
      const sentAt = Date.now();
      const report = await api.call(call);
      // The page was closed or loaded anew while the call was on its way.
      if (outgoing.destroyed) return api.leaveUnseen(call, sentAt);
      return sendJson(outgoing, 200, report);
    }
    case "POST /api/cancellations":
      return sendJson(outgoing, 200, api.cancel(await readCancellation(incoming)));
  }
  const file = files.get(path);
  if (file === undefined) throw new Refused(404, "There is nothing here.");
  if (method !== "GET" && method !== "HEAD") throw new Refused(405, "This is only read.");
  outgoing.writeHead(200, {
    ...SECURITY_HEADERS,
    "Content-Type": file.type,
    "Content-Length": file.body.byteLength,
  });
  outgoing.end(method === "HEAD" ? undefined : file.body);
}

function sendJson(outgoing: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(stringifyJson(value));
  outgoing.writeHead(status, {
    ...SECURITY_HEADERS,
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": body.byteLength,
  });
  outgoing.end(body);
}
