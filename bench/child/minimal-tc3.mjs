/** As little as a TC3 signature can be made with on Node: what bare clients sign with. */
import { createHash, createHmac } from "node:crypto";

const keys = new Map();
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

function derivedKey(secretKey, day, service) {
  const name = `${secretKey}/${day}/${service}`;
  let key = keys.get(name);
  if (!key) {
    key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), "tc3_request");
    keys.set(name, key);
  }
  return key;
}

/** Headers of a request, with `createHash` and `createHmac`. */
export function minimalHeaders({ secretId, secretKey }, host, action, region, body) {
  const timestamp = Math.floor(Date.now() / 1000);
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const bodyHash = createHash("sha256").update(body).digest("hex");
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n\ncontent-type;host;x-tc-action\n${bodyHash}`;
  const scope = `${day}/redis/tc3_request`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${createHash("sha256").update(canonical).digest("hex")}`;
  const signature = createHmac("sha256", derivedKey(secretKey, day, "redis"))
    .update(toSign)
    .digest("hex");
  return {
    "content-type": "application/json",
    authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`,
    "x-tc-action": action,
    "x-tc-version": "2018-04-12",
    "x-tc-region": region,
    "x-tc-timestamp": String(timestamp),
  };
}
