import { member } from "../../generator/load/json.js";
import { readText } from "../../generator/load/read-text.js";
import { Source } from "../../generator/load/source.js";
import type { Accepts } from "./api-json.js";

/** What is odd in the source of a document, as the document's root says: `x-tencentcloud.oddities`. */
export function knownOddities(rootFile: string): Accepts {
  // Whoever loads the document says what is wrong with the file.
  const read = readText(rootFile);
  if ("problem" in read) return () => false;
  const { value } = new Source(rootFile, read.text);
  const listed = member(value, "x-tencentcloud", "oddities");
  const known = new Set<unknown>(Array.isArray(listed) ? listed : []);
  return (at) => known.has(at);
}
