import { spawn } from "node:child_process";

/**
 * `pnpm test`: checks of what is written, and beside them the tests that mostly wait for a service;
 * then all other tests. Parameters go to the last.
 */
const CHECKS = [
  "node_modules/oxlint/bin/oxlint --deny-warnings",
  "node_modules/prettier/bin/prettier.cjs --check --log-level warn .",
  "--import tsx scripts/lint-spec.ts",
  "node_modules/vitest/vitest.mjs run --config vitest.types.config.ts",
  "node_modules/typescript/bin/tsc -p cli/explorer/page",
  "--import tsx generator/gen.ts --check",
];
const SERVICES = "--import tsx scripts/test-services.ts";
const TESTS = "node_modules/vitest/vitest.mjs run";

interface Ended {
  readonly isGood: boolean;
  readonly output: string;
}

/** Runs a program on Node, and gives what it prints, where that is not to be seen at once. */
function run(line: string, output: "inherit" | "pipe", parameters: string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [...line.split(" "), ...parameters], {
    stdio: ["ignore", output, output],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => parts.push(part));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      resolve({ isGood: code === 0, output: Buffer.concat(parts).toString() });
    });
  });
}

async function areGood(lines: readonly string[]): Promise<boolean> {
  for (const line of lines) {
    const { isGood } = await run(line, "inherit");
    if (!isGood) {
      process.stderr.write(`failed: node ${line}\n`);
      return false;
    }
  }
  return true;
}

const [checksAreGood, services] = await Promise.all([areGood(CHECKS), run(SERVICES, "pipe")]);
process.stdout.write(services.output);
const isGood =
  checksAreGood && services.isGood && (await run(TESTS, "inherit", process.argv.slice(2))).isGood;
process.exitCode = isGood ? 0 : 1;
