import { isExactlyRead } from "../../../../../generator/load/json-text.js";
import { itemOf, type FactName, type FactValue } from "../model.js";
import { LANGUAGES } from "./language/languages.js";
import type { Phrases } from "./language/en.js";

/**
 * Facts that the documentation has no column for, and says in its descriptions in set phrases. What
 * is not said in one of these is not known; guesses would turn up as differences.
 */
export function factsInProse(
  description: string,
  type: string,
): Partial<Record<FactName, FactValue>> {
  const text = withoutExamples(inAscii(description));
  const facts: Partial<Record<FactName, FactValue>> = {};
  const item = itemOf(type);
  const values = enumerationIn(text, item);
  if (values !== undefined) facts.enum = values;
  const fallback = defaultIn(text, item);
  if (fallback !== undefined && type === item) facts.default = fallback;
  if (item === "integer" || item === "number") Object.assign(facts, rangeIn(text));
  if (type === "string") Object.assign(facts, lengthIn(text));
  if (type !== item) Object.assign(facts, itemsIn(text));
  if (NULLABLE.test(text)) facts.nullable = true;
  if (isCalledDeprecated(text)) facts.deprecated = true;
  return facts;
}

/** A phrase in any language: texts of one source are not all in the same. */
function phrase(name: keyof Phrases): string {
  return `(?:${LANGUAGES.map(({ phrases }) => phrases[name]).join("|")})`;
}

/** Punctuation of Chinese text, and what stands for it in English. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  "，": ", ",
  "、": ", ",
  "；": "; ",
  "：": ": ",
  "。": ". ",
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
  "［": "[",
  "］": "]",
  "“": '"',
  "”": '"',
  "～": "~",
  "－": "-",
  "—": "-",
};
const PUNCTUATION_MARK = new RegExp(`[${Object.keys(PUNCTUATION).join("")}]`, "g");

/** The text with the punctuation of English, so that its phrases are laid out alike in all languages. */
function inAscii(text: string): string {
  return text.replaceAll(PUNCTUATION_MARK, (mark) => PUNCTUATION[mark] ?? mark);
}

const EXAMPLE = new RegExp(String.raw`${phrase("example")}\s*:[^\n]*`, "gi");

function withoutExamples(text: string): string {
  return text.replaceAll(EXAMPLE, "").trimEnd();
}

const NULLABLE = new RegExp(phrase("mayBeNull"), "i");
const DEPRECATED = new RegExp(phrase("deprecated"), "i");

export function isCalledDeprecated(text: string): boolean {
  return DEPRECATED.test(inAscii(text));
}

/** `A maximum of 20 requests can be initiated per second for this API.` */
export function rateLimitIn(text: string): number | undefined {
  const found = LANGUAGES.map(({ rateLimit }) => rateLimit.exec(text)?.[1]);
  return numberIn(found.find((limit) => limit !== undefined));
}

const VALUES = new RegExp(String.raw`${phrase("values")}[ \t]*:?[ \t]*`, "gi");

/** A text that speaks of values more often than this does not list them; each is read to its end. */
const MOST_LISTS = 20;

/** The one list of values in a text; undefined where there is none, or several that differ. */
function enumerationIn(text: string, type: string): FactValue | undefined {
  const places = [...text.matchAll(VALUES)];
  if (places.length > MOST_LISTS) return undefined;
  const lists = places
    .map((match) => valuesOf(text.slice(match.index + match[0].length), type))
    .filter((list) => list !== undefined);
  const [first] = lists;
  const agree = lists.every((list) => JSON.stringify(list) === JSON.stringify(first));
  return agree ? first : undefined;
}

