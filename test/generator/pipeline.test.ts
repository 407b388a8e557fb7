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
import { generate } from "../../generator/pipeline.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

describe("generate", () => {
  it("gives what is committed, wherever the document lies", async () => {
    const folder = new SpecFolder({ whole: true });
    cpSync("generated", folder.out, { recursive: true });
    const { changes } = await generate(folder);
    expect(changes).toEqual([]);
  });

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
    folder.edit(
      "actions/CloneInstances.yaml",
      "TCP port that the clones listen on.",
      "TCP port to listen on.",
    );
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

  it("leaves the old output whole when the document is at fault", async () => {
    const folder = new SpecFolder();
    mkdirSync(folder.out);
    writeFileSync(path.join(folder.out, "kept.ts"), "kept");
    folder.edit("types/NodeType.yaml", "const: 1", "const: 0");
    await expect(generate(folder)).rejects.toThrow("listed twice");
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
});
