import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { apply, plan } from "../../generator/output/write.js";
import { temporaryFolder } from "../fixtures/folder.js";

function folder(files: Record<string, string>): string {
  const parent = temporaryFolder();
  const out = path.join(parent, "out");
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), text);
  }
  return out;
}

function contents(out: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(out, file), readFileSync(file, "utf8")]),
  );
}

describe("plan and apply", () => {
  it("add, change and remove, and leave the rest alone", () => {
    const out = folder({ "a.ts": "old", "same.ts": "same", "deep/stale.ts": "stale" });
    const files = [
      { path: "a.ts", text: "new" },
      { path: "b/c.ts", text: "added" },
      { path: "same.ts", text: "same" },
    ];
    const changes = plan(out, files);
    expect(changes.map(({ kind, path: file }) => `${kind} ${file}`)).toEqual([
      "change a.ts",
      "add b/c.ts",
      "remove deep/stale.ts",
    ]);
    apply(changes);
    expect(contents(out)).toEqual({ "a.ts": "new", "b/c.ts": "added", "same.ts": "same" });
    expect(existsSync(path.join(out, "deep"))).toBe(false);
    expect(plan(out, files)).toEqual([]);
    expect(readdirSync(path.dirname(out))).toEqual(["out"]);
  });

  it("make the folder where there is none", () => {
    const out = path.join(folder({ x: "" }), "..", "fresh");
    apply(plan(out, [{ path: "a.ts", text: "a" }]));
    expect(contents(out)).toEqual({ "a.ts": "a" });
  });

  it("put everything back when something fails on the way", () => {
    const before = { "a.ts": "old", "b.ts": "kept", "z.ts": "stale" };
    const out = folder(before);
    // A folder stands where a file has to go, so that the rename fails after others have worked.
    mkdirSync(path.join(out, "m.ts", "in-the-way"), { recursive: true });
    const changes = [
      { kind: "change", directory: out, path: "a.ts", text: "new" },
      { kind: "add", directory: out, path: "c.ts", text: "added" },
      { kind: "remove", directory: out, path: "z.ts", text: "" },
      { kind: "add", directory: out, path: "m.ts", text: "cannot be" },
    ] as const;
    expect(() => apply(changes)).toThrow("m.ts");
    expect(contents(out)).toEqual(before);
    expect(readdirSync(path.dirname(out))).toEqual(["out"]);
  });

  it("put everything back in every folder", () => {
    const out = folder({ "a.ts": "old" });
    const docs = folder({ "a.md": "old" });
    mkdirSync(path.join(docs, "m.md", "in-the-way"), { recursive: true });
    const changes = [
      { kind: "change", directory: out, path: "a.ts", text: "new" },
      { kind: "change", directory: docs, path: "a.md", text: "new" },
      { kind: "add", directory: docs, path: "m.md", text: "cannot be" },
    ] as const;
    expect(() => apply(changes)).toThrow("m.md");
    expect(contents(out)).toEqual({ "a.ts": "old" });
    expect(contents(docs)).toEqual({ "a.md": "old" });
    for (const one of [out, docs]) expect(readdirSync(path.dirname(one))).toEqual(["out"]);
  });

  it("do not touch a file without the banner, where there is one", () => {
    const docs = folder({ "mine.md": "# Mine", "old.md": "BANNER old" });
    expect(() => plan(docs, [], "BANNER")).toThrow("mine.md is not a generated file");
    rmSync(path.join(docs, "mine.md"));
    expect(plan(docs, [], "BANNER")).toMatchObject([{ kind: "remove", path: "old.md" }]);
  });
});
