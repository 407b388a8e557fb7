import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FINDINGS, TARGETS } from "./targets.js";

it.each(TARGETS)("%s reads or refuses what the fuzzer once found", async (target) => {
  const { fuzz } = (await import(`./targets/${target}.ts`)) as { fuzz: (data: Buffer) => void };
  const folder = path.join(FINDINGS, target);
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    expect(() => fuzz(readFileSync(path.join(folder, file))), file).not.toThrow();
  }
  expect(() => fuzz(Buffer.from([0xff, 0x00, 0x7b]))).not.toThrow();
});
