import { createHmac, hash } from "node:crypto";
import { KeyCache } from "./key-cache.js";
import { canonicalRequest, dayOf, signedWith, stringToSign, type Sign } from "./tc3.js";

const keys = new KeyCache<Buffer>();

/** {@inheritDoc Sign} */
export const sign: Sign = (input) => {
  const request = canonicalRequest(input, hash("sha256", input.body, "hex"));
  const toSign = stringToSign(input, hash("sha256", request, "hex"));
  const day = dayOf(input.timestamp);
  const { secretKey } = input.credentials;
  const key = keys.get(secretKey, day, input.service, () =>
    hmac(hmac(hmac(`TC3${secretKey}`, day), input.service), "tc3_request"),
  );
  return signedWith(input, request, toSign, createHmac("sha256", key).update(toSign).digest("hex"));
};

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