function valuesOf(rest: string, type: string): unknown[] | undefined {
  const lines = rest.split("\n");
  const here = (lines[0] ?? "").trim();
  // Where the line ends the list does not, and how far it goes on is not said.
  if (/[,;]$/.test(here) && (lines[1] ?? "").trim() !== "") return undefined;
  const items = here === "" ? listItems(lines.slice(1)) : inlineItems(here);
  const values = items.map((item) => leadingValue(item, type));
  const distinct = new Set(values);
  // A single value is a remark, such as what to send in a certain case.
  if (distinct.has(undefined) || distinct.size !== values.length || values.length < 2) {
    return undefined;
  }
  return values;
}

const BULLET = /^\s*(?:[\u2022\u00b7*-])\s+/;

/** `• 0: none` and so on, as long as lines look like the first one. */
function listItems(lines: readonly string[]): string[] {
  const isMarked = BULLET.test(lines[0] ?? "");
  const end = lines.findIndex((line) =>
    isMarked ? !BULLET.test(line) : !looksLikeItem(line) || REMARK.test(line),
  );
  const list = (end < 0 ? lines : lines.slice(0, end)).map((line) =>
    line.replace(BULLET, "").trimStart(),
  );
  const firstOther = list.findIndex((line) => !/^`?"?-?\w/.test(line));
  return firstOther < 0 ? list : list.slice(0, firstOther);
}

/** What follows a list without marks, and looks like one more of it. */
const REMARK = /^\s*(?:note|default|example|unit)s?\s*:/i;

function looksLikeItem(line: string): boolean {
  return BULLET.test(line) || /^\s*`?"?[\w-]+"?`?(?:\s*[:(]|\s*$)/.test(line);
}

/** Chinese joins the last value with a word that would pass for what the value before means. */
const SEPARATOR = /[,;]|(?<=[\w`"]) ?(?:或者?|和|以及|及|与) ?(?=[\w`"-])/;

/** `1, 2 (two), 3: three.`; commas and stops in brackets do not count. */
function inlineItems(line: string): string[] {
  const bracketed = /^\[([^\]]*)\]/.exec(line);
  if (bracketed !== null) {
    const items = (bracketed[1] ?? "").split(",").map((item) => item.trim());
    // Two numbers in brackets can be the ends of a range.
    return items.length > 2 ? items : [];
  }
  const flat = line.replaceAll(/\([^()]*\)/g, "");
  const sentence = flat.split(/\.(?:\s|$)/)[0] ?? "";
  return sentence
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

