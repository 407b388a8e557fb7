import { readOwnDocument } from "#own-document";
import type { OpenApiDocument } from "../runtime/openapi.js";

let own: OpenApiDocument | undefined;

/** The document that this package was generated from. It is read once. */
export function ownDocument(): OpenApiDocument {
  own ??= readOwnDocument() as OpenApiDocument;
  return own;
}
