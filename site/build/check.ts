import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse, type DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What a browser fetches by itself, by tag and attribute. A link that a reader follows is none. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  link: ["href"],
  img: ["src", "srcset"],
  iframe: ["src"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  object: ["data"],
  embed: ["src"],
};

/**
 * What is wrong with a built site, in words; empty if nothing is. A link has to work on a server that knows files
 * and `index.html` only, and on one that serves `/a.html` as `/a`.
 */
export function problemsIn(dist: string, base = "/"): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) =>
    file.split(path.sep).join("/"),
  );
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readPage(readFileSync(path.join(dist, file), "utf8"))]),
  );
  const site = { pages, known: new Set(files), base };
  const problems = [...pages].flatMap(([file, { fetched, links }]) => [
    ...fetched.flatMap((address) => fetchProblems(file, address, site)),
    ...links.flatMap((target) => linkProblems(file, target, site)),
  ]);
  for (const file of files.filter((name) => name.endsWith(".css"))) {
    const css = readFileSync(path.join(dist, file), "utf8");
    for (const [, address = ""] of css.matchAll(/(?:url\(|@import\s*)["']?([^"')]+)/g)) {
      if (isElsewhere(address)) problems.push(`${file} fetches ${address}`);
    }
  }
  return [...problems, ...missingTranslations([...pages.keys()])];
}

interface Page {
  readonly fetched: readonly string[];
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function readPage(html: string): Page {
  const page = { fetched: [] as string[], links: [] as string[], ids: new Set<string>() };
  const visit = (node: Node): void => {
    if ("tagName" in node) {
      for (const name of FETCHED[node.tagName] ?? []) {
        const value = attribute(node, name);
        if (value !== undefined) page.fetched.push(value);
      }
      const href = node.tagName === "a" ? attribute(node, "href") : undefined;
      if (href !== undefined) page.links.push(href);
      const id = attribute(node, "id");
      if (id !== undefined) page.ids.add(id);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** An address with a host of its own. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());
}

interface Site {
  readonly pages: ReadonlyMap<string, Page>;
  readonly known: ReadonlySet<string>;
  readonly base: string;
}

/** VitePress looks whether the page is there, not whether the heading is. */
function linkProblems(from: string, target: string, { pages, known, base }: Site): string[] {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return [];
  const { name, hash } = placeOf(from, target, base);
  if (name === undefined) return [`${from} links to ${target}, which is not in the site`];
  const file = fileOf(name);
  if (!known.has(file)) {
    return known.has(`${name}.html`)
      ? [`${from} links to ${target}, which only some servers find: end it in .html`]
      : [`${from} links to ${target}, which is not there`];
  }
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === "" || pages.get(file)?.ids.has(anchor) !== false) return [];
  return [`${from} links to ${target}: ${file} has no such heading`];
}

/** A style sheet, script or picture has to be in the site itself. */
function fetchProblems(from: string, address: string, { known, base }: Site): string[] {
  if (isElsewhere(address)) return [`${from} fetches ${address}`];
  // The sizes in a srcset, and what is inside of the page.
  if (/^data:|\s/.test(address.trim())) return [];
  const { name } = placeOf(from, address, base);
  return name !== undefined && known.has(name)
    ? []
    : [`${from} fetches ${address}, which is not there`];
}

/** The place of an address in the site, without its base; undefined if it is outside. */
function placeOf(
  from: string,
  address: string,
  base: string,
): { name: string | undefined; hash: string } {
  const { pathname, hash } = new URL(address, `http://site${base}${from}`);
  const place = decodeURIComponent(pathname);
  return { name: place.startsWith(base) ? place.slice(base.length) : undefined, hash };
}

/** The file that any server has for a place. */
function fileOf(name: string): string {
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/** Each language has every page. */
function missingTranslations(pages: readonly string[]): string[] {
  const known = new Set(pages);
  return pages
    .filter((page) => page !== "404.html")
    .map((page) => (page.startsWith("zh/") ? page.slice("zh/".length) : `zh/${page}`))
    .filter((other) => !known.has(other))
    .map((other) => `${other} is missing: the other language has the page`);
}
