/** The parts of an Authorization header. */
export interface Authorization {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** A mistake in a header, and what of it is wrong. `tcredis sign` has a sentence for each. */
export interface HeaderFault {
  readonly fault:
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
export function readAuthorization(header: string): Authorization | HeaderFault {
  const text = header.trim().replace(/^authorization:\s*/i, "");
  const [scheme = ""] = text.split(/\s/);
  if (scheme !== SCHEME) {
    const v1 = /^HmacSHA(?:1|256)$/i.test(scheme) || /SignatureMethod/i.test(text);
    return v1 ? faulty("version1") : faulty("scheme", JSON.stringify(scheme.slice(0, 40)));
  }
  const match = PARTS.exec(text);
  if (match === null) return faulty("form");
  const [, credential = "", signedHeaders = "", signature = ""] = match;
  const [secretId = "", date = "", service = "", end = "", ...more] = credential.split("/");
  if (end !== "tc3_request" || more.length > 0) {
    return faulty("credential", String(credential.split("/").length));
  }
  return { secretId, date, service, signedHeaders, signature };
}

/** What is wrong with the parts, regardless of the signature value. */
export function formatIssues(given: Authorization): HeaderFault[] {
  const names = given.signedHeaders.split(";");
  const lower = names.map((name) => name.toLowerCase());
  const issues: HeaderFault[] = [];
  if (names.some((name, index) => name !== lower[index])) {
    issues.push(faulty("headersCapitals"));
  }
  if ([...lower].sort().join(";") !== lower.join(";")) {
    issues.push(faulty("headersOrder"));
  }
  for (const name of ["content-type", "host"]) {
    if (!lower.includes(name)) issues.push(faulty("headersLack", name));
  }
  if (!/^[0-9a-f]{64}$/.test(given.signature)) issues.push(notationFault(given.signature));
  return issues;
}

/** A signature in lower-case hex, to tell whether only its notation is wrong. */
export function inHex(signature: string): string {
  return BASE64.test(signature)
    ? Buffer.from(signature, "base64").toString("hex")
    : signature.toLowerCase();
}

const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

function notationFault(signature: string): HeaderFault {
  if (/^[0-9A-Fa-f]{64}$/.test(signature)) return faulty("signatureCapitals");
  if (BASE64.test(signature)) return faulty("signatureBase64");
  return faulty("signatureLength", String(signature.length));
}

function faulty(fault: HeaderFault["fault"], detail = ""): HeaderFault {
  return { fault, detail };
}
