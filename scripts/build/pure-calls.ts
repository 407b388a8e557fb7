import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

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
    writeFileSync(file, result);
    if (existsSync(`${file}.map`)) moveSegments(`${file}.map`, text, calls);
  }
}

/** Keeps a map right: on the same line, what follows a mark has moved by its length. */
function moveSegments(file: string, text: string, calls: RegExp): void {
  const map = JSON.parse(readFileSync(file, "utf8")) as { mappings: string };
  const lines = text.split("\n");
  const moved = decode(map.mappings).map((segments, index) => {
    const marks = [...(lines[index] ?? "").matchAll(calls)].map((match) => match.index);
    return segments.map(([column, ...rest]) => {
      const before = marks.filter((mark) => mark <= column).length;
      return [column + before * PURE.length, ...rest] as SourceMapSegment;
    });
  });
  writeFileSync(file, JSON.stringify({ ...map, mappings: encode(moved) }));
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