// Chinese needs no mark between a value and what it means; "A时" is a condition.
const VALUE =
  /^[`"]?(-?[A-Za-z0-9](?:[\w.-]*\w)?)\.?[`"]?(?=\s*[:(]|\s*$|\s+-|\s*(?:-\s*)?(?!时)\p{Script=Han})/u;
/** `3-校验中4-校验通过`: a comma is missing, and with it a value. */
const RUN_ON = /\p{Script=Han}\s*-?[A-Za-z0-9]+\s*[-:]\s*\p{Script=Han}/u;

function leadingValue(item: string, type: string): unknown {
  const value = VALUE.exec(item)?.[1];
  if (value === undefined || RUN_ON.test(item)) return undefined;
  if (type === "integer") return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
  return type === "string" ? value : undefined;
}

const DEFAULT = new RegExp(
  phrase("defaultIs") +
    String.raw`\s*[\x60"]?(-?[A-Za-z0-9][\w-]*(?:\.\d+)?)[\x60"]?(?=\s*(?:\.(?!\w)|[;,)]|\n|$))`,
  "i",
);

function defaultIn(text: string, type: string): FactValue | undefined {
  const value = DEFAULT.exec(text)?.[1] ?? markedDefault(text);
  if (value === undefined) return undefined;
  switch (type) {
    case "integer":
      return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(value) ? numberIn(value) : undefined;
    case "boolean":
      return value === "true" ? true : value === "false" ? false : undefined;
    case "string":
      return value;
    default:
      return undefined;
  }
}

const MARKED = new RegExp(String.raw`\(${phrase("markedDefault")}\)`, "i");

/** `• 0: manual (default)` */
function markedDefault(text: string): string | undefined {
  const marked = text.split("\n").find((line) => BULLET.test(line) && MARKED.test(line));
  return marked === undefined ? undefined : VALUE.exec(marked.replace(BULLET, ""))?.[1];
}

/** `1024`, `-1`, or `30,000`. */
const NUMBER = String.raw`(-?(?:\d{1,3}(?:,\d{3})+|\d+))`;
/** Behind a number that goes on (`1.5`, `24*3600`), or is one of more than two, nothing is known. */
const WHOLE = String.raw`(?!\d|[.*^]\d|\s*,\s*\d)`;
/** `1-10`, `[1 to 10]`; with a comma, which can be in a number, or in a list, only in brackets. */
const RANGE = new RegExp(
  phrase("range") +
    String.raw`\s*(?::\s*)?(?:[[(]?\s*${NUMBER}\s*(?:[-\u2013~]|${phrase("to")})\s*${NUMBER}${WHOLE}` +
    String.raw`|[[(]\s*${NUMBER}\s*,\s+${NUMBER}\s*[\])]|[[(]\s*(-?\d+),(-?\d+)\s*[\])])`,
  "i",
);

function rangeIn(text: string): Span<"minimum" | "maximum"> {
  const [low, high] = (RANGE.exec(text) ?? []).slice(1).filter((end) => end !== undefined);
  return { ...known("minimum", low), ...known("maximum", high) };
}

type Span<Ends extends string> = { [End in Ends]?: number };

/** A fact that is a number, unless it is not known, or no number of the language is the same. */
function known<Name extends string>(name: Name, written: string | undefined): Span<Name> {
  const value = numberIn(written);
  return value === undefined ? {} : ({ [name]: value } as Span<Name>);
}

function numberIn(written: string | undefined): number | undefined {
  const value = Number(written?.replaceAll(",", ""));
  return isExactlyRead(value) ? value : undefined;
}

const LENGTH = new RegExp(
  String.raw`\b(\d+)\s*(?:[-\u2013~]|${phrase("to")})\s*(\d+)${phrase("characters")}`,
  "gi",
);
const LONGEST = new RegExp(String.raw`${phrase("atMost")}(\d+)${phrase("characters")}`, "gi");

function lengthIn(text: string): Span<"minLength" | "maxLength"> {
  const both = onlyOne([...text.matchAll(LENGTH)].map(([, min, max]) => `${min}-${max}`));
  if (both !== undefined) {
    const [shortest, longest] = both.split("-");
    return { ...known("minLength", shortest), ...known("maxLength", longest) };
  }
  const longest = onlyOne([...text.matchAll(LONGEST)].map(([, max]) => String(max)));
  return known("maxLength", longest);
}

/** `array length limit is [0, 100]`, `with a maximum array length of 50` */
const ARRAY_LENGTH = new RegExp(
  String.raw`${phrase("arrayLength")}\s*:?\s*(?:[[(]?\s*(\d+)\s*(?:[-,\u2013~]|${phrase("to")})\s*)?(\d+)\b(?!\s*[-\u2013~])`,
  "gi",
);
/** `up to 20 entries` */
const MOST_ITEMS = new RegExp(String.raw`${phrase("atMost")}(\d+)${phrase("entries")}`, "gi");

function itemsIn(text: string): Span<"minItems" | "maxItems"> {
  const spans = [...text.matchAll(ARRAY_LENGTH)].map(([, min = "0", max]) => `${min}-${max}`);
  const most = [...text.matchAll(MOST_ITEMS)].map(([, max]) => `0-${max}`);
  const [least, greatest] = onlyOne([...spans, ...most])?.split("-") ?? [];
  return { ...(least === "0" ? {} : known("minItems", least)), ...known("maxItems", greatest) };
}

function onlyOne(found: readonly string[]): string | undefined {
  return new Set(found).size === 1 ? found[0] : undefined;
}
