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

/** Beside the command in the package, and where the build puts it for the sources. */
const PLACES = ["./explorer/", "../dist/explorer/"];

/** The folder of the built page. @throws Error where it is not built */
export function builtPage(): string {
  const found = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(
    (folder) => existsSync(path.join(folder, "index.html")),
  );
  if (found !== undefined) return found;
  throw new Error("the explorer's page is not built: run `pnpm explorer`");
}

/** The page's files by URL path. Nothing else is served. */
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
