import { afterAll, describe, expect, it } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { compile } from "../fixtures/compile.js";
import { blocksOf, DOCUMENTS, placeOf } from "./code-blocks.js";
import { exampleModule } from "./example-module.js";
import { ReadersProject } from "./readers-project.js";
import { callsIn, faultsOf } from "./shell.js";

const blocks = DOCUMENTS.flatMap((file) => blocksOf(file));
const inTypeScript = blocks.filter(({ language }) => language === "ts");
const inShell = blocks.filter(({ language }) => language === "sh");

const cleaners: (() => void)[] = [];
afterAll(() => cleaners.forEach((clean) => clean()));

describe("the code in READMEs and guides", () => {
  it("is in blocks that run, but for some that say why", () => {
    expect(inTypeScript.length).toBeGreaterThan(12);
    expect(inShell.length).toBeGreaterThan(4);
    const runs = [...inTypeScript, ...inShell];
    expect(runs.filter(({ noRun }) => noRun !== undefined).length).toBeLessThan(runs.length / 2);
  });

  it("compiles", () => {
    // What imports from a binding that the reader has generated is compiled where that is.
    const whole = inTypeScript.filter(({ code }) => !/from "\.\//.test(code));
    const modules = new Map(
      whole.map((block, index) => [
        `example-${index}.ts`,
        exampleModule(block.code, "./test/docs/given.js"),
      ]),
    );
    const faults = compile(modules, {
      noUnusedLocals: false,
      noPropertyAccessFromIndexSignature: false,
    });
    expect(
      faults.map(({ file, line, message }) => {
        const block = whole[[...modules.keys()].indexOf(file)];
        const at = block === undefined ? file : placeOf(block);
        return { at, code: modules.get(file)?.split("\n")[line - 1], message };
      }),
    ).toEqual([]);
  });

  it.each(inShell.map((block) => [placeOf(block), block] as const))(
    "calls what there is, %s",
    async (_place, block) => {
      const calls = await callsIn(block.code);
      expect((await Promise.all(calls.map(faultsOf))).flat()).toEqual([]);
    },
  );

  it.concurrent.for(DOCUMENTS)(
    "runs against the emulator, %s",
    { timeout: 300_000 },
    async (file, { expect: expected }) => {
      const project = new ReadersProject((clean) => cleaners.push(clean));
      for (const block of blocksOf(file)) {
        if (block.noRun !== undefined || !["ts", "sh"].includes(block.language)) continue;
        const emulator = await startEmulator({ durations: { deliveryMs: 100, taskMs: 100 } });
        try {
          const ran = await project.runBlock(block, emulator.url);
          expected.soft(ran, placeOf(block)).toEqual({ ...ran, code: 0 });
        } finally {
          await emulator.close();
        }
      }
      // Against what earlier blocks have generated.
      if (project.needsTypecheck()) expected(await project.typecheck()).toBe("");
    },
  );
});
