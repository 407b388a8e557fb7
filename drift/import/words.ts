import { DRAFT } from "../../generator/load/rules/drafts.js";
import { tame } from "../text.js";
import type { Notes } from "./report.js";

/** Longest text that a document takes over; few are a tenth as long. */
const LONGEST = 20_000;

/** A text of the source, without what cannot be shown. Undefined where there is none. */
export function wordsOf(text: unknown, at: string, notes: Notes): string | undefined {
  if (typeof text !== "string") return undefined;
  const whole = tame(text, Infinity);
  const words = tame(text, LONGEST);
  if (whole.length > LONGEST) {
    notes.add("changed", at, `its text is cut after ${LONGEST} of ${whole.length} characters`);
  }
  // The mark of a text that `docs:apply` took over is no part of a text.
  const plain = words.replaceAll(new RegExp(`^(\\s*)${DRAFT}`, "gm"), "$1Draft:");
  return plain === "" ? undefined : plain;
}
