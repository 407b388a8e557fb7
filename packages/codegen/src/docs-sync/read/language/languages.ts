import { entitiesOf } from "../../compare/difference.js";
import type { ApiFacts } from "../../model.js";
import { chinese } from "./zh.js";
import { english } from "./en.js";
import type { Column, Language, Words } from "./en.js";

/** The languages that sources are read in. */
export const LANGUAGES: readonly Words[] = [english, chinese];

const NAMES = new Map(LANGUAGES.map((words) => [words.language, words.languageName]));

export function nameOfLanguage(language: Language): string {
  return NAMES.get(language) ?? language;
}

/** `English or Chinese` */
export const LANGUAGE_NAMES = LANGUAGES.map(({ languageName }) => languageName).join(" or ");

/** The column of this name, whatever the language. */
export function columnNamed(name: string): Column | undefined {
  for (const { columns } of LANGUAGES) {
    for (const [column, names] of Object.entries(columns)) {
      if (names.includes(name)) return column as Column;
    }
  }
  return undefined;
}

// The frame of a page is in the reader's language, whatever that of the page.
const UPDATED =
  /(?:last updated|最后更新时间|最近更新时间|最終更新日)\s*[:：]?\s*(\d{4}-\d{2}-\d{2})/i;

/** The date, `2026-01-13`, in a text that says when a page was last updated. */
export function dateIn(text: string): string | undefined {
  return UPDATED.exec(text)?.[1];
}

const HAN = /\p{Script=Han}/u;

/**
 * The language of what a source says: the one it was read in, or that of most of its descriptions.
 * Undefined where it has none.
 */
export function languageOf(facts: ApiFacts): Language | undefined {
  if (facts.language !== undefined) return facts.language;
  const texts = [...entitiesOf(facts)]
    .map(([, entity]) => entity.facts.description)
    .filter((text) => typeof text === "string");
  if (texts.length === 0) return undefined;
  const chineseTexts = texts.filter((text) => HAN.test(text)).length;
  return chineseTexts * 2 > texts.length ? "zh" : "en";
}
