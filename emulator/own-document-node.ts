import { readFileSync } from "node:fs";

/** The document that this package was generated from. */
export function readOwnDocument(): object {
  const file = new URL("../generated/openapi.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as object;
}
