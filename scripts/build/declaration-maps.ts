import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packedFolders } from "./manifest.js";

/** Takes away the declaration maps that lead to sources which are not in the package. */
export function dropUnusableMaps(folder: string): void {
  const packed = packedFolders();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!file.endsWith(".d.ts")) continue;
    const map = `${file}.map`;
    const source = path.relative("", file.slice(folder.length + 1)).split(path.sep)[0] ?? "";
    if (packed.includes(source) || !existsSync(map)) continue;
    rmSync(map);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^\/\/# sourceMappingURL=.*\n?/m, ""));
  }
}
