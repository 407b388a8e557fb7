import { existsSync } from "node:fs";
import path from "node:path";
import { isObject, member } from "../../../../../generator/load/json.js";
import { readText } from "../../../../../generator/load/read-text.js";
import { Source } from "../../../../../generator/load/source.js";
import type { Product } from "../model.js";
import { UnreadableSource } from "../read/unreadable.js";

/** A source as `sources.yaml` lists it; its name is that of its folder. */
export type ListedSource = {
  readonly name: string;
  /** What it is known to lack though the service has it, by the names of findings. */
  readonly lacks?: readonly string[] | undefined;
} & (
  | { readonly npm: string }
  | { readonly url: string }
  /** Pages of actions whose `externalDocs.url` begins with `pages`, or `at` in place of that. */
  | { readonly pages: string; readonly at: string }
);

/** The file that lists the sources of a document, beside its root file. */
export function sourcesFile(rootFile: string): string {
  return path.join(path.dirname(rootFile), "sources.yaml");
}

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The sources of a document, from the `sources.yaml` beside its root file. */
export function readSourcesFile(rootFile: string): ListedSource[] {
  const file = sourcesFile(rootFile);
  if (!existsSync(file)) throw new UnreadableSource(file, 1, "a file that lists the sources");
  const source = sourceOf(file);
  const { value } = source;
  if (!Array.isArray(value) || value.length === 0) {
    throw new UnreadableSource(file, 1, "a list of sources, each with name, and npm, url or pages");
  }
  const names = new Set<string>();
  return value.map((entry: unknown, index) => {
    const fail = (expected: string, key?: string): UnreadableSource => {
      const at = key === undefined ? [index] : [index, key];
      const found = key === undefined ? undefined : String(member(entry, key));
      return new UnreadableSource(file, source.locate(at).line, expected, found);
    };
    const listed = readEntry(entry, fail);
    if (names.has(listed.name)) throw fail("each name once", "name");
    names.add(listed.name);
    return listed;
  });
}

type Fail = (expected: string, key?: string) => UnreadableSource;

function readEntry(entry: unknown, fail: Fail): ListedSource {
  if (!isObject(entry)) throw fail("a mapping with name, and npm, url or pages");
  const keys = Object.keys(entry);
  const unknown = keys.find((key) => !["name", "npm", "url", "pages", "at", "lacks"].includes(key));
  if (unknown !== undefined) throw fail("name, npm, url, pages, at or lacks", unknown);
  const { name, npm, url, pages, at = pages, lacks } = entry;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw fail("a name of small letters, digits and hyphens", "name");
  }
  if ([npm, url, pages].filter((kind) => kind !== undefined).length !== 1) {
    throw fail("one of npm, url and pages");
  }
  if (entry["at"] !== undefined && pages === undefined) throw fail("at with pages only", "at");
  if (lacks !== undefined && !isNames(lacks)) throw fail("a list of names of findings", "lacks");
  const source = { name, lacks };
  if (npm !== undefined) {
    if (!isPackage(npm)) throw fail(PACKAGE, "npm");
    return { ...source, npm };
  }
  if (url !== undefined) {
    if (!isUrl(url)) throw fail(URL_TEXT, "url");
    return { ...source, url };
  }
  if (!isUrl(pages)) throw fail(URL_TEXT, "pages");
  if (!isUrl(at)) throw fail(URL_TEXT, "at");
  return { ...source, pages, at };
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
}

const URL_TEXT = "an http or https URL without a password";

function isUrl(value: unknown): value is string {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

const PACKAGE = "a package with a tag or a version, such as tencentcloud-sdk-nodejs@latest";

/** These become arguments of npm: no address of a repository, no path, no option. */
export function isPackage(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:@[a-zA-Z0-9][\w.+-]*)?$/.test(value)
  );
}

/** The product of a document, as its root file says. */
export function productOf(rootFile: string): Product {
  const { value } = sourceOf(rootFile);
  const service = member(value, "x-tencentcloud", "service");
  const version = member(value, "info", "version");
  if (typeof service !== "string" || !/^[a-z][a-z0-9-]*$/.test(service)) {
    throw new UnreadableSource(rootFile, 1, "x-tencentcloud.service, a name in host names");
  }
  if (typeof version !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(version)) {
    throw new UnreadableSource(rootFile, 1, "info.version, a date such as 2018-04-12");
  }
  return { service, version };
}

function sourceOf(file: string): Source {
  const read = readText(file);
  if ("problem" in read) throw new UnreadableSource(file, 1, `a file (it is ${read.problem})`);
  const source = new Source(file, read.text);
  const [diagnostic] = source.diagnostics;
  if (diagnostic === undefined) return source;
  throw new UnreadableSource(file, diagnostic.line, "YAML", diagnostic.message);
}

const PREFIX = "npm:";

/**
 * The sources with packages in place: `npm:tencentcloud-sdk-nodejs@latest` becomes the file of the
 * client, in the cache.
 * @throws DownloadError
 */
export async function withPackages(given: readonly string[], spec: string): Promise<string[]> {
  const files: string[] = [];
  for (const source of given) {
    if (!source.startsWith(PREFIX)) {
      files.push(source);
      continue;
    }
    const { getSdk } = await import("./npm.js");
    files.push((await getSdk(source.slice(PREFIX.length), productOf(spec))).client);
  }
  return files;
}
