import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { problemOfSize } from "./limits.js";

/** The text of a file from outside, or what keeps it from being read. Its size is asked for first. */
export function readText(file: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Buffer;
  try {
    const entry = statSync(file);
    if (!entry.isFile()) return { problem: "not a file." };
    const tooLarge = problemOfSize(entry.size);
    if (tooLarge !== undefined) return { problem: tooLarge };
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isUtf8(bytes)) return { problem: "not UTF-8. Save it in that encoding." };
  return { text: bytes.toString("utf8") };
}
