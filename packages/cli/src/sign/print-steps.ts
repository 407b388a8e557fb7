import { bold, dim, lines, type Text } from "../output/text.js";
import type { ExplainedLine } from "../../../explorer/src/protocol.js";
import {
  explainCanonicalRequest,
  explainStringToSign,
  scopeParts,
  type Steps,
} from "../../../explorer/src/signature/steps.js";

const INDENT = "     ";

/** The steps of a signature, numbered as in Tencent's documentation. */
export function printedSteps(steps: Steps, bodyBytes: number): Text {
  const request = explainCanonicalRequest(steps);
  const width = Math.min(48, Math.max(...request.map(({ text }) => text.length)));
  const inColumns = (line: ExplainedLine): Text => [
    `${INDENT}${line.text.padEnd(width)}  `,
    dim(noteOn(line, bodyBytes)),
  ];
  const [date = "", service = "", end = ""] = scopeParts(steps);
  return lines([
    bold("1. Canonical request"),
    ...request.map(inColumns),
    "",
    bold("2. String to sign"),
    ...explainStringToSign(steps).map(inColumns),
    "",
    [bold("3. Signing key"), dim("  (keys are not shown)")],
    `${INDENT}first   HMAC-SHA256 of ${JSON.stringify(date)} with "TC3" + secret key as its key`,
    `${INDENT}second  HMAC-SHA256 of ${JSON.stringify(service)} with the bytes of the first as its key`,
    `${INDENT}third   HMAC-SHA256 of ${JSON.stringify(end)} with the bytes of the second as its key`,
    "",
    [
      bold("4. Signature"),
      dim("  (HMAC-SHA256 of the string to sign, with the third key, in hex)"),
    ],
    `${INDENT}${steps.signature}`,
    "",
    bold("5. Authorization"),
    `${INDENT}${steps.authorization}`,
  ]);
}

function noteOn({ text, part }: ExplainedLine, bodyBytes: number): string {
  switch (part) {
    case "query":
      return text === "" ? "query: none" : "query";
    case "bodyHash":
      return `SHA-256 of the body, ${bodyBytes} bytes`;
    case "timestamp":
      return `X-TC-Timestamp: ${new Date(Number(text) * 1000).toISOString()}`;
    default:
      return NOTES[part];
  }
}

const NOTES = {
  method: "method",
  path: "path",
  header: "header: value in lower case",
  headersEnd: "end of the headers",
  signedHeaders: "names of the signed headers",
  algorithm: "algorithm",
  scope: "day in UTC, service, end",
  requestHash: "SHA-256 of the canonical request",
};
