import { failureOf } from "./failure.js";
import type { Outcome } from "./outcome.js";
import type { Ended } from "./transport.js";

/** These statuses have no body by definition, and `Response` takes none. */
const BODILESS = [204, 205, 304];

/**
 * The answer for openapi-fetch and its middlewares to read.
 * @throws CallError where there is none, or the reason of an abort.
 */
export function responseTo({ outcome, call }: Ended): Response {
  const { status = 0, headers = {}, body = "" } = ("answer" in outcome && outcome.answer) || {};
  // `Response` takes no other status.
  if (!(status >= 200 && status <= 599)) {
    throw failureOf(outcome as Exclude<Outcome, { kind: "accepted" }>, call());
  }
  const own = new Headers(headers);
  // The body is unpacked and decoded by now.
  own.delete("Content-Encoding");
  own.delete("Content-Length");
  return new Response(BODILESS.includes(status) ? null : body, { status, headers: own });
}
