import { execFileSync } from "node:child_process";
import { command } from "../../packages/cli/tsdown.config.js";
import { buildProgram } from "../fixtures/build-program.js";
import { BUILT, BUILT_PAGE } from "./built.js";

/** The command with its page, as it is published, with the client's sources in it. */
export async function setup(): Promise<void> {
  await buildProgram(command, BUILT);
  const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", BUILT_PAGE];
  execFileSync(process.execPath, args, { cwd: "packages/explorer", stdio: "inherit" });
}
