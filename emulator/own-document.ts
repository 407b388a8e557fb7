import { readOwnDocument } from "#own-document";
import type { ApiDocument } from "./document.js";

let own: ApiDocument | undefined;

/** The document that this package was generated from. It is read once. */
export function ownDocument(): ApiDocument {
  own ??= readOwnDocument() as ApiDocument;
  return own;
}
