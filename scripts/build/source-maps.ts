import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { packedFolders } from "./manifest.js";

interface SourceMap {
  sources: string[];
  names: string[];
  mappings: string;
}

/**
 * Leaves in a folder's source maps what leads to sources in the package. Generated code has none
 * there: it reads much the same in the bundle.
 */
export function keepPackedSources(folder: string): void {
  const packed = packedFolders();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js.map")) continue;
    const file = path.join(folder, name);
    const map = JSON.parse(readFileSync(file, "utf8")) as SourceMap;
    const isPacked = map.sources.map((source) => {
      const [top = ""] = path.join(path.dirname(file), source).split(path.sep);
      return packed.includes(top) && top !== folder;
    });
    if (!isPacked.includes(true)) {
      dropMap(file);
      continue;
    }
    const place = isPacked.map((_, index) => isPacked.slice(0, index).filter(Boolean).length);
    const lines = decode(map.mappings).map((line) =>
      line
        .map((segment): SourceMapSegment => {
          const [column, source] = segment;
          if (source === undefined || !isPacked[source]) return [column];
          const moved = [...segment] as SourceMapSegment;
          moved[1] = place[source];
          return moved;
        })
        // Where nothing is mapped, one segment says so.
        .filter((segment, index, all) => segment.length > 1 || all[index - 1]?.length !== 1),
    );
    map.sources = map.sources.filter((_, index) => isPacked[index]);
    map.mappings = encode(lines);
    writeFileSync(file, JSON.stringify(map));
  }
}

function dropMap(file: string): void {
  rmSync(file);
  const code = file.replace(/\.map$/, "");
  const text = readFileSync(code, "utf8");
  writeFileSync(code, text.replace(/^\/\/# sourceMappingURL=.*\n?/m, ""));
}
