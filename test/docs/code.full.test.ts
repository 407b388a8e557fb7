import { afterAll, describe, expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/index.js";
import { compile } from "../fixtures/compile.js";
import { blocksOf, DOCUMENTS, placeOf } from "./code-blocks.js";
import { exampleModule } from "./example-module.js";
import { ReadersProject } from "./readers-project.js";

const cleaners: (() => void)[] = [];
afterAll(() => cleaners.forEach((clean) => clean()));

const inTypeScript = DOCUMENTS.flatMap((file) => blocksOf(file)).filter(
  ({ language }) => language === "ts",
);

describe("the code in READMEs and guides", () => {
  it("compiles", () => {
    // What imports from a binding that the reader has generated is compiled where that is; test/consumers
    // has projects with msw and nock.
    const whole = inTypeScript.filter(({ code }) => !/from "(?:\.\/|msw|nock)/.test(code));
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

  it.concurrent.for(DOCUMENTS)(
    "runs against the emulator, %s",
    { timeout: 300_000 },
    async (file, { expect: expected }) => {
      const project = new ReadersProject((clean) => cleaners.push(clean));
      let printed: string | undefined;
      for (const block of blocksOf(file)) {
        if (block.language === "txt") expected.soft(printed, placeOf(block)).toBe(block.code);
        if (block.noRun !== undefined || !["ts", "sh"].includes(block.language)) continue;
        const emulator = await startEmulator({ durations: { deliveryMs: 100, taskMs: 100 } });
        try {
          const ran = await project.runBlock(block, emulator.url);
          expected.soft(ran, placeOf(block)).toEqual({ ...ran, code: 0 });
          printed = ran.stdout;
        } finally {
          await emulator.close();
        }
      }
      // Against what earlier blocks have generated.
      if (project.needsTypecheck()) expected(await project.typecheck()).toBe("");
    },
  );
});
