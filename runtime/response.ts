import { failureOf } from "./failure.js";
import type { Ended, Outgoing } from "./transport.js";

/** What there is to send, after the middlewares of openapi-fetch. */
export async function outgoing(request: Request): Promise<Outgoing> {
  const { url, method, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const isForm = headers["content-type"]?.startsWith("multipart/") === true;
  const body = isForm ? new Uint8Array(await request.arrayBuffer()) : await request.text();
  return { url, method, headers, body, signal };
}

/** These statuses have no body by definition, and `Response` takes none. */
const BODILESS = new Set([204, 205, 304]);

/**
 * The answer for openapi-fetch and its middlewares to read.
 * @throws CallError where there is none, or the reason of an abort.
 */
export function responseTo({ outcome, open, call }: Ended): Response {
  const { status = 0, headers = {}, body = "" } = ("answer" in outcome && outcome.answer) || {};
  if (outcome.kind !== "accepted") {
    const failed = call();
    // The response says nothing about an attempt before it, which may have acted.
    const isMisleading = failed.effect !== "read" && open !== undefined && open !== outcome;
    // `Response` takes no other status.
    const isPossible = status >= 200 && status <= 599;
    if (isMisleading || !isPossible) throw failureOf(outcome, failed, open);
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
