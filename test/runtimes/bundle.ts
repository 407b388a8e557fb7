import path from "node:path";
import { build } from "esbuild";

/** Bundles a program of the consumer into one ES module, as an app for that platform would be. */
export async function bundle(
  consumer: string,
  program: string,
  conditions: string[],
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(consumer, program)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions,
    // Reading a profile is tried with Node's modules, which are not there.
    external: ["node:*"],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
