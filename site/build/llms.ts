import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { GUIDES } from "../.vitepress/languages.js";
import { withoutGaps } from "./without-includes.js";

/**
 * Puts the English pages as Markdown beside the built ones, and `llms.txt` (https://llmstxt.org), which lists
 * them for programs that read Markdown.
 */
export function writeLlms(pages: string, dist: string): void {
  const markdown = readdirSync(pages, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith("zh/") && file !== "index.md")
    .sort();
  const texts = new Map(
    markdown.map((file) => [file, withoutGaps(readFileSync(path.join(pages, file), "utf8"))]),
  );
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
  const guides = Object.values(GUIDES)
    .flat()
    .map((name) => `guide/${name}.md`);
  const under = (folder: string): string[] => markdown.filter((file) => file.startsWith(folder));
  const sections = {
    Guides: guides,
    Reference: under("reference/"),
    API: under("api/"),
  };
  writeFileSync(
    path.join(dist, "llms.txt"),
    [
      "# tencentcloud-redis",
      "> A typed client for the Tencent Cloud Redis API (`redis`, version `2018-04-12`), generated from an OpenAPI document, with an emulator for tests.",
      ...Object.entries(sections).map(
        ([title, files]) =>
          `## ${title}\n\n${files.map((file) => entryOf(file, texts.get(file))).join("\n")}`,
      ),
    ].join("\n\n") + "\n",
  );
}

/** @throws Error if there is no such page. */
function entryOf(file: string, text: string | undefined): string {
  if (text === undefined) throw new Error(`llms.txt: there is no page ${file}`);
  const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
  const about = firstSentence(text);
  return `- [${title.replaceAll(/[\\`]/g, "")}](${file})${about === undefined ? "" : `: ${about}`}`;
}

/** The first sentence of the first paragraph under the title, in one line. */
function firstSentence(text: string): string | undefined {
  const paragraph = /^# .*\n\n([\w`].*(?:\n.+)*)/m.exec(text)?.[1];
  const words = paragraph?.replaceAll("\n", " ").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return words?.match(/^.*?\.(?= |$)/)?.[0];
}
