import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../../runtime/openapi.js";

/** Beside the program where it is built, see `tsdown.config.ts`. */
const FILE = "../../../generated/openapi.json";

/** Reads the document that the client was generated from. */
export function readOwnDocument(): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(FILE, import.meta.url), "utf8")) as OpenApiDocument;
}
