import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "@jridgewell/sourcemap-codec";
import { describe, expect, it } from "vitest";

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Where the maps of the package that is installed in the folder lead, among its files. */
export function describeMaps(folder: string, packedFiles: () => readonly string[]): void {
  const inside = (file: string): string =>
    path.join(folder, "node_modules/tencentcloud-redis", file);
  const read = (file: string): string => readFileSync(inside(file), "utf8");
  const mapsOf = (ending: string): [file: string, map: SourceMap][] =>
    packedFiles()
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, JSON.parse(read(file)) as SourceMap]);

  describe("the maps of the package", () => {
    it("lead to sources in it", () => {
      const maps = mapsOf(".map");
      expect(maps.length).toBeGreaterThan(20);
      const lost = maps.filter(([file, { sources }]) =>
        sources.some((source) => !existsSync(inside(path.join(path.dirname(file), source)))),
      );
      expect(lost).toEqual([]);
    });

    it("lead from a declaration to the name in its source, also where files were joined", () => {
      const found = new Set<string>();
      for (const [file, { sources, mappings }] of mapsOf(".d.ts.map")) {
        const lines = decode(mappings);
        const declarations = read(file.replace(/\.map$/, "")).split("\n");
        for (const [index, line] of declarations.entries()) {
          const name = DECLARATION.exec(line)?.[1];
          if (name === undefined) continue;
          const column = line.indexOf(` ${name}`) + 1;
          const segment = lines[index]?.find(([start]) => start === column);
          const [, source = -1, row = 0, start = 0] = segment ?? [];
          const text = read(path.join(path.dirname(file), sources[source] ?? "?"));
          expect(text.split("\n")[row]?.slice(start), `${name} of ${file}`).toMatch(
            new RegExp(`^${name}\\b`),
          );
          found.add(name);
        }
      }
      for (const name of ["ClientOptions", "CallError", "Limiter", "Credentials", "LeanOptions"]) {
        expect(found).toContain(name);
      }
    });
  });
}

const DECLARATION =
  /^export (?:declare )?(?:abstract )?(?:interface|type|class|function|const) (\w+)/;
