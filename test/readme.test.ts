import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { READMES, writePart } from "../scripts/page-part.js";
import { temporaryFolder } from "./fixtures/folder.js";

const { scripts, exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};

// Their code is compiled and run in `docs/code.test.ts`.
describe.each(Object.values(READMES))("%s", (file) => {
  const readme = readFileSync(file, "utf8");

  it("names scripts, files and folders that exist", () => {
    for (const [, name = ""] of readme.matchAll(/npx -y pnpm@10 ([\w:]+)/g)) {
      expect([...Object.keys(scripts), "exec"]).toContain(name);
    }
    for (const [, place = ""] of readme.matchAll(/`((?:spec|test|generator)\/[\w./-]*)`/g)) {
      expect(existsSync(place), place).toBe(true);
    }
    for (const [, entry = ""] of readme.matchAll(/tencentcloud-redis(\/[\w./-]+)?(?=["`])/g)) {
      expect(Object.keys(exports)).toContain(`.${entry ?? ""}`);
    }
  });
});

describe("what programs write into pages", () => {
  const BEGIN = '[//]: # "x y: begin"';
  const END = '[//]: # "x y: end"';
  const TABLE = "| a | b |\n| - | - |\n| 1 | $& |";
  const folder = temporaryFolder(afterAll);
  const written = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it("replaces what stands between two lines, in each of them", () => {
    const files = ["a.md", "b.md"].map((name) =>
      written(name, `# ${name}\n\n${BEGIN}\n\nold\n\n${END}\n\nend\n`),
    );
    writePart("x y", Object.fromEntries(files.map((file) => [file, TABLE])));
    for (const file of files) {
      expect(readFileSync(file, "utf8")).toBe(
        `# ${path.basename(file)}\n\n${BEGIN}\n\n| a   | b   |\n| --- | --- |\n| 1   | $&  |\n\n${END}\n\nend\n`,
      );
    }
  });

  it("changes none where one has no place for it", () => {
    const right = written("right.md", `${BEGIN}\n\nold\n\n${END}\n`);
    const wrong = written("wrong.md", `${END}\n\n${BEGIN}\n`);
    expect(() => writePart("x y", { [right]: "new", [wrong]: "new" })).toThrow(
      `${wrong} has no lines ${BEGIN} and ${END}`,
    );
    expect(readFileSync(right, "utf8")).toContain("old");
  });
});
