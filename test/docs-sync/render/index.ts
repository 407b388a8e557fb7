import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ToldApi } from "../told.js";
import { renderApiJson } from "./api-json.js";
import { renderFactsJson } from "./facts-json.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";
import { pagesOf, type RenderedPage } from "./pages.js";
import { renderText } from "./text.js";
import { VOCABULARIES, type SourceLanguage } from "./vocabulary.js";

export const SOURCE_FORMATS = ["html", "text", "markdown", "api.json", "facts"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Writes what a source tells into a folder, in one of the formats; a facts file has no words. */
export function writeSource(
  api: ToldApi,
  format: SourceFormat,
  folder: string,
  language: SourceLanguage = "en",
): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const pages = (render: (page: RenderedPage) => string, ending: string) => {
    for (const page of pagesOf(api, language)) write(`${page.name}.${ending}`, render(page));
  };
  switch (format) {
    case "html":
      return pages(renderHtml, "html");
    case "text":
      return pages(renderText, "txt");
    case "markdown":
      return pages(renderMarkdown, "md");
    case "api.json":
      return write("api.json", renderApiJson(api, VOCABULARIES[language]));
    case "facts":
      return write("facts.json", renderFactsJson(api));
  }
}
