import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Beside the command in the package; from the sources, where the build puts it. */
const PLACES = ["./explorer/", "../dist/explorer/"];

/** @throws Error where the page has not been built. */
export function builtPage(): string {
  const found = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(
    (folder) => existsSync(path.join(folder, "index.html")),
  );
  if (found !== undefined) return found;
  throw new Error("the explorer's page is not built: run the build of cli/");
}

/** The page's files by the path of their address. All that is served is known from the start. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = TYPES[path.extname(name)];
    if (type === undefined) continue;
    const address = `/${name.split(path.sep).join("/")}`;
    files.set(address === "/index.html" ? "/" : address, {
      type,
      body: readFileSync(path.join(folder, name)),
    });
  }
  return files;
}
