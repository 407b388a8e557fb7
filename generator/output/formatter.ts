import { createHash } from "node:crypto";
import path from "node:path";
import { format, resolveConfig, version, type Options } from "prettier";
import { FormatCache } from "./output-cache.js";

export interface Formatter {
  /** Formats code as prettier is set up for the output folder. */
  readonly format: (code: string, parser: "typescript" | "json") => Promise<string>;
  /** Keeps what was formatted in mind for the next run. */
  readonly remember: () => void;
}

/** Formats as the repository does that holds the folder, and remembers what it formatted. */
export async function createFormatter(folder: string, cacheFile?: string): Promise<Formatter> {
  const options =
    (await resolveConfig(path.join(folder, "index.ts"), { editorconfig: true })) ?? {};
  const cache = new FormatCache(cacheFile);
  return {
    format: (code, parser) =>
      cache.get(keyOf(code, { ...options, parser }), () => format(code, { ...options, parser })),
    remember: () => cache.save(),
  };
}

/** For huge documents: the code as ts-morph prints it. */
export const asPrinted: Formatter = {
  format: (code) => Promise.resolve(code),
  remember: () => undefined,
};

function keyOf(code: string, options: Options): string {
  return createHash("sha256")
    .update(JSON.stringify([version, options]))
    .update(code)
    .digest("base64url");
}
