import { KeyCache } from "./key-cache.js";
import { canonicalRequest, signedWith, stringToSign, type Sign } from "./tc3.js";

const HMAC = { name: "HMAC", hash: "SHA-256" };
const keys = new KeyCache(derive);
const encoder = new TextEncoder();

type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Signs a request with Web Crypto. */
export const sign: Sign = async (input) => {
  const request = canonicalRequest(input, await sha256(input.body));
  const { scope, key } = keys.get(input);
  const toSign = stringToSign(input, scope, await sha256(request));
  return signedWith(input, scope, request, toSign, hex(await hmac(await key, toSign)));
};

async function derive(secretKey: string, scope: string): Promise<CryptoKey> {
  let key = await importKey(encoder.encode(`TC3${secretKey}`));
  for (const part of scope.split("/")) {
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
