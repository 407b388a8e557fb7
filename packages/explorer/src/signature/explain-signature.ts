import { redact } from "../../../../runtime/redact.js";
import type { HttpRequest } from "../../../../runtime/http/transport.js";
import { readAuthorization } from "./authorization.js";
import {
  canonicalRequestOf,
  correctOptions,
  stringToSignOf,
  type SigningOptions,
} from "./signing-options.js";
import { explainCanonicalRequest, explainStringToSign, scopeParts, stepsOf } from "./steps.js";
import type { ExplainedLine, SignatureReport } from "../protocol.js";

/**
 * Explains the signature of a sent request. That needs no key: what was signed follows from the
 * request. A signed token is masked.
 */
export function explainSignature(
  request: Pick<HttpRequest, "method" | "url" | "headers" | "body">,
  secrets: readonly string[],
): SignatureReport {
  const { authorization = "" } = request.headers;
  const options = signingOptionsOf(request, authorization);
  const canonicalRequest = canonicalRequestOf(options);
  const stringToSign = stringToSignOf(options, canonicalRequest);
  const steps = stepsOf({ canonicalRequest, stringToSign, authorization });
  // Values are signed in lower case.
  const masks = secrets.flatMap((secret) => [secret, secret.toLowerCase()]);
  const shown = (line: ExplainedLine): ExplainedLine => ({
    ...line,
    text: redact(line.text, masks),
  });
  return {
    canonicalRequest: explainCanonicalRequest(steps).map(shown),
    stringToSign: explainStringToSign(steps).map(shown),
    keyParts: scopeParts(steps),
    signature: steps.signature,
    authorization: redact(authorization, masks),
  };
}

function signingOptionsOf(
  { method, url, headers, body }: Pick<HttpRequest, "method" | "url" | "headers" | "body">,
  authorization: string,
): SigningOptions {
  const { host, pathname, search } = new URL(url);
  const given = readAuthorization(authorization);
  if ("issue" in given) throw new Error(`our own Authorization: ${given.issue} ${given.detail}`);
  const parts = {
    method,
    path: pathname,
    query: search.replace(/^\?/, ""),
    headers: { ...headers, host },
    signedHeaders: given.signedHeaders,
    timestamp: headers["x-tc-timestamp"] ?? "",
    date: given.date,
    service: given.service,
    // Not part of what is shown.
    secretKey: "",
  };
  return correctOptions(parts, body);
}
