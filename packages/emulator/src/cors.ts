import type { IncomingHttpHeaders } from "node:http";

/** A day. Browsers ask again sooner. */
const MAX_AGE_S = "86400";

/** Headers that let a page of any origin read an answer, and the two headers that a client acts on. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Date, Retry-After",
};

/** The answer to the request that a browser sends first, to ask whether it may send another. */
export function preflightHeaders(asked: IncomingHttpHeaders): Record<string, string> {
  return {
    ...CORS_HEADERS,
    "Access-Control-Allow-Methods": "POST, GET",
    // `*` would leave out Authorization.
    "Access-Control-Allow-Headers": asked["access-control-request-headers"] ?? "",
    "Access-Control-Max-Age": MAX_AGE_S,
  };
}
