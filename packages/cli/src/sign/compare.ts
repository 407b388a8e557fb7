import { dayOf } from "../../../../runtime/signer/tc3.js";
import {
  faultsOf,
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
import { mistakesFor, type Circumstances } from "./common-mistakes.js";

export interface Comparison {
  readonly matches: boolean;
  /** What differs, and what most likely led to it; a sentence or two each. */
  readonly findings: readonly string[];
}

/**
 * Compares an Authorization header with what it should be, and looks for what was done wrong.
 * @param theirs The canonical request that the other side has hashed, where it is known.
 */
export function compare(
  header: string,
  right: SigningOptions,
  circumstances: Circumstances,
  theirs: string | undefined,
): Comparison {
  const given = readAuthorization(header);
  if (typeof given === "string")
    return { matches: false, findings: [`The header is no good: ${given}.`] };
  const findings = [...faultsOf(given), ...scopeFaults(given, right, circumstances)];
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
        `SignedHeaders names ${names}, and the value is not known here: give --header "${unknown[0]}: ...".`,
      ],
    };
  }
  // As the header says that it was made, right or not.
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
    findings: [...findings, ...bySearch(claimed, circumstances, signature)],
  };
}

/** What the header says of itself that cannot be. */
function scopeFaults(
  given: Authorization,
  right: SigningOptions,
  { secretId }: Circumstances,
): string[] {
  const faults: string[] = [];
  if (given.secretId !== secretId) {
    faults.push(
      `It is signed as ${JSON.stringify(given.secretId)}, and the secret key that it is checked with belongs to ${JSON.stringify(secretId)}.`,
    );
  }
  if (given.date !== right.date) {
    faults.push(
      `Its date is ${given.date}, and X-TC-Timestamp ${right.timestamp} is on ${dayOf(Number(right.timestamp))} in UTC: the date is the day in UTC, not that of the local time zone.`,
    );
  }
  if (given.service !== right.service) {
    faults.push(
      `Its service is ${JSON.stringify(given.service)}, and the call is one of ${JSON.stringify(right.service)}.`,
    );
  }
  return faults;
}

function bySearch(
  claimed: SigningOptions,
  circumstances: Circumstances,
  signature: string,
): string[] {
  const { mistakes, tried } = findMistakes(claimed, mistakesFor(claimed, circumstances), signature);
  if (mistakes !== undefined) {
    const [only = "", ...more] = mistakes.map(({ say }) => say);
    const lead = "The signature comes out exactly like this if";
    if (more.length === 0) return [`${lead} ${only}.`];
    const all = [only, ...more].map((say, index) => `(${index + 1}) ${say}`);
    return [`${lead} these came together: ${all.join("; ")}.`];
  }
  return [
    "The signature is another one, and none of the usual mistakes leads to it " +
      `(${tried} ways of signing were tried, up to three mistakes at once).`,
    "Most likely it was made with another secret key: see that the key belongs to the secret ID, and is whole. " +
      "Else the body that was signed is not the one given here, to the byte.",
    "To tell which: give --canonical-request FILE with what the other side hashes.",
  ];
}

const LINES = ["method", "path", "query"];

function byTheirRequest(claimed: SigningOptions, theirs: string, signature: string): string[] {
  const ours = canonicalRequestOf(claimed);
  const isTheirs = new Signing().signatureOf(claimed, theirs) === signature;
  const lead = isTheirs
    ? "The secret key, date, service and time are right: the signature is that of the given canonical request."
    : "The signature is not that of the given canonical request either: the secret key, the date, the service or X-TC-Timestamp is another one, or something else was hashed.";
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
