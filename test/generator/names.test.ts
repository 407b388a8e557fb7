import { describe, expect, it } from "vitest";
import { fileNames, nameAll } from "../../generator/model/names.js";

describe("names of what belongs to an action", () => {
  it("stay free of types that would like to have them", () => {
    const schemas = ["GoRequest", "webhooks", "validateGo", "rulesOfTag", "Tag"];
    const { declared } = nameAll("Hut", ["Go"], schemas);
    expect(schemas.map(declared)).toEqual([
      "GoRequest",
      "webhooks_",
      "validateGo_",
      "rulesOfTag_",
      "Tag",
    ]);
  });
});

describe("names of files", () => {
  it("are not those of others in a folder, whatever the disk makes of case", () => {
    expect([...fileNames(["Types", "go", "Go", "con"], ["types"])]).toEqual([
      ["Go", "Go"],
      ["Types", "Types-2"],
      ["con", "con-2"],
      ["go", "go-2"],
    ]);
    const { file } = nameAll("Hut", ["types"], []);
    expect(file("types")).toBe("types-2");
  });
});
