import { createHash, createHmac } from "node:crypto";

/** All that goes into a signature, in the form that a signer has it, rightly or wrongly. */
export interface Recipe {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Values as they go into the canonical request, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names between semicolons. */
  readonly signedHeaders: string;
  /** As it goes into the canonical request. */
  readonly bodyHash: string;
  readonly timestamp: string;
  readonly date: string;
  readonly service: string;
  /** What the secret key is put behind to begin with: `TC3`. */
  readonly prefix: string;
  readonly secretKey: string;
  /** What ends the block of headers: an empty line. */
  readonly headersEnd: string;
}

/** The request as it is hashed. */
export function canonicalRequestOf(recipe: Recipe): string {
  const { method, path, query, headers, signedHeaders, headersEnd, bodyHash } = recipe;
  const lines = signedHeaders.split(";").map((name) => `${name}:${headers[name] ?? ""}\n`);
  return `${method}\n${path}\n${query}\n${lines.join("")}${headersEnd}${signedHeaders}\n${bodyHash}`;
}

export function stringToSignOf(recipe: Recipe, canonicalRequest: string): string {
  const { timestamp, date, service } = recipe;
  return `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(canonicalRequest)}`;
}

/** Signs with keys that it remembers: most recipes that are tried share one. */
export class Signing {
  readonly #keys = new Map<string, Buffer>();

  signatureOf(recipe: Recipe, canonicalRequest = canonicalRequestOf(recipe)): string {
    return createHmac("sha256", this.#keyFor(recipe))
      .update(stringToSignOf(recipe, canonicalRequest))
      .digest("hex");
  }

  #keyFor({ prefix, secretKey, date, service }: Recipe): Buffer {
    const name = JSON.stringify([prefix, secretKey, date, service]);
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = [date, service, "tc3_request"].reduce<Buffer>(
        (previous, part) => createHmac("sha256", previous).update(part).digest(),
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
