import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../../runtime/openapi.js";
import { fromLines } from "./document-lines.js";

/** In lines and beside the program where it is built, see `packages/cli/tsdown.config.ts`. */
const FILE = "../../../generated/openapi.json";

/** Reads the document that the client was generated from. */
export function readOwnDocument(): OpenApiDocument {
  const bytes = readFileSync(new URL(FILE, import.meta.url));
  return FILE.endsWith(".json")
    ? (JSON.parse(bytes.toString("utf8")) as OpenApiDocument)
    : fromLines(bytes);
}
