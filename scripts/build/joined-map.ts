import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** The declaration maps of files that become one, as one. */
export class JoinedMap {
  readonly #folder: string;
  readonly #sources: string[] = [];
  readonly #lines: SourceMapSegment[][] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file's segments by line, their sources numbered as they are here. */
  segmentsOf(file: string): readonly SourceMapSegment[][] {
    if (!existsSync(`${file}.map`)) return [];
    const map = JSON.parse(readFileSync(`${file}.map`, "utf8")) as {
      readonly sources: readonly string[];
      readonly mappings: string;
    };
    const first = this.#sources.length;
    for (const source of map.sources) {
      this.#sources.push(path.relative(this.#folder, path.join(path.dirname(file), source)));
    }
    return decode(map.mappings).map((line) =>
      line.map((segment): SourceMapSegment => {
        const moved = [...segment] as SourceMapSegment;
        if (moved[1] !== undefined) moved[1] += first;
        return moved;
      }),
    );
  }

  /** What the next line leads to. */
  addLine(segments: SourceMapSegment[] = []): void {
    this.#lines.push(segments);
  }

  /** The map of a file; `undefined` where no line leads anywhere. */
  textFor(file: string): string | undefined {
    if (this.#sources.length === 0) return undefined;
    return JSON.stringify({
      version: 3,
      file,
      sourceRoot: "",
      sources: this.#sources,
      names: [],
      mappings: encode(this.#lines),
    });
  }
}
