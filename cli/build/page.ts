import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

const ROOT = fileURLToPath(new URL("../explorer/page", import.meta.url));

/**
 * Makes the explorer's page of its sources, with the client's checks in it, so that it asks nobody
 * but its own server for anything.
 * @returns The files that went into it.
 */
export async function buildPage(outDir: string): Promise<string[]> {
  const result = await build({
    root: ROOT,
    // Wherever it is served from.
    base: "./",
    configFile: false,
    envDir: false,
    logLevel: "warn",
    publicDir: false,
    resolve: {
      conditions: ["tencentcloud-redis:source", "browser", "module", "import", "default"],
    },
    build: {
      outDir: path.resolve(outDir),
      emptyOutDir: true,
      target: "es2022",
      // What is inlined is refused by the page's policy, and so is a loader that writes code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  const outputs = [result].flat() as Rollup.RollupOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
    .filter((file) => path.isAbsolute(file));
}
