import type { ApiFacts, Site } from "../model.js";
import { languageOf } from "./language/languages.js";

/** The site whose hosts a text names. Older texts of both sites name those of the mainland. */
export function siteNamedIn(text: string): Site | undefined {
  return /\.intl\.tencentcloudapi\.com\b/.test(text) ? "international" : undefined;
}

/**
 * The site that a source documents: the one whose hosts it names, else that of its language. Undefined where
 * it has neither.
 */
export function siteOf(source: ApiFacts): Site | undefined {
  if (source.site !== undefined) return source.site;
  const language = languageOf(source);
  if (language === undefined) return undefined;
  return language === "zh" ? "mainland" : "international";
}
