import { bold, dim, lines, type Text } from "../output/text.js";
import { sign as words } from "../locales/sign.js";
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
    bold(words.steps.canonicalRequest),
    ...request.map(inColumns),
    "",
    bold(words.steps.stringToSign),
    ...explainStringToSign(steps).map(inColumns),
    "",
    [bold(words.steps.signingKey), dim(words.steps.keysNotShown)],
    INDENT + words.steps.first(JSON.stringify(date)),
    INDENT + words.steps.second(JSON.stringify(service)),
    INDENT + words.steps.third(JSON.stringify(end)),
    "",
    [bold(words.steps.signature), dim(words.steps.signatureFrom)],
    `${INDENT}${steps.signature}`,
    "",
    bold(words.steps.authorization),
    `${INDENT}${steps.authorization}`,
  ]);
}

function noteOn({ text, part }: ExplainedLine, bodyBytes: number): string {
  switch (part) {
    case "query":
      return text === "" ? words.notes.noQuery : words.notes.query;
    case "bodyHash":
      return words.notes.bodyHash(bodyBytes);
    case "timestamp":
      return `X-TC-Timestamp: ${new Date(Number(text) * 1000).toISOString()}`;
    default:
      return words.notes[part];
  }
}
