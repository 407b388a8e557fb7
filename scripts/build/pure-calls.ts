import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const PURE = "/* @__PURE__ */";

/**
 * Marks again the calls that a bundle may leave out where nothing uses their result: esbuild removes
 * the marks of the sources together with the white space.
 */
export function markPureCalls(folder: string, sources: string): void {
  const names = [...marked(sources)];
  if (names.length === 0) return;
  const calls = new RegExp(String.raw`(?<=[=,(\[:])(?=(?:${names.join("|")})\d*\()`, "g");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(file, "utf8");
    const result = text.replace(calls, PURE);
    if (result === text) continue;
    if (existsSync(`${file}.map`)) throw new Error(`${file}: marks would make its map wrong`);
    writeFileSync(file, result);
  }
}

/** Names of the functions that sources call with the mark before them. */
function marked(folder: string): Set<string> {
  const names = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const text = readFileSync(path.join(folder, name), "utf8");
    for (const [, called = ""] of text.matchAll(/\/\* @__PURE__ \*\/\s*([\w$]+)\(/g)) {
      names.add(called);
    }
  }
  return names;
}
