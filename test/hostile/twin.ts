import type { Atom } from "./atoms.js";
import type { Placed } from "./placed.js";
import type { Position } from "./positions.js";

/** Texts that do no harm, of every form that a place asks for; each number gives another. */
export const HARMLESS: readonly ((number: string) => string)[] = [
  (number) => `Harmless${number}`,
  (number) => `harmless${number}`,
  (number) => `https://harmless.example/x${number}`,
  (number) => `20${number}-02-03`,
  (number) => `H.Armless${number}`,
];

/** Words in place of atoms, and how to make what is said with them what the atoms say. */
export interface Words {
  readonly placed: readonly Placed[];
  readonly swap: (text: string) => string;
  /** How many of the atoms have a word of their own. */
  readonly count: number;
}

/**
 * A harmless word for each text, one for the same text in places of the same form. Where `formOf` knows
 * none, and for what is no text, the atom stands in the twin as well.
 */
export function wordsFor(
  all: readonly Placed[],
  formOf: (position: Position) => number | undefined,
): Words {
  const words = new Map<string, string>();
  const texts = new Map<string, string>();
  let count = 0;
  const placed = all.map(({ position, atom }): Placed => {
    const form = typeof atom.value === "string" ? formOf(position) : undefined;
    if (form === undefined) return { position, atom };
    count += 1;
    const key = `${form} ${String(atom.value)}`;
    const word = words.get(key) ?? HARMLESS[form]!(String(words.size).padStart(2, "0"));
    words.set(key, word);
    // A client is called after its service, with a capital.
    texts.set(capitalized(word), capitalized(String(atom.value)));
    texts.set(word, String(atom.value));
    return { position, atom: { name: word, value: word } satisfies Atom };
  });
  return { placed, swap: swapOf(texts), count };
}

function swapOf(texts: ReadonlyMap<string, string>): (text: string) => string {
  if (texts.size === 0) return (text) => text;
  const pattern = new RegExp(
    [...texts.keys()].map((word) => word.replaceAll(".", "\\.")).join("|"),
    "g",
  );
  return (text) => text.replace(pattern, (word) => texts.get(word)!);
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
