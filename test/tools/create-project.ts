import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { createConsumer } from "../runtimes/consumer.js";
import { TOOL_PACKAGES } from "./packages.js";

/**
 * Makes a project with the package, as it would be published, beside the tools. No script of theirs
 * is run.
 * @throws Error with what npm said, where a package cannot be installed.
 */
export function createProject(): { folder: string; remove: () => void } {
  const folder = createConsumer();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const packages = Object.entries(TOOL_PACKAGES).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock"];
  try {
    execFileSync(
      "npm",
      ["install", "--prefer-offline", "--ignore-scripts", ...quiet, ...packages],
      { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
  } catch (error) {
    remove();
    const { stderr = "" } = error as { stderr?: unknown };
    throw new Error(
      "npm cannot install the packages of test/tools/packages.ts. They come from the npm registry, " +
        `so this needs a network the first time.\n${String(stderr)}`,
      { cause: error },
    );
  }
  cpSync("test/tools/programs", folder, { recursive: true });
  cpSync("site/pages/guide/other-tools.md", path.join(folder, "guide.md"));
  return { folder, remove };
}
