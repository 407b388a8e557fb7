import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { readText } from "../../generator/load/read-text.js";
import type { ApiFacts } from "../model.js";
import { isApiJson, readApiJson, type Accepts } from "./api-json.js";
import { isFactsJson, readFactsJson } from "./facts-json.js";
import { JsonSource } from "./json-source.js";
import { readHtmlPage } from "./page-html.js";
import { readMarkdownPage } from "./page-markdown.js";
import { readTextPage } from "./page-text.js";
import { readPage } from "./page.js";
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

const ENDINGS = Object.keys(READERS).join(", ");

/** Reads one source, whose format its file's ending tells. */
export function readSource(text: string, file: string, accepts?: Accepts): ApiFacts {
  const reader = READERS[path.extname(file).toLowerCase()];
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

/** Reads files, and the files in folders that have a known ending. */
export function readSources(given: readonly string[], accepts?: Accepts): ApiFacts[] {
  return given.flatMap(filesOf).map((file) => readSource(readFile(file), file, accepts));
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
    .filter((entry) => entry.isFile() && path.extname(entry.name).toLowerCase() in READERS)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new UnreadableSource(given, 1, `a file in it that ends in ${ENDINGS}`);
  return files;
}
