import { createHash, createHmac } from "node:crypto";

/** What a request is signed from. */
interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Separated by semicolons. */
  readonly signedHeaders: string;
  readonly timestamp: string;
  readonly date: string;
  readonly service: string;
  readonly secretKey: string;
}

/** Everything that goes into a signature, also in the wrong forms that signers use. */
export interface SigningOptions extends SignedParts {
  /** As it goes into the canonical request. */
  readonly bodyHash: string;
  /** Put before the secret key: `TC3`. */
  readonly prefix: string;
  /** Ends the headers: an empty line. */
  readonly headersEnd: string;
  /** Default: a line feed. */
  readonly lineEnd?: string;
  /** The form of the canonical request in the string to sign. Default: its hash. */
  readonly requestForm?: "text";
  /** The form in which each HMAC becomes the key of the next. Default: its bytes. */
  readonly keyForm?: "hex" | "base64";
}

/** The options that sign a request correctly: values of headers go in trimmed and in lower case. */
export function correctOptions(parts: SignedParts, body: string | Uint8Array): SigningOptions {
  const headers = Object.entries(parts.headers).map(([name, value]) => [
    name,
    value.trim().toLowerCase(),
  ]);
  return {
    ...parts,
    headers: Object.fromEntries(headers) as Record<string, string>,
    bodyHash: sha256(body),
    prefix: "TC3",
    headersEnd: "\n",
  };
}

export function canonicalRequestOf(options: SigningOptions): string {
  const { method, path, query, headers, signedHeaders, headersEnd, bodyHash } = options;
  const { lineEnd = "\n" } = options;
  const lines = signedHeaders.split(";").map((name) => `${name}:${headers[name] ?? ""}\n`);
  const text = `${method}\n${path}\n${query}\n${lines.join("")}${headersEnd}${signedHeaders}\n${bodyHash}`;
  return text.replaceAll("\n", lineEnd);
}

export function stringToSignOf(options: SigningOptions, canonicalRequest: string): string {
  const { timestamp, date, service, requestForm, lineEnd = "\n" } = options;
  const request = requestForm === "text" ? canonicalRequest : sha256(canonicalRequest);
  const scope = `${date}/${service}/tc3_request`;
  return ["TC3-HMAC-SHA256", timestamp, scope, request].join(lineEnd);
}

/** Signs, and caches the signing keys: most options that are tried share one. */
export class Signing {
  readonly #keys = new Map<string, Buffer>();

  signatureOf(options: SigningOptions, canonicalRequest = canonicalRequestOf(options)): string {
    return createHmac("sha256", this.#keyFor(options))
      .update(stringToSignOf(options, canonicalRequest))
      .digest("hex");
  }

  #keyFor({ prefix, secretKey, date, service, keyForm }: SigningOptions): Buffer {
    const name = JSON.stringify([prefix, secretKey, date, service, keyForm]);
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = [date, service, "tc3_request"].reduce<Buffer>(
        (previous, part) => {
          const bytes = createHmac("sha256", previous).update(part).digest();
          return keyForm === undefined ? bytes : Buffer.from(bytes.toString(keyForm));
        },
        Buffer.from(prefix + secretKey),
      );
      this.#keys.set(name, key);
    }
    return key;
  }
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
