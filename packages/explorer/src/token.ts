import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What the page has to know to be listened to. It ends with the process. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Takes as long whatever is given: hashes are of one length, and compared to their end. */
export function isSameToken(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
