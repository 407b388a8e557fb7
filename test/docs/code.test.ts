import { describe, expect, it } from "vitest";
import { blocksOf, DOCUMENTS, placeOf } from "./code-blocks.js";
import { callsIn, faultsOf } from "./shell.js";

const blocks = DOCUMENTS.flatMap((file) => blocksOf(file));
const inTypeScript = blocks.filter(({ language }) => language === "ts");
const inShell = blocks.filter(({ language }) => language === "sh");

describe("the code in READMEs and guides", () => {
  it("is in blocks that run, but for some that say why", () => {
    expect(inTypeScript.length).toBeGreaterThan(12);
    expect(inShell.length).toBeGreaterThan(4);
    const runs = [...inTypeScript, ...inShell];
    expect(runs.filter(({ noRun }) => noRun !== undefined).length).toBeLessThan(runs.length / 2);
  });

  it.each(inShell.map((block) => [placeOf(block), block] as const))(
    "calls what there is, %s",
    async (_place, block) => {
      const calls = await callsIn(block.code);
      expect((await Promise.all(calls.map(faultsOf))).flat()).toEqual([]);
    },
  );
});
