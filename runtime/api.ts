import createClient, { type Client } from "openapi-fetch";
import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { Deadline } from "./deadline.js";
import { assertPrivate } from "./endpoint.js";
import { errorOf } from "./failure.js";
import { OWN_HEADERS } from "./headers.js";
import { effectOf } from "./idempotency.js";
import { stringifyJson } from "./json.js";
import { send, type CallOutcome } from "./send.js";

// Callers name them, and a package manager may keep openapi-fetch out of their reach.
export type { FetchResponse, Middleware } from "openapi-fetch";

/** openapi-fetch's client for the paths of the service. */
export interface ApiClient<Paths extends {}> extends Client<Paths> {}

/** openapi-fetch over `send`: signed and retried, and the response keeps its envelope. */
export function createApi<Paths extends {}>(context: Context): ApiClient<Paths> {
  return createClient<Paths>({
    baseUrl: context.url.origin,
    headers: context.headers,
    bodySerializer: serializeBody,
    fetch: async (given) =>
      responseOf(context, await send(context, await requestFrom(context, given))),
  });
}

/** As openapi-fetch does, but with exact integers. @throws TypeError if the body is a form that cannot be sent. */
function serializeBody(body: unknown): unknown {
  if (body instanceof FormData) return body;
  // Its JSON is `{}`, a call without parameters.
  if (body instanceof URLSearchParams) throw notAccepted("application/x-www-form-urlencoded");
  return stringifyJson(body);
}

function notAccepted(contentType: string): TypeError {
  return new TypeError(
    `Content-Type ${contentType}: the service accepts application/json and multipart/form-data only`,
  );
}

/**
 * The request as openapi-fetch and its middlewares have changed it.
 * @throws TypeError if it goes to another host in clear text, or TC3 does not cover its content type.
 */
export async function requestFrom(context: Context, given: Request): Promise<ApiRequest> {
  const { headers } = given;
  const url = new URL(given.url);
  // openapi-fetch accepts any address.
  assertPrivate(url);
  const action = headers.get("x-tc-action") ?? url.hash.slice(1);
  url.hash = "";
  const contentType = headers.get("content-type") ?? "application/json";
  const isForm = /^multipart\/form-data\b/i.test(contentType);
  if (given.method === "POST" && !isForm && !/^application\/json\b/i.test(contentType))
    throw notAccepted(contentType);
  return {
    action,
    region: headers.get("x-tc-region") ?? context.region,
    url,
    method: given.method,
    // What a caller or a middleware says of them must not cut the request, or hold it up.
    headers: {
      ...Object.fromEntries([...headers].filter(([name]) => !OWN_HEADERS.test(name))),
      "content-type": contentType,
    },
    body: await inTime(context, given, (isForm ? bytesOf : textOf)(given)),
    signal: given.signal,
    timeoutMs: context.timeoutMs,
    attemptTimeoutMs: context.attemptTimeoutMs,
  };
}

/** A body can be a stream that has no end. Nothing is sent before it has. */
async function inTime(
  { timeoutMs }: Context,
  { signal }: Request,
  body: Promise<ApiRequest["body"]>,
): Promise<ApiRequest["body"]> {
  const deadline = new Deadline(timeoutMs, signal);
  try {
    return await deadline.race(body);
  } finally {
    deadline.clear();
  }
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer());
}

/** A call without parameters has no body; the service still expects a JSON object. */
async function textOf(request: Request): Promise<string> {
  const text = await request.text();
  return text === "" && request.method === "POST" ? "{}" : text;
}

/** These statuses have no body, and `Response` refuses one. */
const BODILESS = new Set([204, 205, 304]);

/**
 * The response for openapi-fetch and its middlewares to read.
 * @throws CallError if there is no response, or the reason of an abort.
 */
export function responseOf(context: Context, ended: CallOutcome): Response {
  const { outcome, firstUnknown } = ended;
  const { status = 0, headers = {}, body = "" } = ("response" in outcome && outcome.response) || {};
  if (outcome.kind !== "accepted") {
    const isRead = effectOf(context.service, ended.request.action) === "read";
    // The response does not tell whether an earlier attempt has acted.
    const isMisleading = !isRead && firstUnknown !== undefined && firstUnknown !== outcome;
    // `Response` refuses any other status.
    const isPossible = status >= 200 && status <= 599;
    if (isMisleading || !isPossible) throw errorOf(context, { ...ended, outcome });
  }
  const own = headersOf(headers);
  // The body is already decompressed and decoded.
  own.delete("Content-Encoding");
  own.delete("Content-Length");
  return new Response(BODILESS.has(status) ? null : body, { status, headers: own });
}

/** Skips headers that `Headers` refuses: the response matters more. */
function headersOf(given: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.append(name, value);
    } catch {
      // Such as `:status` of HTTP/2.
    }
  }
  return headers;
}
