import createClient, { type Client } from "openapi-fetch";
import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { assertPrivate } from "./endpoint.js";
import { errorOf } from "./failure.js";
import { effectOf } from "./idempotency.js";
import { stringifyJson } from "./json.js";
import { readOutcome, type Failure } from "./outcome.js";
import { messageOf } from "./redact-error.js";
import { send, type Ended } from "./send.js";

/** openapi-fetch over `send`: signed and retried, with the envelope left on. */
export function createApi<Paths extends {}>(context: Context): Client<Paths> {
  return createClient<Paths>({
    baseUrl: context.baseUrl,
    bodySerializer: stringifyJson,
    fetch: async (given) =>
      responseOf(context, await send(context, await requestFrom(context, given))),
  });
}

/** The part of openapi-fetch's client that a method goes through, whatever its types. */
interface Posting {
  POST(
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Sends a call by way of openapi-fetch, whose middlewares then see request and response. */
export async function sendThroughApi(
  context: Context,
  api: unknown,
  request: ApiRequest,
): Promise<Ended> {
  const { timeoutMs, attemptTimeoutMs, signal } = request;
  let ended: Ended | undefined;
  let own: Response | undefined;
  const init = {
    body: request.body,
    // It is written already.
    bodySerializer: (body: unknown) => body,
    headers: { ...request.headers, "x-tc-region": request.region },
    signal,
    // `send` has read the body by now, so nothing is read here.
    parseAs: "stream",
    async fetch(given: Request) {
      const sent = await requestFrom(context, given);
      const end = await send(context, { ...sent, timeoutMs, attemptTimeoutMs });
      ended = { ...end, given: request };
      return (own = responseOf(context, ended));
    },
  };
  try {
    const { error, response } = await (api as Posting).POST(`/#${request.action}`, init);
    if (ended && response === own) return ended;
    return await endOfOther(context, request, response, error, ended);
  } catch (error) {
    if (!ended || effectOf(context.service, ended.request.action) === "read") throw error;
    // What a middleware throws says nothing about the call, which may have acted.
    const lost = lostTo(error, ended);
    if (lost) return { ...ended, outcome: lost, open: ended.open ?? lost };
    throw error;
  }
}

/** What openapi-fetch and its middlewares have made of a request. */
async function requestFrom(context: Context, given: Request): Promise<ApiRequest> {
  const headers = Object.fromEntries(given.headers);
  const url = new URL(given.url);
  // openapi-fetch takes any address.
  assertPrivate(url);
  const action = headers["x-tc-action"] ?? url.hash.slice(1);
  url.hash = "";
  const isForm = headers["content-type"]?.startsWith("multipart/") === true;
  return {
    action,
    region: headers["x-tc-region"] ?? context.region,
    url,
    method: given.method,
    headers,
    body: isForm ? new Uint8Array(await given.arrayBuffer()) : await given.text(),
    signal: given.signal,
    timeoutMs: context.timeoutMs,
    attemptTimeoutMs: context.attemptTimeoutMs,
  };
}

/** These statuses have no body by definition, and `Response` takes none. */
const BODILESS = new Set([204, 205, 304]);

/**
 * The response for openapi-fetch and its middlewares to read.
 * @throws CallError where there is none, or the reason of an abort.
 */
function responseOf(context: Context, ended: Ended): Response {
  const { outcome, open } = ended;
  const { status = 0, headers = {}, body = "" } = ("answer" in outcome && outcome.answer) || {};
  if (outcome.kind !== "accepted") {
    const isRead = effectOf(context.service, ended.request.action) === "read";
    // The response says nothing about an attempt before it, which may have acted.
    const isMisleading = !isRead && open !== undefined && open !== outcome;
    // `Response` takes no other status.
    const isPossible = status >= 200 && status <= 599;
    if (isMisleading || !isPossible) throw errorOf(context, { ...ended, outcome });
  }
  const own = headersOf(headers);
  // The body is unpacked and decoded by now.
  own.delete("Content-Encoding");
  own.delete("Content-Length");
  return new Response(BODILESS.has(status) ? null : body, { status, headers: own });
}

/** Without those that `Headers` takes for no header: the response is more than they. */
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

/** The outcome where a middleware has kept the caller from a result, or from learning that it is unknown. */
function lostTo(error: unknown, { outcome, open }: Ended): Failure | undefined {
  if (outcome.kind !== "accepted") return open && outcome;
  const id = outcome.requestId ?? "none";
  const message = `the service accepted the call (RequestId ${id}), and then a middleware failed`;
  return {
    kind: "lost",
    error: new Error(`${message}: ${messageOf(error, [])}`, { cause: error }),
  };
}

/** A middleware put a response of its own in place of the service's; it is held to the same form. */
async function endOfOther(
  { service, clock }: Context,
  request: ApiRequest,
  response: Response,
  error: unknown,
  ended: Ended | undefined,
): Promise<Ended> {
  const { status } = response;
  // openapi-fetch has already parsed the body where the status is not a success.
  const body = response.bodyUsed
    ? typeof error === "object"
      ? JSON.stringify(error)
      : String(error ?? "")
    : await response.text();
  const outcome = readOutcome(service, { status, headers: {}, body, isCut: false });
  const isTakenBack = ended?.outcome.kind === "accepted" && outcome.kind !== "accepted";
  const now = clock.now();
  return {
    request: ended?.request ?? request,
    given: request,
    outcome,
    // A middleware that makes a refusal of a result does not undo what the service did.
    open: isTakenBack ? outcome : ended?.open,
    sentAt: ended?.sentAt ?? now,
    failedAt: now,
  };
}
