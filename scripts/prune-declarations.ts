import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Takes away the declarations in `dist/` that no entry point leads to. */
export function pruneDeclarations(entries: readonly string[]): void {
  const kept = new Set<string>();
  const open = entries.map((entry) => path.normalize(entry));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (kept.has(file)) continue;
    kept.add(file);
    const text = readFileSync(file, "utf8");
    // Both `from "./x.js"` and `import("./x.js")`, which the compiler writes for inferred types.
    for (const [, to = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      open.push(path.join(path.dirname(file), `${to}.d.ts`));
    }
  }
  for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
    const file = path.join("dist", name);
    if (/\.d\.ts(?:\.map)?$/.test(file) && !kept.has(file.replace(/\.map$/, ""))) rmSync(file);
  }
}
