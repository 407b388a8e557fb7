import type { HttpTransport } from "../http/transport.js";

/**
 * The text parts of TC3-HMAC-SHA256. The hashing is in `node.ts` and `web.ts`, of which `#platform` is one.
 */

/** A key pair of the account, or a temporary one with its token. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Present on temporary credentials only. */
  readonly token?: string | undefined;
}

/**
 * Called before every request, so it has to cache what it fetches. After the service refused a token, it
 * is called again with the refused credentials, and should return others.
 */
export type CredentialProvider = (
  request?: CredentialRequest,
) => Credentials | Promise<Credentials>;

export interface CredentialRequest {
  /** Credentials that the service has just refused as expired. */
  readonly refused?: Credentials | undefined;
  /** Aborts when the call that needs the credentials is over. */
  readonly signal?: AbortSignal | undefined;
  /** Sends the calls of the client that needs the credentials: for a provider that asks over HTTP. */
  readonly transport?: HttpTransport | undefined;
}

export interface SignInput {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Value of the `Host` header, with the port where that is sent. */
  readonly host: string;
  /** Path of the URL, with its query if there is one: `/`. */
  readonly path: string;
  /** The exact `Content-Type` that is sent. */
  readonly contentType: string;
  /** The exact body that is sent. A string is encoded as UTF-8. */
  readonly body: string | Uint8Array;
  /** Service in the credential scope: `redis`. */
  readonly service: string;
  /** Value of `X-TC-Action`. */
  readonly action: string;
  /** UNIX time in seconds. The service accepts a difference of 5 minutes. */
  readonly timestamp: number;
  readonly credentials: Credentials;
  /**
   * Names of the headers to sign, as the signature writes them: lower case, in order, joined with
   * semicolons. `content-type` and `host` have to be among them. Left out, these two and
   * `x-tc-action` are signed.
   */
  readonly signedHeaders?: string | undefined;
  /**
   * Values of further headers that `signedHeaders` names, by name in lower case. Known without
   * this: `content-type`, `host`, `x-tc-action`, `x-tc-timestamp`, `x-tc-token`.
   */
  readonly otherHeaders?: Readonly<Record<string, string>> | undefined;
}

export interface Signed {
  /** The request as it is hashed. It contains the hash of the body, not the body. */
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** Value of the `Authorization` header. */
  readonly authorization: string;
  /**
   * Headers to send: `Authorization`, `Content-Type`, `X-TC-Action`, `X-TC-Timestamp`, and
   * `X-TC-Token` for temporary credentials. Host, region and version are the caller's.
   */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Signs a request. The time is a parameter, and nothing is read or sent.
 * @throws TypeError if the input cannot be signed.
 */
export type Sign = (input: SignInput) => Promise<Signed>;

const ALGORITHM = "TC3-HMAC-SHA256";
const DEFAULT_SIGNED_HEADERS = "content-type;host;x-tc-action";

export function canonicalRequest(input: SignInput, bodyHash: string): string {
  checkSigner(input);
  checkLines(input);
  const { method, path, signedHeaders: names = DEFAULT_SIGNED_HEADERS } = input;
  const pathAndQuery = path.includes("?") ? path.replace("?", "\n") : `${path}\n`;
  const headers = canonicalHeaders(input, names);
  return `${method}\n${pathAndQuery}\n${headers}\n${names}\n${bodyHash}`;
}

export function stringToSign(input: SignInput, scope: string, requestHash: string): string {
  return `${ALGORITHM}\n${input.timestamp}\n${scope}\n${requestHash}`;
}

/** The UTC day of a time in seconds, `YYYY-MM-DD`. */
export function dayOf(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

export function signedWith(
  input: SignInput,
  scope: string,
  request: string,
  toSign: string,
  signature: string,
): Signed {
  const { secretId, token } = input.credentials;
  const names = input.signedHeaders ?? DEFAULT_SIGNED_HEADERS;
  const authorization = `${ALGORITHM} Credential=${secretId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const headers: Record<string, string> = {
    Authorization: authorization,
    "Content-Type": input.contentType,
    "X-TC-Action": input.action,
    "X-TC-Timestamp": `${input.timestamp}`,
  };
  if (token) headers["X-TC-Token"] = token;
  return { canonicalRequest: request, stringToSign: toSign, authorization, headers };
}

function canonicalHeaders(input: SignInput, names: string): string {
  if (!/(?:^|;)content-type;(?:.*;)?host(?:;|$)/.test(names)) {
    throw new TypeError("signedHeaders: content-type and host are always signed, in order");
  }
  let text = "";
  let previous = "";
  for (const name of names.split(";")) {
    const value = valueOf(input, name);
    if (value === undefined || name <= previous) {
      throw new TypeError(`signedHeaders: "${name}" has no value, or stands out of order`);
    }
    previous = name;
    text += `${name}:${value.trim().toLowerCase()}\n`;
  }
  return text;
}

function valueOf(input: SignInput, name: string): string | undefined {
  switch (name) {
    case "content-type":
      return input.contentType;
    case "host":
      return input.host;
    case "x-tc-action":
      return input.action;
    case "x-tc-timestamp":
      return `${input.timestamp}`;
    case "x-tc-token":
      return input.credentials.token;
    default:
      return new Map(Object.entries(input.otherHeaders ?? {})).get(name);
  }
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** No message may quote a credential: messages end up in logs. */
function checkSigner({
  timestamp,
  credentials: { secretId, secretKey, token = "" },
}: SignInput): void {
  if (typeof secretId !== "string" || secretId === "" || CONTROL.test(secretId + token)) {
    throw new TypeError("credentials: secretId or token is empty, or not a single line of text");
  }
  if (typeof secretKey !== "string" || secretKey === "") {
    throw new TypeError("credentials: secretKey is empty");
  }
  if (!Number.isInteger(timestamp) || timestamp < 0 || timestamp > 99_999_999_999) {
    throw new TypeError("timestamp: not a whole number of seconds since 1970");
  }
}

function checkLines(input: SignInput): void {
  for (const name of ["method", "host", "path", "contentType", "service", "action"] as const) {
    if (typeof input[name] !== "string" || CONTROL.test(input[name])) {
      throw new TypeError(`${name}: not a single line of text`);
    }
  }
}
