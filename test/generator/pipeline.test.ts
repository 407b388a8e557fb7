import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/main.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

/** Changes one description. */
function describeAnew(folder: SpecFolder): void {
  const text = "TCP port that the clones listen on.";
  folder.edit("actions/CloneInstances.yaml", text, "TCP port to listen on.");
}

describe("generate", () => {
  it("gives the same bytes again", async () => {
    const [first, second] = [new SpecFolder(), new SpecFolder()];
    await generate(first);
    await generate(second);
    const files = readdirSync(first.out, { recursive: true, encoding: "utf8" });
    expect(readdirSync(second.out, { recursive: true, encoding: "utf8" })).toEqual(files);
    for (const file of files.filter((name) => /\.\w+$/.test(name))) {
      expect(readFileSync(path.join(second.out, file), "utf8")).toBe(
        readFileSync(path.join(first.out, file), "utf8"),
      );
    }
  });

  it("changes one line to a file where one description changes", async () => {
    const folder = new SpecFolder();
    await generate(folder);
    describeAnew(folder);
    const before = (file: string) => readFileSync(path.join(folder.out, file), "utf8").split("\n");
    const files = ["actions/CloneInstances.ts", "openapi.json", "schema.ts"];
    const old = files.map(before);
    const { changes } = await generate(folder);
    expect(changes.map(({ path: file }) => file)).toEqual(files);
    changes.forEach(({ text }, index) => {
      const lines = text.split("\n");
      expect(lines).toHaveLength(old[index]!.length);
      expect(lines.filter((line, i) => line !== old[index]![i])).toHaveLength(1);
    });
  });

  it("leaves the old output whole when the document is invalid", async () => {
    const folder = new SpecFolder();
    mkdirSync(folder.out);
    writeFileSync(path.join(folder.out, "kept.ts"), "kept");
    folder.edit("types/NodeType.yaml", "const: 1", "const: 0");
    await expect(generate(folder)).rejects.toThrow("listed twice");
    expect(readdirSync(folder.out)).toEqual(["kept.ts"]);
  });

  it("takes no folder for its own in which nothing was generated", async () => {
    const folder = new SpecFolder();
    mkdirSync(folder.out);
    writeFileSync(path.join(folder.out, "kept.ts"), "kept");
    await expect(generate(folder)).rejects.toThrow("out has files and none that was generated");
    expect(readdirSync(folder.out)).toEqual(["kept.ts"]);
  });

  it("only looks when it checks", async () => {
    const folder = new SpecFolder();
    await generate(folder);
    rmSync(path.join(folder.out, "client.ts"));
    writeFileSync(path.join(folder.out, "stale.ts"), "");
    writeFileSync(path.join(folder.out, "service.ts"), "edited");
    const { changes } = await generate({ ...folder, check: true });
    expect(changes.map(({ kind, path: file }) => `${kind} ${file}`)).toEqual([
      "add client.ts",
      "change service.ts",
      "remove stale.ts",
    ]);
    expect(existsSync(path.join(folder.out, "client.ts"))).toBe(false);
  });

  it("takes a new action in one file and one line, and nothing else", async () => {
    const folder = new SpecFolder();
    folder.write(
      "actions/DescribeInstances.yaml",
      folder
        .read("actions/CloneInstances.yaml")
        .replace("operationId: CloneInstances", "operationId: DescribeInstances")
        .replace("effect: non-idempotent-write", "effect: read")
        .replace("purchases: true", "purchases: false"),
    );
    folder.edit(
      "openapi.yaml",
      "    $ref: actions/CloneInstances.yaml",
      "    $ref: actions/CloneInstances.yaml\n  /#DescribeInstances:\n    $ref: actions/DescribeInstances.yaml",
    );
    await generate(folder);
    expect(readFileSync(path.join(folder.out, "client.ts"), "utf8")).toContain(
      "DescribeInstances(\n    request: DescribeInstancesRequest",
    );
    expect(existsSync(path.join(folder.out, "actions", "DescribeInstances.ts"))).toBe(true);
  });

  it("writes the reference where it is told to, with the binding or not at all", async () => {
    const folder = new SpecFolder();
    const docs = path.join(folder.directory, "docs", "reference");
    await generate({ ...folder, docs });
    const pages = ["README.md", "errors.md", "instance.md", "types.md"];
    expect(readdirSync(docs).sort()).toEqual(pages);
    rmSync(path.join(docs, "types.md"));
    cpSync(path.join(docs, "errors.md"), path.join(docs, "stale.md"));
    const { changes } = await generate({ ...folder, docs, check: true });
    expect(changes.map(({ kind, directory, path: file }) => [kind, directory, file])).toEqual([
      ["add", docs, "types.md"],
      ["remove", docs, "stale.md"],
    ]);
    await generate({ ...folder, docs });
    expect(readdirSync(docs).sort()).toEqual(pages);
    expect(readdirSync(path.dirname(docs))).toEqual(["reference"]);
  });

  it("has a line of a page for a line of the document", async () => {
    const folder = new SpecFolder();
    const docs = path.join(folder.directory, "reference");
    await generate({ ...folder, docs });
    describeAnew(folder);
    const old = readFileSync(path.join(docs, "instance.md"), "utf8").split("\n");
    const { changes } = await generate({ ...folder, docs });
    const pages = changes.filter(({ directory }) => directory === docs);
    expect(pages.map(({ path: file }) => file)).toEqual(["instance.md"]);
    const lines = pages[0]!.text.split("\n");
    expect(lines.filter((line, index) => line !== old[index])).toHaveLength(1);
  });

  it("changes neither folder where one of them cannot be written", async () => {
    const folder = new SpecFolder();
    const docs = path.join(folder.directory, "reference");
    await generate({ ...folder, docs });
    describeAnew(folder);
    const page = path.join(docs, "instance.md");
    const text = readFileSync(page, "utf8");
    // A page that was made by hand stands where a new one has to go.
    writeFileSync(page, "# Mine\n");
    const before = readFileSync(path.join(folder.out, "openapi.json"), "utf8");
    await expect(generate({ ...folder, docs })).rejects.toThrow(
      "instance.md is not a generated file, and would be lost",
    );
    expect(readFileSync(path.join(folder.out, "openapi.json"), "utf8")).toBe(before);
    writeFileSync(page, text);
    await expect(generate({ ...folder, docs: folder.out })).rejects.toThrow("overlap");
    await expect(generate({ ...folder, docs: path.join(folder.out, "reference") })).rejects.toThrow(
      "overlap",
    );
  });
});
