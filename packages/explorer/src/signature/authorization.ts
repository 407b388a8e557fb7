/** The parts of an Authorization header. */
export interface Authorization {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** A mistake in a header, and what of it is wrong. `tcredis sign` has a sentence for each. */
export interface HeaderIssue {
  readonly issue:
    | "version1"
    | "scheme"
    | "form"
    | "credential"
    | "headersCapitals"
    | "headersOrder"
    | "headersLack"
    | "signatureCapitals"
    | "signatureBase64"
    | "signatureLength";
  readonly detail: string;
}

const SCHEME = "TC3-HMAC-SHA256";
const PARTS =
  /^TC3-HMAC-SHA256\s+Credential=([^,\s]*),\s*SignedHeaders=([^,\s]*),\s*Signature=(\S*)$/;

/** Parses a header. @returns its parts, or why it is not valid TC3 */
export function readAuthorization(header: string): Authorization | HeaderIssue {
  const text = header.trim().replace(/^authorization:\s*/i, "");
  const [scheme = ""] = text.split(/\s/);
  if (scheme !== SCHEME) {
    const v1 = /^HmacSHA(?:1|256)$/i.test(scheme) || /SignatureMethod/i.test(text);
    return v1 ? issueOf("version1") : issueOf("scheme", JSON.stringify(scheme.slice(0, 40)));
  }
  const match = PARTS.exec(text);
  if (match === null) return issueOf("form");
  const [, credential = "", signedHeaders = "", signature = ""] = match;
  const [secretId = "", date = "", service = "", end = "", ...more] = credential.split("/");
  if (end !== "tc3_request" || more.length > 0) {
    return issueOf("credential", String(credential.split("/").length));
  }
  return { secretId, date, service, signedHeaders, signature };
}

/** What is wrong with the parts, regardless of the signature value. */
export function formatIssues(given: Authorization): HeaderIssue[] {
  const names = given.signedHeaders.split(";");
  const lower = names.map((name) => name.toLowerCase());
  const issues: HeaderIssue[] = [];
  if (names.some((name, index) => name !== lower[index])) {
    issues.push(issueOf("headersCapitals"));
  }
  if ([...lower].sort().join(";") !== lower.join(";")) {
    issues.push(issueOf("headersOrder"));
  }
  for (const name of ["content-type", "host"]) {
    if (!lower.includes(name)) issues.push(issueOf("headersLack", name));
  }
  if (!/^[0-9a-f]{64}$/.test(given.signature)) issues.push(notationIssue(given.signature));
  return issues;
}

/** A signature in lower-case hex, to tell whether only its notation is wrong. */
export function inHex(signature: string): string {
  return BASE64.test(signature)
    ? Buffer.from(signature, "base64").toString("hex")
    : signature.toLowerCase();
}

const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

function notationIssue(signature: string): HeaderIssue {
  if (/^[0-9A-Fa-f]{64}$/.test(signature)) return issueOf("signatureCapitals");
  if (BASE64.test(signature)) return issueOf("signatureBase64");
  return issueOf("signatureLength", String(signature.length));
}

function issueOf(issue: HeaderIssue["issue"], detail = ""): HeaderIssue {
  return { issue, detail };
}
