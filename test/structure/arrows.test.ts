import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Data, which no copy of a class comes with: it may be bundled. */
const DOCUMENT = "generated/openapi.json";
const SERVICE = "generated/service.js";

/** Data too: the version of the package. */
const MANIFEST = "package.json";

/** What each folder may import of this repository, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  runtime: [MANIFEST],
  generated: ["runtime"],
  workflows: ["generated", "runtime"],
  generator: ["runtime"],
  "packages/emulator": ["tencentcloud-redis", "runtime", DOCUMENT],
  "packages/codegen": ["generator", "runtime"],
  "packages/explorer": [
    "tencentcloud-redis",
    "tencentcloud-redis-emulator",
    "packages/emulator",
    "generator",
    "runtime",
    "workflows",
    DOCUMENT,
  ],
  "packages/cli": [
    "tencentcloud-redis",
    "tencentcloud-redis-emulator",
    "packages/explorer",
    "generator",
    "runtime",
    "workflows",
    DOCUMENT,
    SERVICE,
  ],
};

/** Names of packages that are also this repository's own. */
const OWN = /^tencentcloud-redis(?:-emulator)?(?=\/|$)/;

function sourcesIn(folder: string): string[] {
  const list = execFileSync("git", ["ls-files", folder], { encoding: "utf8" });
  // A configuration of a build is no part of what is built.
  return list.split("\n").filter((file) => /(?<!\.config)\.tsx?$/.test(file));
}

/** The folder of `ARROWS`, the package or the data that a file imports; undefined for anybody else's. */
function importedBy(
  file: string,
  specifier: string,
  allowed: ReadonlySet<string>,
): string | undefined {
  if (!specifier.startsWith(".")) return OWN.exec(specifier)?.[0];
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (target === DOCUMENT || allowed.has(target)) return target;
  const folder = Object.keys(ARROWS).find((one) => target.startsWith(`${one}/`));
  return folder ?? target;
}

describe("imports run one way", () => {
  it.each(Object.keys(ARROWS))("from %s", (folder) => {
    const files = sourcesIn(folder);
    expect(files).not.toEqual([]);
    const allowed = new Set([folder, ...(ARROWS[folder] ?? [])]);
    const against = files.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(file, "utf8"), true, true)
        .importedFiles.map(({ fileName }) => importedBy(file, fileName, allowed))
        .filter((from) => from !== undefined && !allowed.has(from))
        .map((from) => `${file} imports ${from}`),
    );
    expect(against).toEqual([]);
  });
});
