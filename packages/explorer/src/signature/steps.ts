import type { ExplainedLine } from "../protocol.js";
import { sha256 } from "./signing-options.js";

/** The steps of a signature, without its keys. */
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

export function explainCanonicalRequest({ canonicalRequest }: Steps): ExplainedLine[] {
  const [method = "", path = "", query = "", ...rest] = canonicalRequest.split("\n");
  const hash = rest.pop() ?? "";
  const names = rest.pop() ?? "";
  return [
    { text: method, part: "method" },
    { text: path, part: "path" },
    { text: query, part: "query" },
    ...rest.map((text): ExplainedLine => ({ text, part: text === "" ? "headersEnd" : "header" })),
    { text: names, part: "signedHeaders" },
    { text: hash, part: "bodyHash" },
  ];
}

const OF_STRING_TO_SIGN = ["algorithm", "timestamp", "scope", "requestHash"] as const;

export function explainStringToSign({ stringToSign }: Steps): ExplainedLine[] {
  const lines = stringToSign.split("\n");
  return OF_STRING_TO_SIGN.map((part, index) => ({ text: lines[index] ?? "", part }));
}

/** The parts that the signing key is derived from, in order. */
export function scopeParts({ stringToSign }: Steps): readonly string[] {
  return (stringToSign.split("\n")[2] ?? "").split("/");
}
