import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CallReport, Confirmation } from "../../packages/explorer/src/protocol.js";
import {
  startExplorer,
  type Explorer,
  type ExplorerOptions,
} from "../../packages/explorer/src/server.js";
import { parseJson, stringifyJson } from "../../runtime/json.js";
import { cloneRequest } from "../fixtures/requests.js";

export const PASSWORD = "Example-Passw0rd";
/** A call that buys. */
export const ORDER = {
  target: "emulator",
  action: "CloneInstances",
  region: "ap-singapore",
  request: { ...cloneRequest, InstanceName: "sessions-clone", Password: PASSWORD },
};
/** A call that reads. */
export const LIST = {
  target: "emulator",
  action: "DescribeInstances",
  region: "ap-singapore",
  request: {},
};

/** Stands for the page, so that the server can be tested without it. */
export const PAGE: string = mkdtempSync(path.join(tmpdir(), "explorer-page-"));
writeFileSync(path.join(PAGE, "index.html"), "<!doctype html><title>Page</title>");
mkdirSync(path.join(PAGE, "assets"));
writeFileSync(path.join(PAGE, "assets/index.js"), "export {};");
writeFileSync(path.join(PAGE, "assets/notes.txt"), "not served");

const running: Explorer[] = [];

export async function explorer(options: Partial<ExplorerOptions> = {}): Promise<Explorer> {
  const started = await startExplorer({ port: 0, page: PAGE, ...options });
  running.push(started);
  return started;
}

export async function closeAll(): Promise<void> {
  for (const server of running.splice(0)) await server.close();
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Of JSON. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly hostname?: string;
}

/** A request with just the headers that it is given: `fetch` would not let us lie about them. */
export function ask(port: number, asking: Asking): Promise<Answer> {
  const {
    method = "GET",
    path: address = "/",
    headers = {},
    body,
    hostname = "127.0.0.1",
  } = asking;
  return new Promise((resolve, reject) => {
    const given = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    request({ hostname, port, method, path: address, headers: Object.fromEntries(given) })
      .on("response", (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => {
          const { statusCode: status = 0, headers: received } = response;
          const isJson = received["content-type"]?.startsWith("application/json") === true;
          const value = (isJson ? parseJson(text) : {}) as Answer["value"];
          resolve({ status, headers: received, text, value });
        });
      })
      .on("error", reject)
      .end(body);
  });
}

/** What our page sends with everything. */
export function ownHeaders({ port, token }: Explorer): Record<string, string> {
  return {
    origin: `http://127.0.0.1:${port}`,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "x-explorer-token": token,
  };
}

export function post(server: Explorer, address: string, body: unknown): Promise<Answer> {
  return ask(server.port, {
    method: "POST",
    path: address,
    headers: ownHeaders(server),
    body: stringifyJson(body),
  });
}

export async function confirm(server: Explorer, body: object): Promise<Confirmation> {
  return (await post(server, "/api/confirmations", body)).value as unknown as Confirmation;
}

export async function call(server: Explorer, body: object): Promise<CallReport> {
  return (await post(server, "/api/calls", body)).value as unknown as CallReport;
}
