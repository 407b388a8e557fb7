import { cpSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/main.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

describe("generate", () => {
  it("gives what is committed, wherever the document lies", async () => {
    const folder = new SpecFolder({ whole: true });
    const docs = path.join(folder.directory, "reference");
    // How the output is formatted is the business of the folder that it goes into.
    cpSync(".prettierrc.json", path.join(folder.directory, ".prettierrc.json"));
    cpSync("generated", folder.out, { recursive: true });
    cpSync("docs/reference", docs, { recursive: true });
    const { changes } = await generate({ ...folder, docs, runtime: "../runtime" });
    expect(changes).toEqual([]);
  });
});
