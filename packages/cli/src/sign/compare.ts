import { dayOf } from "../../../../runtime/signer/tc3.js";
import {
  formatIssues,
  inHex,
  readAuthorization,
  type Authorization,
  type HeaderIssue,
} from "../../../explorer/src/signature/authorization.js";
import {
  canonicalRequestOf,
  Signing,
  type SigningOptions,
} from "../../../explorer/src/signature/signing-options.js";
import { sign as words } from "../locales/sign.js";
import { findMistakes } from "./find-mistake.js";
import { mistakesFor, type SentRequest } from "./common-mistakes.js";

const { findings } = words;

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
  if ("issue" in given) return { matches: false, findings: [findings.invalid(sentenceOf(given))] };
  const issues = [...formatIssues(given).map(sentenceOf), ...scopeIssues(given, right, sent)];
  const unknown = given.signedHeaders
    .toLowerCase()
    .split(";")
    .filter((name) => right.headers[name] === undefined);
  if (unknown.length > 0) {
    const value = findings.unknownHeaders(unknown.join(", "), unknown[0] ?? "");
    return { matches: false, findings: [...issues, value] };
  }
  // As the header claims, correct or not.
  const { date, service } = given;
  const claimed = { ...right, date, service, signedHeaders: given.signedHeaders.toLowerCase() };
  const signing = new Signing();
  const signature = inHex(given.signature);
  if (signing.signatureOf(claimed) === signature) {
    return { matches: issues.length === 0, findings: issues };
  }
  const causes =
    theirs === undefined
      ? bySearch(claimed, sent, signature)
      : byTheirRequest(claimed, theirs, signature);
  return { matches: false, findings: [...issues, ...causes] };
}

function sentenceOf({ issue, detail }: HeaderIssue): string {
  return words.header[issue](detail);
}

/** Wrong claims in the header itself. */
function scopeIssues(
  given: Authorization,
  right: SigningOptions,
  { secretId }: SentRequest,
): string[] {
  const issues: string[] = [];
  if (given.secretId !== secretId) {
    issues.push(findings.secretId(JSON.stringify(given.secretId), JSON.stringify(secretId)));
  }
  if (given.date !== right.date) {
    const day = dayOf(Number(right.timestamp));
    issues.push(findings.date(given.date, right.timestamp, day));
  }
  if (given.service !== right.service) {
    issues.push(findings.service(JSON.stringify(given.service), JSON.stringify(right.service)));
  }
  return issues;
}

function bySearch(claimed: SigningOptions, sent: SentRequest, signature: string): string[] {
  const { mistakes, tried } = findMistakes(claimed, mistakesFor(claimed, sent), signature);
  if (mistakes !== undefined) {
    const [only = "", ...more] = mistakes.map(({ description }) => description);
    if (more.length === 0) return [findings.explained(only)];
    const all = [only, ...more].map((description, index) => `(${index + 1}) ${description}`);
    return [findings.combined(all.join("; "))];
  }
  return [findings.unexplained(tried), findings.otherKey, findings.giveRequest];
}

function byTheirRequest(claimed: SigningOptions, theirs: string, signature: string): string[] {
  const ours = canonicalRequestOf(claimed);
  const isTheirs = new Signing().signatureOf(claimed, theirs) === signature;
  const lead = isTheirs ? findings.theirRequest : findings.notTheirRequest;
  const differing = differingLines(ours, theirs, claimed);
  return [lead, ...(differing.length === 0 ? [findings.sameRequests] : differing)];
}

function differingLines(ours: string, theirs: string, { signedHeaders }: SigningOptions): string[] {
  const { method, path, query, headersEnd, signedHeaders: signed, bodyHash } = findings.lines;
  const headers = signedHeaders.split(";");
  const names = [method, path, query, ...headers, headersEnd, signed, bodyHash];
  const wanted = ours.split("\n");
  const found = theirs.split("\n");
  const differing = wanted.flatMap((line, index) => {
    const other = found[index];
    if (other === line) return [];
    const shown = other === undefined ? findings.missing : JSON.stringify(other);
    return [findings.line(index + 1, names[index] ?? "", JSON.stringify(line), shown)];
  });
  if (found.length > wanted.length) {
    differing.push(findings.tooLong(found.length, wanted.length));
  }
  return differing;
}
