import { createHmac, hash } from "node:crypto";
import { KeyCache } from "./key-cache.js";
import { canonicalRequest, signedWith, stringToSign, type Sign } from "./tc3.js";

const keys = new KeyCache(derive);

/** Signs a request with Node's hashes. */
export const sign: Sign = async (input) => {
  const request = canonicalRequest(input, hash("sha256", input.body));
  const { scope, key } = keys.get(input);
  const toSign = stringToSign(input, scope, hash("sha256", request));
  const signature = createHmac("sha256", key).update(toSign).digest("hex");
  return signedWith(input, scope, request, toSign, signature);
};

function derive(secretKey: string, scope: string): Buffer {
  return scope
    .split("/")
    .reduce<Buffer>(
      (key, part) => createHmac("sha256", key).update(part).digest(),
      Buffer.from(`TC3${secretKey}`),
    );
}
