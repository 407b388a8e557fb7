import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { declarationsFrom } from "./declaration-graph.js";

/** Takes away the declarations in a folder that no entry point leads to. */
export function pruneDeclarations(folder: string, entries: readonly string[]): void {
  const kept = declarationsFrom(entries);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (/\.d\.ts(?:\.map)?$/.test(file) && !kept.has(file.replace(/\.map$/, ""))) rmSync(file);
  }
}
