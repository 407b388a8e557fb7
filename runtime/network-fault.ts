/** Codes of a connection that was never made: name not resolved, refused, no answer to the attempt. */
const NEVER_CONNECTED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_CONNECT_TIMEOUT",
  // Bun's and Deno's words for the same.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** A certificate that is not accepted: the handshake fails before anything of the request is sent. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:GET|VERIFY)_)/;

/**
 * What an error of `fetch` says of the request: `unsent` where it provably never left, which is
 * the only case in which a purchase may be sent again. Anything else may have arrived.
 */
export function faultOf(error: unknown): "unsent" | "certificate" | "open" {
  const codes = codesOf(error, 0);
  if (codes.length === 0) return "open";
  if (codes.every((code) => NEVER_CONNECTED.has(code))) return "unsent";
  return codes.every((code) => CERTIFICATE.test(code)) ? "certificate" : "open";
}

/** Deeper than this nobody wraps an error on purpose. */
const DEEPEST = 5;

/**
 * The codes at the bottom of an error. A host with several addresses gives an AggregateError with
 * one error to each: only if none of them connected was nothing sent.
 */
function codesOf(error: unknown, depth: number): string[] {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.flatMap((inner) => {
      const found = codesOf(inner, depth + 1);
      return found.length === 0 ? ["unknown"] : found;
    });
  }
  const inner = codesOf(cause, depth + 1);
  if (inner.length > 0) return inner;
  return typeof code === "string" ? [code] : [];
}
