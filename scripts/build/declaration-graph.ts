import { readFileSync } from "node:fs";
import path from "node:path";

/** The declarations that files lead to, with themselves. */
export function declarationsFrom(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = entries.map((entry) => path.normalize(entry));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, "utf8");
    // Both `from "./x.js"` and `import("./x.js")`, which the compiler writes for inferred types.
    for (const [, to = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      open.push(path.join(path.dirname(file), `${to}.d.ts`));
    }
  }
  return found;
}
