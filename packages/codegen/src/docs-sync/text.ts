import { createHash } from "node:crypto";
import { shortened } from "../../../../generator/load/diagnostic.js";

/**
 * The words of a text without what differs between two forms of one page: white space, bullets and
 * numbers of lists, emphasis, the shape of quotes and dashes.
 */
export function words(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replaceAll(/<\/?[a-z][^<>]*>/gi, " ")
      .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
      .replaceAll(/[\u2018\u2019]/g, "'")
      .replaceAll(/[\u201c\u201d]/g, '"')
      .replaceAll(/[\u2010-\u2015]/g, "-")
      .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
      .replaceAll(/[*`_~]/g, "")
      // Without blank lines, so that each place is looked at once.
      .split(/[\n\r\u2028\u2029]/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n")
      .replaceAll(/^(?:[\u2022\u00b7\u25cf\u25aa+-]\s+|\d{1,2}[.)]\s+)+/gm, " ")
      .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim()
  );
}

/** Stands for a text whose words must not be in our repository. */
export function hashOf(text: string): string {
  return createHash("sha256").update(words(text)).digest("hex").slice(0, 16);
}

/** Longest text that is taken over or shown; a description has a few hundred characters. */
export const LONGEST_TEXT = 4000;

/** A text from outside, as it may be shown or written: bounded, without control characters. */
export function tame(text: string, longest: number = LONGEST_TEXT): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/[^\P{C}\n]/gu, " ")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ *\n */g, "\n")
    .replaceAll(/\n{2,}/g, "\n")
    .trim();
  return shortened(plain, longest);
}
