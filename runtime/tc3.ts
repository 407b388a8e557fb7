/**
 * TC3-HMAC-SHA256, the parts that are only text. The hashing comes from `#sign`, which is
 * `sign-node.ts` or `sign-web.ts` by the conditions that the package is loaded under.
 */

/** A key pair of the account, or a temporary one with its token. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Present on temporary credentials only. */
  readonly token?: string | undefined;
}

/**
 * Called before every request, so it has to remember what it fetched. After the service refused a
 * token, it is called again with the credentials that were refused, and must not give those again
 * if it can get others.
 */
export type CredentialProvider = (
  request?: CredentialRequest,
) => Credentials | Promise<Credentials>;

export interface CredentialRequest {
  /** Credentials that the service has just refused as run out. */
  readonly refused?: Credentials | undefined;
  /** Aborts when the call that needs the credentials is over. */
  readonly signal?: AbortSignal | undefined;
}

export interface SignInput {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Value of the `Host` header, with the port where that is sent. */
  readonly host: string;
  /** Path of the URL, with its query if there is one: `/`. */
  readonly path: string;
  /** The `Content-Type` that is sent, to the letter. */
  readonly contentType: string;
  /** The body that is sent, to the byte. A string stands for its UTF-8 encoding. */
  readonly body: string | Uint8Array;
  /** Service in the credential scope: `redis`. */
  readonly service: string;
  /** Value of `X-TC-Action`. */
  readonly action: string;
  /** UNIX time in seconds. The service allows 5 minutes either way. */
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
  /** The request as it is hashed. Holds the hash of the body, not the body. */
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
 * Signs a request. Pure: the time is a parameter, and nothing is read or sent.
 * A promise on Web Crypto, the value itself on Node; `await` suits both.
 * @throws TypeError where the input can't be signed as it is.
 */
export type Sign = (input: SignInput) => Signed | Promise<Signed>;

const ALGORITHM = "TC3-HMAC-SHA256";
const DEFAULT_SIGNED_HEADERS = "content-type;host;x-tc-action";

export function canonicalRequest(input: SignInput, bodyHash: string): string {
  check(input);
  const names = input.signedHeaders ?? DEFAULT_SIGNED_HEADERS;
  const query = input.path.indexOf("?");
  const path = query < 0 ? input.path : input.path.slice(0, query);
  const search = query < 0 ? "" : input.path.slice(query + 1);
  return `${input.method}\n${path}\n${search}\n${canonicalHeaders(input, names)}\n${names}\n${bodyHash}`;
}

export function stringToSign(input: SignInput, requestHash: string): string {
  return `${ALGORITHM}\n${input.timestamp}\n${scope(input)}\n${requestHash}`;
}

/** The UTC day of the signature, `YYYY-MM-DD`. */
export function dayOf(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

export function signedWith(
  input: SignInput,
  request: string,
  toSign: string,
  signature: string,
): Signed {
  const { credentials } = input;
  const names = input.signedHeaders ?? DEFAULT_SIGNED_HEADERS;
  const authorization = `${ALGORITHM} Credential=${credentials.secretId}/${scope(input)}, SignedHeaders=${names}, Signature=${signature}`;
  const headers: Record<string, string> = {
    Authorization: authorization,
    "Content-Type": input.contentType,
    "X-TC-Action": input.action,
    "X-TC-Timestamp": String(input.timestamp),
  };
  if (credentials.token) headers["X-TC-Token"] = credentials.token;
  return { canonicalRequest: request, stringToSign: toSign, authorization, headers };
}

function scope({ timestamp, service }: SignInput): string {
  return `${dayOf(timestamp)}/${service}/tc3_request`;
}

function canonicalHeaders(input: SignInput, names: string): string {
  if (names === DEFAULT_SIGNED_HEADERS) {
    return `content-type:${canonical(input.contentType)}\nhost:${canonical(input.host)}\nx-tc-action:${canonical(input.action)}\n`;
  }
  const values: Record<string, string | undefined> = {
    ...input.otherHeaders,
    "content-type": input.contentType,
    host: input.host,
    "x-tc-action": input.action,
    "x-tc-timestamp": String(input.timestamp),
    "x-tc-token": input.credentials.token,
  };
  const list = names.split(";");
  let text = "";
  list.forEach((name, index) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new TypeError(`signedHeaders: no value for header "${name}"`);
    const previous = list[index - 1];
    if (previous !== undefined && previous >= name) {
      throw new TypeError("signedHeaders: the names must be in order, each once");
    }
    text += `${name}:${canonical(value)}\n`;
  });
  if (!list.includes("content-type") || !list.includes("host")) {
    throw new TypeError("signedHeaders: content-type and host are always signed");
  }
  return text;
}

function canonical(value: string): string {
  return value.trim().toLowerCase();
}

/** Nothing here may quote a credential: these messages end up in logs. */
function check(input: SignInput): void {
  const { credentials, timestamp } = input;
  if (typeof credentials.secretId !== "string" || credentials.secretId === "") {
    throw new TypeError("credentials: secretId is empty");
  }
  if (typeof credentials.secretKey !== "string" || credentials.secretKey === "") {
    throw new TypeError("credentials: secretKey is empty");
  }
  if (!Number.isInteger(timestamp) || timestamp < 0 || timestamp > 99_999_999_999) {
    throw new TypeError("timestamp: not a whole number of seconds since 1970");
  }
  for (const name of ["method", "host", "path", "contentType", "service", "action"] as const) {
    if (typeof input[name] !== "string" || hasControl(input[name])) {
      throw new TypeError(`${name}: not a single line of text`);
    }
  }
  if (hasControl(credentials.secretId) || hasControl(credentials.token ?? "")) {
    throw new TypeError("credentials: not a single line of text");
  }
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
