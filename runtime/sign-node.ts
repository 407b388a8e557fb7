import type * as Crypto from "node:crypto";
import { KeyCache } from "./key-cache.js";
import { canonicalRequest, signedWith, stringToSign, type Sign } from "./tc3.js";

/** A key, xored with the two pads of an HMAC, and room for what is hashed behind them. */
interface Pads {
  readonly inner: Buffer;
  readonly outer: Buffer;
  /** The part of `inner` that is hashed. */
  filled: Buffer;
}

const keys = new KeyCache(derive);
const BLOCK = 64;

/** Loaded with the first signature, not before: that takes as long as loading this package. */
let crypto: typeof Crypto | undefined;
let hash: Hash;

type Hash = (algorithm: string, data: string | Uint8Array, encoding: "hex" | "binary") => string;

/** Node can from 20.16 and 22.3 on. */
interface LoadsAtOnce {
  readonly getBuiltinModule?: (name: "node:crypto") => typeof Crypto;
}

/**
 * Signs a request. The time is a parameter, and nothing is read or sent. The result is to be awaited:
 * on Web Crypto it is a promise, and the first one on Node before 20.16 and 22.3.
 * @throws TypeError where the input can't be signed as it is.
 */
export const sign: Sign = (input) => {
  if (!crypto) {
    const loaded = (process as LoadsAtOnce).getBuiltinModule?.("node:crypto");
    if (!loaded) return import("node:crypto").then(use).then(() => sign(input));
    use(loaded);
  }
  const request = canonicalRequest(input, sha256(input.body, "hex"));
  const { scope, key } = keys.get(input);
  const toSign = stringToSign(input, scope, sha256(request, "hex"));
  // An HMAC as two hashes, without an object for it: nothing else runs in between.
  const end = BLOCK + key.inner.write(toSign, BLOCK);
  // As long as ever, but for what nobody sends.
  if (key.filled.length !== end) key.filled = key.inner.subarray(0, end);
  // A text, since a buffer for each call is dear to the garbage collector.
  key.outer.write(sha256(key.filled, "binary"), BLOCK, "latin1");
  return signedWith(input, scope, request, toSign, sha256(key.outer, "hex"));
};

function derive(secretKey: string, scope: string): Pads {
  const { createHmac } = crypto as typeof Crypto;
  const key = scope
    .split("/")
    .reduce<string | Buffer>(
      (previous, part) => createHmac("sha256", previous).update(part).digest(),
      `TC3${secretKey}`,
    ) as Buffer;
  const padded = (pad: number, room: number): Buffer => {
    const block = Buffer.alloc(BLOCK + room);
    for (let index = 0; index < BLOCK; index++) block[index] = (key[index] ?? 0) ^ pad;
    return block;
  };
  // Of the text, only the scope can be long; the rest of it has less than 128 bytes.
  const inner = padded(0x36, 128 + Buffer.byteLength(scope));
  return { inner, outer: padded(0x5c, key.length), filled: inner };
}

function use(loaded: typeof Crypto): void {
  crypto = loaded;
  const { hash: inOneGo, createHash } = loaded;
  // In one go where Node can do that, which takes half of the time.
  hash =
    (inOneGo as Hash | undefined) ??
    ((algorithm, data, encoding) => createHash(algorithm).update(data).digest(encoding));
}

function sha256(data: string | Uint8Array, encoding: "hex" | "binary"): string {
  return hash("sha256", data, encoding);
}
