import { randomUUID } from "node:crypto";
import { served } from "../fixtures/http.js";

/** Members of the response to an action, as JSON or to be made into it. */
export type Handler = (
  request: Record<string, unknown>,
) => object | string | Promise<object | string>;

export interface Service {
  readonly url: string;
  /** Actions in the order of their requests. */
  readonly actions: readonly string[];
}

/** A service with a handler for each action, until the test ends. Every response has a request ID of its own. */
export async function startService(handlers: Readonly<Record<string, Handler>>): Promise<Service> {
  const actions: string[] = [];
  const url = await served(async (incoming, outgoing) => {
    const action = String(incoming.headers["x-tc-action"]);
    actions.push(action);
    const chunks: Buffer[] = await incoming.toArray();
    const request = JSON.parse(Buffer.concat(chunks).toString() || "{}") as Record<string, unknown>;
    const response = (await handlers[action]?.(request)) ?? refusal("InvalidAction", "no handler");
    const members = typeof response === "string" ? response : JSON.stringify(response).slice(1, -1);
    const all = [members, `"RequestId":"${randomUUID()}"`].filter((text) => text !== "");
    outgoing.end(`{"Response":{${all.join(",")}}}`);
  });
  return { url, actions };
}

export function refusal(code: string, message: string): object {
  return { Error: { Code: code, Message: message } };
}

/** A program that is run in the command's process before the command. */
export function preload(program: string): Record<string, string> {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(program)}` };
}
