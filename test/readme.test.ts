import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { READMES, writeReadmePart } from "../scripts/readme-part.js";

const { scripts, exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};

// Their code is compiled and run in `docs/code.test.ts`.
describe.each(READMES)("%s", (file) => {
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

describe("what programs write into the READMEs", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "readmes-"));
  const written = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it("replaces what stands between two comments, in each of them", () => {
    const files = ["a.md", "b.md"].map((name) =>
      written(name, `# ${name}\n\n<!-- x -->\n\nold\n\n<!-- /x -->\n\nend\n`),
    );
    writeReadmePart("<!-- x -->", "<!-- /x -->", "| a | b |\n| - | - |\n| 1 | $& |", files);
    for (const file of files) {
      expect(readFileSync(file, "utf8")).toBe(
        `# ${path.basename(file)}\n\n<!-- x -->\n\n| a   | b   |\n| --- | --- |\n| 1   | $&  |\n\n<!-- /x -->\n\nend\n`,
      );
    }
  });

  it("changes none where one has no place for it", () => {
    const right = written("right.md", "<!-- x -->\n\nold\n\n<!-- /x -->\n");
    const wrong = written("wrong.md", "<!-- /x --> <!-- x -->\n");
    expect(() => writeReadmePart("<!-- x -->", "<!-- /x -->", "new", [right, wrong])).toThrow(
      `${wrong} has no place for it`,
    );
    expect(readFileSync(right, "utf8")).toContain("old");
  });
});
