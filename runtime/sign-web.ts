import { KeyCache } from "./key-cache.js";
import { canonicalRequest, dayOf, signedWith, stringToSign, type Sign } from "./tc3.js";

const HMAC = { name: "HMAC", hash: "SHA-256" };
const keys = new KeyCache<Promise<CryptoKey>>();
const encoder = new TextEncoder();

type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** {@inheritDoc Sign} */
export const sign: Sign = async (input) => {
  const request = canonicalRequest(input, await sha256(input.body));
  const toSign = stringToSign(input, await sha256(request));
  const day = dayOf(input.timestamp);
  const { secretKey } = input.credentials;
  const key = keys.get(secretKey, day, input.service, () => derive(secretKey, day, input.service));
  return signedWith(input, request, toSign, hex(await hmac(await key, toSign)));
};

async function derive(secretKey: string, day: string, service: string): Promise<CryptoKey> {
  let key = await importKey(encoder.encode(`TC3${secretKey}`));
  for (const part of [day, service, "tc3_request"]) {
    key = await importKey(new Uint8Array(await hmac(key, part)));
  }
  return key;
}

function importKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, HMAC, false, ["sign"]);
}

function hmac(key: CryptoKey, text: string): Promise<ArrayBuffer> {
  return crypto.subtle.sign("HMAC", key, encoder.encode(text));
}

async function sha256(data: string | Uint8Array): Promise<string> {
  const bytes = typeof data === "string" ? encoder.encode(data) : data;
  return hex(await crypto.subtle.digest("SHA-256", bytes));
}

function hex(buffer: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += byte.toString(16).padStart(2, "0");
  return text;
}
