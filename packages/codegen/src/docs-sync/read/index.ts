import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { asTexts, member } from "../../../../../generator/load/json.js";
import { readText } from "../../../../../generator/load/read-text.js";
import { Source } from "../../../../../generator/load/source.js";
import { keptOf } from "../kept-files.js";
import type { ApiFacts, Site } from "../model.js";
import { isActionPage, readActionPage } from "./action-page.js";
import { isApiJson, readApiJson } from "./api-json.js";
import type { Accepts } from "./api-json-objects.js";
import type { Page, PageFacts } from "./block.js";
import { isDataTypesPage, readDataTypesPage } from "./data-types-page.js";
import { isErrorCodesPage, readErrorCodesPage } from "./error-codes-page.js";
import { isFactsJson, readFactsJson } from "./facts-json.js";
import { JsonSource } from "./json-source.js";
import { dateIn, LANGUAGE_NAMES, LANGUAGES } from "./language/languages.js";
import type { Words } from "./language/en.js";
import { readHtmlPage, readMarkdownPage } from "./page-html.js";
import { readTextPage } from "./page-text.js";
import { isSdkClient, readSdk } from "./sdk.js";
import { siteNamedIn } from "./site.js";
import { UnreadableSource } from "./unreadable.js";

type Reader = (text: string, file: string, accepts?: Accepts) => ApiFacts;

/** One reader for each format, by the file's ending. */
const READERS: Readonly<Record<string, Reader>> = {
  ".html": (text, file) => readPage(readHtmlPage(text, file)),
  ".htm": (text, file) => readPage(readHtmlPage(text, file)),
  ".md": (text, file) => readPage(readMarkdownPage(text, file)),
  ".markdown": (text, file) => readPage(readMarkdownPage(text, file)),
  ".txt": (text, file) => readPage(readTextPage(text, file)),
  ".json": readJson,
};

const ENDINGS = [...Object.keys(READERS), "_client.d.ts", "_client.js"].join(", ");

function readerFor(file: string): Reader | undefined {
  return isSdkClient(file) ? readSdk : READERS[path.extname(file).toLowerCase()];
}

/** Reads one source, whose format its file's ending tells. */
export function readSource(text: string, file: string, accepts?: Accepts): ApiFacts {
  const reader = readerFor(file);
  if (reader === undefined) throw new UnreadableSource(file, 1, `a file that ends in ${ENDINGS}`);
  return reader(text.replace(/^\uFEFF/, ""), file, accepts);
}

function readJson(text: string, file: string, accepts?: Accepts): ApiFacts {
  const source = new JsonSource(text, file);
  if (isApiJson(source.value)) return readApiJson(source, accepts);
  if (isFactsJson(source.value)) return readFactsJson(source);
  throw new UnreadableSource(
    file,
    1,
    "api.json (with actions, objects and metadata) or a facts file (with actions, objects and errorCodes)",
    Object.keys(source.value).join(", "),
  );
}

function inEachLanguage(text: (words: Words) => string): string {
  return LANGUAGES.map((words) => `"${text(words)}"`).join(" or ");
}

const ANY_PAGE =
  `a page in ${LANGUAGE_NAMES}: the page of an action ` +
  `(with ${inEachLanguage(({ sections }) => `1. ${sections.description[0]}`)}), ` +
  `of data types (with ${inEachLanguage(({ usedBy }) => usedBy)}) ` +
  `or of error codes (with ${inEachLanguage(({ errorLists }) => errorLists.service)})`;

/** What a documentation page says, whichever of the three kinds and of the languages it is. */
function readPage(page: Page): ApiFacts {
  for (const words of LANGUAGES) {
    const facts = readPageIn(words, page);
    if (facts === undefined) continue;
    return {
      kind: "page",
      file: page.file,
      language: words.language,
      date: dateOf(page),
      site: siteOfPage(page),
      actions: new Map(),
      types: new Map(),
      errorCodes: new Map(),
      ...facts,
    };
  }
  const texts = page.blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  throw new UnreadableSource(
    page.file,
    1,
    ANY_PAGE,
    // The title of a section tells the language best.
    texts.find((text) => /^\d+\. /.test(text)) ?? texts[0],
  );
}

function readPageIn(words: Words, page: Page): PageFacts | undefined {
  if (isActionPage(page, words)) return readActionPage(page, words);
  if (isErrorCodesPage(page, words)) return readErrorCodesPage(page, words);
  if (isDataTypesPage(page, words)) return readDataTypesPage(page, words);
  return undefined;
}

/** When the page was last updated: it says so above its tables. */
function dateOf({ blocks }: Page): string | undefined {
  for (const block of blocks) {
    if (block.kind === "table") return undefined;
    const date = dateIn(block.text);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The page of an action says which host to call. */
function siteOfPage({ blocks }: Page): Site | undefined {
  const texts = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  return siteNamedIn(texts.join("\n"));
}

/** Reads files, and the files in folders that have a known ending. */
export function readSources(given: readonly string[], accepts?: Accepts): ApiFacts[] {
  return given.flatMap(filesOf).map((file) => {
    const facts = readSource(readFile(file), file, accepts);
    const kept = keptOf(file);
    return { ...facts, from: kept?.from, date: facts.date ?? kept?.date };
  });
}

/** The text of a source. */
export function readFile(file: string): string {
  if (!existsSync(file)) throw new UnreadableSource(file, 1, "a file of that name");
  const read = readText(file);
  if ("problem" in read) {
    throw new UnreadableSource(file, 1, `a file that can be read (it is ${read.problem})`);
  }
  return read.text;
}

function filesOf(given: string): string[] {
  if (!existsSync(given)) throw new UnreadableSource(given, 1, "a file or folder of that name");
  if (!statSync(given).isDirectory()) return [given];
  const files = readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readerFor(entry.name) !== undefined)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new UnreadableSource(given, 1, `a file in it that ends in ${ENDINGS}`);
  return files;
}

/** What is odd in the source of a document, as the document's root says: `x-tencentcloud.oddities`. */
export function knownOddities(rootFile: string): Accepts {
  // Whoever loads the document says what is wrong with the file.
  const read = readText(rootFile);
  if ("problem" in read) return () => false;
  const { value } = new Source(rootFile, read.text);
  // An imported document accepts all oddities, because later revisions may add more.
  if (member(value, "x-tencentcloud", "imported") === true) return () => true;
  const known = new Set(asTexts(member(value, "x-tencentcloud", "oddities")));
  return (at) => known.has(at);
}
