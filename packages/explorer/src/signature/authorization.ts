/** The parts of an Authorization header. */
export interface Authorization {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const SCHEME = "TC3-HMAC-SHA256";
const PARTS =
  /^TC3-HMAC-SHA256\s+Credential=([^,\s]*),\s*SignedHeaders=([^,\s]*),\s*Signature=(\S*)$/;

/** Parses a header. @returns its parts, or as text why it is not valid TC3 */
export function readAuthorization(header: string): Authorization | string {
  const text = header.trim().replace(/^authorization:\s*/i, "");
  const [scheme = ""] = text.split(/\s/);
  if (scheme !== SCHEME) {
    const v1 = /^HmacSHA(?:1|256)$/i.test(scheme) || /SignatureMethod/i.test(text);
    return v1
      ? "it is of signature version 1 (HmacSHA1, HmacSHA256); this API takes TC3-HMAC-SHA256"
      : `it has to begin with "${SCHEME} ", and begins with ${JSON.stringify(scheme.slice(0, 40))}`;
  }
  const match = PARTS.exec(text);
  if (match === null) {
    return "it has to read: TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=NAMES, Signature=HEX";
  }
  const [, credential = "", signedHeaders = "", signature = ""] = match;
  const [secretId = "", date = "", service = "", end = "", ...more] = credential.split("/");
  if (end !== "tc3_request" || more.length > 0) {
    return `its Credential has to read ID/DATE/SERVICE/tc3_request, and has ${credential.split("/").length} parts`;
  }
  return { secretId, date, service, signedHeaders, signature };
}

/** What is wrong with the parts, regardless of the signature value. */
export function formatIssues(given: Authorization): string[] {
  const names = given.signedHeaders.split(";");
  const lower = names.map((name) => name.toLowerCase());
  const issues: string[] = [];
  if (names.some((name, index) => name !== lower[index])) {
    issues.push("SignedHeaders has capitals: the names are signed in lower case.");
  }
  if ([...lower].sort().join(";") !== lower.join(";")) {
    issues.push("SignedHeaders is not in order: the names are sorted from a to z.");
  }
  for (const name of ["content-type", "host"]) {
    if (!lower.includes(name)) issues.push(`SignedHeaders lacks ${name}: it has to be signed.`);
  }
  if (!/^[0-9a-f]{64}$/.test(given.signature)) {
    issues.push(
      `Signature has to be 64 digits of hex in lower case, and ${formOf(given.signature)}.`,
    );
  }
  return issues;
}

/** A signature in lower-case hex, to tell whether only its notation is wrong. */
export function inHex(signature: string): string {
  return BASE64.test(signature)
    ? Buffer.from(signature, "base64").toString("hex")
    : signature.toLowerCase();
}

const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

function formOf(signature: string): string {
  if (/^[0-9A-Fa-f]{64}$/.test(signature)) return "has capitals";
  if (BASE64.test(signature)) return "is Base64";
  return `has ${signature.length} characters`;
}
