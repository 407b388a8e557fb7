import type { HeaderIssue } from "../../../../explorer/src/signature/authorization.js";

/** What `tcredis sign` says in English, besides its help. */
export const sign = {
  input: {
    noAction: 'No action. Give --action, or --header "X-TC-Action: ...".',
    twoReaders: "--body - and --secret-stdin both read standard input: put the body into a file.",
    headerLine: '--header must be a line such as "X-TC-Timestamp: 1767225600".',
    noTimestamp: "Give --timestamp, the value of X-TC-Timestamp.",
    notATime: (text: string, hint: string) =>
      `The timestamp ${text} is not a Unix time in seconds${hint}.`,
    milliseconds: "; this looks like milliseconds",
    noSecretId: "--secret-stdin needs --secret-id, or an Authorization header with a secret ID.",
    noSecretKey: "Standard input is empty, but must hold the secret key.",
    noAuthorization: "--canonical-request needs --authorization.",
    notSigned: (why: string) => `This cannot be signed: ${why}.`,
  },
  steps: {
    canonicalRequest: "1. Canonical request",
    stringToSign: "2. String to sign",
    signingKey: "3. Signing key",
    keysNotShown: "  (keys are not shown)",
    first: (date: string) => `first   HMAC-SHA256 of ${date} with "TC3" + secret key as its key`,
    second: (service: string) =>
      `second  HMAC-SHA256 of ${service} with the bytes of the first as its key`,
    third: (end: string) => `third   HMAC-SHA256 of ${end} with the bytes of the second as its key`,
    signature: "4. Signature",
    signatureFrom: "  (HMAC-SHA256 of the string to sign, with the third key, in hex)",
    authorization: "5. Authorization",
  },
  notes: {
    method: "method",
    path: "path",
    query: "query",
    noQuery: "query: none",
    header: "header: value in lower case",
    headersEnd: "end of the headers",
    signedHeaders: "names of the signed headers",
    bodyHash: (bytes: number) => `SHA-256 of the body, ${bytes} bytes`,
    algorithm: "algorithm",
    scope: "day in UTC, service, end",
    requestHash: "SHA-256 of the canonical request",
  },
  verdict: {
    heading: "6. The given Authorization",
    correct: "It is correct.",
    incorrect: "It is not correct.",
    past: (seconds: number) =>
      `Its timestamp is ${seconds} seconds in the past: the service accepts 5 minutes.`,
    future: (seconds: number) =>
      `Its timestamp is ${seconds} seconds in the future: the service accepts 5 minutes.`,
  },
  header: {
    version1: () =>
      "it is of signature version 1 (HmacSHA1, HmacSHA256); this API takes TC3-HMAC-SHA256",
    scheme: (given) => `it has to begin with "TC3-HMAC-SHA256 ", and begins with ${given}`,
    form: () =>
      "it has to read: TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=NAMES, Signature=HEX",
    credential: (count) =>
      `its Credential has to read ID/DATE/SERVICE/tc3_request, and has ${count} parts`,
    headersCapitals: () => "SignedHeaders has capitals: the names are signed in lower case.",
    headersOrder: () => "SignedHeaders is not in order: the names are sorted from a to z.",
    headersLack: (name) => `SignedHeaders lacks ${name}: it has to be signed.`,
    signatureCapitals: () =>
      "Signature has to be 64 digits of hex in lower case, and has capitals.",
    signatureBase64: () => "Signature has to be 64 digits of hex in lower case, and is Base64.",
    signatureLength: (count) =>
      `Signature has to be 64 digits of hex in lower case, and has ${count} characters.`,
  } satisfies Readonly<Record<HeaderIssue["issue"], (detail: string) => string>>,
  findings: {
    invalid: (why: string) => `The header is invalid: ${why}.`,
    unknownHeaders: (names: string, first: string) =>
      `SignedHeaders names ${names}, but the value is not known here. Give --header "${first}: ...".`,
    secretId: (given: string, known: string) =>
      `It is signed as ${given}, and the secret key that it is checked with belongs to ${known}.`,
    date: (given: string, timestamp: string, day: string) =>
      `Its date is ${given}, and X-TC-Timestamp ${timestamp} is on ${day} in UTC: the date is the day in UTC, not that of the local time zone.`,
    service: (given: string, right: string) =>
      `Its service is ${given}, but the call is for ${right}.`,
    explained: (mistake: string) => `The signature comes out exactly like this if ${mistake}.`,
    combined: (mistakes: string) =>
      `The signature comes out exactly like this if these mistakes are combined: ${mistakes}.`,
    unexplained: (tried: number) =>
      `The signature differs, and no common mistake explains it (${tried} variants were tried, with up to three mistakes at once).`,
    otherKey:
      "Most likely it was made with another secret key. Check that the key belongs to the secret ID and is complete. Otherwise the signed body differs from the one given here.",
    giveRequest:
      "To find out, give --canonical-request FILE with the canonical request that was hashed.",
    theirRequest:
      "The secret key, date, service and time are right: the signature is that of the given canonical request.",
    notTheirRequest:
      "The signature is not that of the given canonical request either: the secret key, the date, the service or X-TC-Timestamp differs, or something else was hashed.",
    sameRequests: "The canonical requests are the same.",
    missing: "missing",
    line: (number: number, name: string, wanted: string, found: string) =>
      `Line ${number} of the canonical request (${name}) should be ${wanted}, and is ${found}.`,
    tooLong: (found: number, wanted: number) =>
      `The canonical request has ${found} lines, and should have ${wanted}: nothing comes after the hash of the body, not even a line end.`,
    lines: {
      method: "method",
      path: "path",
      query: "query",
      headersEnd: "the empty line behind the headers",
      signedHeaders: "signed headers",
      bodyHash: "hash of the body",
    },
  },
};
