import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import ownDocument from "../../../generated/openapi.json" with { type: "json" };
import { service } from "tencentcloud-redis/metadata";
import type { ServiceDescription } from "tencentcloud-redis/runtime";
import { stringifyJson } from "../../../runtime/json.js";
import { Api, HttpError, type DocumentInfo } from "./api.js";
import { Confirmations } from "./confirmations.js";
import { checkAccess, newToken, type Access } from "./guard.js";
import { builtPage, readPageFiles, type PageFile } from "./page-files.js";
import type { ErrorBody } from "./protocol.js";
import { readCall, readCancellation } from "./read-call.js";
import { openTargets, type TargetOptions } from "./targets.js";

export interface ExplorerOptions extends TargetOptions {
  /** Port on 127.0.0.1; 0 for any free port. */
  readonly port: number;
  /** Bundled OpenAPI document to show. Default: the one that the client was generated from. */
  readonly document?: object | undefined;
  /** The service of that document, for the client. Default: the service of the client. */
  readonly service?: ServiceDescription | undefined;
  /** Folder of the built page. */
  readonly page?: string | undefined;
}

export interface Explorer {
  /** Contains the token: show it only to the user who started the explorer. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves the page and makes its calls, on loopback, for whoever has the token. */
export async function startExplorer(options: ExplorerOptions): Promise<Explorer> {
  const document = (options.document ?? ownDocument) as DocumentInfo["document"];
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
  const access: Access = { port, token };
  server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    handle(access, api, files, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) return void outgoing.destroy();
      // Any other error may hold what must not be shown.
      const { status = 500 } = error instanceof HttpError ? error : {};
      const text = error instanceof HttpError ? error.message : "Internal error of the explorer.";
      sendJson(outgoing, status, { error: text } satisfies ErrorBody);
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

async function handle(
  access: Access,
  api: Api,
  files: ReadonlyMap<string, PageFile>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = "", headers } = incoming;
  const [path = ""] = (incoming.url ?? "").split("?");
  const denial = checkAccess(access, { method, path, headers });
  if (denial !== undefined) throw new HttpError(denial.status, denial.message);
  switch (`${method} ${path}`) {
    case "GET /api/start":
      return sendJson(outgoing, 200, api.start());
    case "POST /api/confirmations":
      return sendJson(outgoing, 200, await api.confirm(await readCall(incoming)));
    case "POST /api/calls": {
      const call = await readCall(incoming);
      const sentAt = Date.now();
      const report = await api.call(call);
      // The page was closed or reloaded during the call.
      if (outgoing.destroyed) return api.rememberUnseen(call, sentAt);
      return sendJson(outgoing, 200, report);
    }
    case "POST /api/cancellations":
      return sendJson(outgoing, 200, api.cancel(await readCancellation(incoming)));
  }
  const file = files.get(path);
  if (file === undefined) throw new HttpError(404, "Not found.");
  if (method !== "GET" && method !== "HEAD") throw new HttpError(405, "Method not allowed.");
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

/** Only our own files, no inline code, no text turned into markup, no embedding in a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Sent with every response, errors included. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-store",
};
