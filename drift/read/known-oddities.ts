import { existsSync, readFileSync } from "node:fs";
import { member } from "../../generator/json.js";
import { Source } from "../../generator/source.js";
import type { Accepts } from "./api-json.js";

/** What is odd in the source of a document, as the document's root says: `x-tencentcloud.oddities`. */
export function knownOddities(rootFile: string): Accepts {
  // Whoever loads the document says what is wrong with the file.
  if (!existsSync(rootFile)) return () => false;
  const { value } = new Source(rootFile, readFileSync(rootFile, "utf8"));
  const listed = member(value, "x-tencentcloud", "oddities");
  const known = new Set<unknown>(Array.isArray(listed) ? listed : []);
  return (at) => known.has(at);
}
