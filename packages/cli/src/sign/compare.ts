import { dayOf } from "../../../../runtime/signer/tc3.js";
import {
  formatIssues,
  inHex,
  readAuthorization,
  type Authorization,
} from "../../../explorer/src/signature/authorization.js";
import {
  canonicalRequestOf,
  Signing,
  type SigningOptions,
} from "../../../explorer/src/signature/signing-options.js";
import { findMistakes } from "./find-mistake.js";
import { mistakesFor, type SentRequest } from "./common-mistakes.js";

export interface Comparison {
  readonly matches: boolean;
  /** What differs and the most likely cause, in a sentence or two each. */
  readonly findings: readonly string[];
}

/**
 * Compares an Authorization header with the correct one, and searches for the mistake.
 * @param theirs The canonical request that was hashed, if it is known.
 */
export function compare(
  header: string,
  right: SigningOptions,
  sent: SentRequest,
  theirs: string | undefined,
): Comparison {
  const given = readAuthorization(header);
  if (typeof given === "string")
    return { matches: false, findings: [`The header is invalid: ${given}.`] };
  const findings = [...formatIssues(given), ...scopeIssues(given, right, sent)];
  const unknown = given.signedHeaders
    .toLowerCase()
    .split(";")
    .filter((name) => right.headers[name] === undefined);
  if (unknown.length > 0) {
    const names = unknown.join(", ");
    return {
      matches: false,
      findings: [
        ...findings,
        `SignedHeaders names ${names}, but the value is not known here. Give --header "${unknown[0]}: ...".`,
      ],
    };
  }
  // As the header claims, correct or not.
  const { date, service } = given;
  const claimed = { ...right, date, service, signedHeaders: given.signedHeaders.toLowerCase() };
  const signing = new Signing();
  const signature = inHex(given.signature);
  if (signing.signatureOf(claimed) === signature)
    return { matches: findings.length === 0, findings };
  if (theirs !== undefined) {
    return {
      matches: false,
      findings: [...findings, ...byTheirRequest(claimed, theirs, signature)],
    };
  }
  return {
    matches: false,
    findings: [...findings, ...bySearch(claimed, sent, signature)],
  };
}

/** Wrong claims in the header itself. */
function scopeIssues(
  given: Authorization,
  right: SigningOptions,
  { secretId }: SentRequest,
): string[] {
  const issues: string[] = [];
  if (given.secretId !== secretId) {
    issues.push(
      `It is signed as ${JSON.stringify(given.secretId)}, and the secret key that it is checked with belongs to ${JSON.stringify(secretId)}.`,
    );
  }
  if (given.date !== right.date) {
    issues.push(
      `Its date is ${given.date}, and X-TC-Timestamp ${right.timestamp} is on ${dayOf(Number(right.timestamp))} in UTC: the date is the day in UTC, not that of the local time zone.`,
    );
  }
  if (given.service !== right.service) {
    issues.push(
      `Its service is ${JSON.stringify(given.service)}, but the call is for ${JSON.stringify(right.service)}.`,
    );
  }
  return issues;
}

function bySearch(claimed: SigningOptions, sent: SentRequest, signature: string): string[] {
  const { mistakes, tried } = findMistakes(claimed, mistakesFor(claimed, sent), signature);
  if (mistakes !== undefined) {
    const [only = "", ...more] = mistakes.map(({ description }) => description);
    const lead = "The signature comes out exactly like this if";
    if (more.length === 0) return [`${lead} ${only}.`];
    const all = [only, ...more].map((description, index) => `(${index + 1}) ${description}`);
    return [`${lead} these mistakes are combined: ${all.join("; ")}.`];
  }
  return [
    "The signature differs, and no common mistake explains it " +
      `(${tried} variants were tried, with up to three mistakes at once).`,
    "Most likely it was made with another secret key. Check that the key belongs to the secret ID and is complete. " +
      "Otherwise the signed body differs from the one given here.",
    "To find out, give --canonical-request FILE with the canonical request that was hashed.",
  ];
}

const LINES = ["method", "path", "query"];

function byTheirRequest(claimed: SigningOptions, theirs: string, signature: string): string[] {
  const ours = canonicalRequestOf(claimed);
  const isTheirs = new Signing().signatureOf(claimed, theirs) === signature;
  const lead = isTheirs
    ? "The secret key, date, service and time are right: the signature is that of the given canonical request."
    : "The signature is not that of the given canonical request either: the secret key, the date, the service or X-TC-Timestamp differs, or something else was hashed.";
  const differing = differingLines(ours, theirs, claimed);
  if (differing.length === 0) return [lead, "The canonical requests are the same."];
  return [lead, ...differing];
}

function differingLines(ours: string, theirs: string, { signedHeaders }: SigningOptions): string[] {
  const names = [
    ...LINES,
    ...signedHeaders.split(";"),
    "the empty line behind the headers",
    "signed headers",
    "hash of the body",
  ];
  const wanted = ours.split("\n");
  const found = theirs.split("\n");
  const findings = wanted.flatMap((line, index) => {
    const other = found[index];
    if (other === line) return [];
    const shown = other === undefined ? "missing" : JSON.stringify(other);
    return [
      `Line ${index + 1} of the canonical request (${names[index]}) should be ${JSON.stringify(line)}, and is ${shown}.`,
    ];
  });
  if (found.length > wanted.length) {
    findings.push(
      `The canonical request has ${found.length} lines, and should have ${wanted.length}: nothing comes after the hash of the body, not even a line end.`,
    );
  }
  return findings;
}
