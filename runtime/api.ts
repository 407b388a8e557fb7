import createClient, { type Client } from "openapi-fetch";
import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { Deadline } from "./deadline.js";
import { assertPrivate } from "./endpoint.js";
import { errorOf } from "./failure.js";
import { OWN_HEADERS } from "./headers.js";
import { effectOf } from "./idempotency.js";
import { stringifyJson } from "./json.js";
import { isUnknown, readOutcome, type Failure, type Outcome } from "./outcome.js";
import { messageOf } from "./redact-error.js";
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

/** The part of openapi-fetch's client that methods use. */
interface Posting {
  POST(
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Sends a call through openapi-fetch, so that its middlewares see request and response. */
export async function sendThroughApi(
  context: Context,
  api: unknown,
  request: ApiRequest,
): Promise<CallOutcome> {
  const { timeoutMs, attemptTimeoutMs, credentials, policy, signal } = request;
  let ended: CallOutcome | undefined;
  let own: Response | undefined;
  let isOver = false;
  /** Of a write in flight. */
  let writing: Promise<CallOutcome> | undefined;
  const record = async (sent: ApiRequest, isWrite: boolean): Promise<CallOutcome> => {
    try {
      const options = { timeoutMs, attemptTimeoutMs, credentials, policy };
      const end = { ...(await send(context, { ...sent, ...options })), given: request };
      // What a middleware reads besides says nothing about the write.
      if (isWrite || !(writing || (ended && isWriteOf(context, ended)))) ended = end;
      return end;
    } finally {
      if (isWrite) writing = undefined;
    }
  };
  const init = {
    body: request.body,
    // The body is JSON or a form already.
    bodySerializer: (body: unknown) => body,
    headers: { ...request.headers, "x-tc-region": request.region },
    signal,
    // `send` has already read the body.
    parseAs: "stream",
    async fetch(given: Request) {
      const sent = await requestFrom(context, given);
      const isWrite = effectOf(context.service, sent.action) !== "read";
      // A middleware that did not wait has got its outcome already.
      if (isWrite && isOver)
        throw new Error(`${sent.action} was not sent, because its call is over`);
      // A middleware may retry what did nothing. A purchase could be made twice.
      if (isWrite && (writing || (ended && mayHaveActed(ended)))) {
        throw new Error(`${sent.action} may have succeeded, and a middleware retried it`);
      }
      const sending = record(sent, isWrite);
      if (isWrite) writing = sending;
      const end = await sending;
      const response = responseOf(context, end);
      if (end === ended) own = response;
      return response;
    },
  };
  try {
    const { error, response } = await (api as Posting)
      .POST(`/#${request.action}`, init)
      .finally(async () => {
        isOver = true;
        // The outcome of a write that a middleware has left in flight is the call's.
        await writing?.catch(() => {});
      });
    if (ended && response === own) return ended;
    return await outcomeOfReplaced(context, request, response, error, ended);
  } catch (error) {
    if (!ended || !isWriteOf(context, ended)) throw error;
    // An error of a middleware does not tell whether the call has acted.
    const lost = outcomeAfterFailure(error, ended);
    if (lost) return { ...ended, outcome: lost, firstUnknown: ended.firstUnknown ?? lost };
    throw error;
  }
}

/**
 * The request as openapi-fetch and its middlewares have changed it.
 * @throws TypeError if it goes to another host in clear text, or TC3 does not cover its content type.
 */
async function requestFrom(context: Context, given: Request): Promise<ApiRequest> {
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
function responseOf(context: Context, ended: CallOutcome): Response {
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

function isWriteOf({ service }: Context, { request }: CallOutcome): boolean {
  return effectOf(service, request.action) !== "read";
}

function mayHaveActed({ outcome, firstUnknown }: CallOutcome): boolean {
  return outcome.kind === "accepted" || firstUnknown !== undefined;
}

/** The outcome if a middleware failed after the service may have acted. */
function outcomeAfterFailure(
  error: unknown,
  { outcome, firstUnknown }: CallOutcome,
): Failure | undefined {
  if (outcome.kind !== "accepted") return firstUnknown && outcome;
  const id = outcome.requestId ?? "none";
  const message = `the service accepted the call (RequestId ${id}), and then a middleware failed`;
  return {
    kind: "lost",
    error: new Error(`${message}: ${messageOf(error, [])}`, { cause: error }),
  };
}

/** The outcome of a response that a middleware put in place of the service's. */
async function outcomeOfReplaced(
  { service, clock }: Context,
  request: ApiRequest,
  response: Response,
  error: unknown,
  ended: CallOutcome | undefined,
): Promise<CallOutcome> {
  const { status } = response;
  // openapi-fetch has already parsed the body if the status is not a success.
  const body = response.bodyUsed
    ? typeof error === "object"
      ? JSON.stringify(error)
      : String(error ?? "")
    : await response.text();
  const outcome = readOutcome(service, { status, headers: {}, body, isCut: false });
  const now = clock.now();
  return {
    request: ended?.request ?? request,
    given: request,
    outcome,
    firstUnknown: unknownAfterReplaced(outcome, ended),
    sentAt: ended?.sentAt ?? now,
    failedAt: now,
    attempts: ended?.attempts ?? 0,
    durationMs: ended?.durationMs ?? 0,
  };
}

/** The outcome that may have acted, of a call whose response a middleware replaced. */
function unknownAfterReplaced(
  outcome: Outcome,
  ended: CallOutcome | undefined,
): Failure | undefined {
  // What a middleware did instead of sending is not known.
  if (!ended) return isUnknown(outcome) ? outcome : undefined;
  // A middleware that turns a result into an error does not undo what the service did.
  if (ended.outcome.kind === "accepted") return outcome.kind === "accepted" ? undefined : outcome;
  return ended.firstUnknown;
}
