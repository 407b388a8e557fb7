import { coloursFor } from "../terminal.js";
import { sha256 } from "./recipe.js";

/** A signature with what it came from. */
export interface Steps {
  readonly canonicalRequest: string;
  readonly hashedCanonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly authorization: string;
}

export function stepsOf(signed: {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly authorization: string;
}): Steps {
  const { canonicalRequest, stringToSign, authorization } = signed;
  return {
    canonicalRequest,
    hashedCanonicalRequest: sha256(canonicalRequest),
    stringToSign,
    signature: authorization.slice(authorization.lastIndexOf("=") + 1),
    authorization,
  };
}

const INDENT = "     ";

/** The way to a signature, step by step, as Tencent's documentation counts them. */
export function stepsInWords(steps: Steps, bodyBytes: number): string {
  const { bold, dim } = coloursFor(process.stdout);
  const [method = "", path = "", query = "", ...rest] = steps.canonicalRequest.split("\n");
  const hash = rest.pop() ?? "";
  const names = rest.pop() ?? "";
  const [algorithm = "", timestamp = "", scope = "", hashed = ""] = steps.stringToSign.split("\n");
  const [date = "", service = "", end = ""] = scope.split("/");
  const rows: [text: string, note: string][] = [
    [method, "method"],
    [path, "path"],
    [query, query === "" ? "query: none" : "query"],
    ...rest.map((line): [string, string] =>
      line === "" ? ["", "end of the headers"] : [line, "header: value in lower case"],
    ),
    [names, "names of the signed headers"],
    [hash, `SHA-256 of the body, ${bodyBytes} bytes`],
  ];
  const width = Math.min(48, Math.max(...rows.map(([text]) => text.length)));
  return [
    bold("1. Canonical request"),
    ...rows.map(([text, note]) => `${INDENT}${text.padEnd(width)}  ${dim(note)}`),
    "",
    bold("2. String to sign"),
    ...[
      [algorithm, "algorithm"],
      [timestamp, `X-TC-Timestamp: ${new Date(Number(timestamp) * 1000).toISOString()}`],
      [scope, "day in UTC, service, end"],
      [hashed, "SHA-256 of the canonical request"],
    ].map(([text = "", note = ""]) => `${INDENT}${text.padEnd(width)}  ${dim(note)}`),
    "",
    bold("3. Signing key") + dim("  (keys are not shown)"),
    `${INDENT}first   HMAC-SHA256 of ${JSON.stringify(date)} with the key "TC3" + secret key`,
    `${INDENT}second  HMAC-SHA256 of ${JSON.stringify(service)} with the first, as bytes`,
    `${INDENT}third   HMAC-SHA256 of ${JSON.stringify(end)} with the second, as bytes`,
    "",
    bold("4. Signature") + dim("  (HMAC-SHA256 of the string to sign with the third key, in hex)"),
    `${INDENT}${steps.signature}`,
    "",
    bold("5. Authorization"),
    `${INDENT}${steps.authorization}`,
    "",
  ].join("\n");
}
