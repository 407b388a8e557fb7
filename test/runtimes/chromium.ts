import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

export interface Chromium {
  readonly program: string;
  /** What `LD_LIBRARY_PATH` has to be for it. */
  readonly libraries: string;
}

/**
 * The package holds the browser and the libraries that it needs compressed.
 * @param packed Its folder `bin`.
 */
export function unpackedChromium(packed: string): Chromium {
  const folder = path.join(packed, "../unpacked");
  const result = {
    program: path.join(folder, "chromium"),
    libraries: path.join(folder, "lib"),
  };
  if (existsSync(folder)) return result;
  const partial = `${folder}.partial`;
  mkdirSync(partial, { recursive: true });
  const read = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(path.join(packed, name)));
  writeFileSync(path.join(partial, "chromium"), read("chromium.br"), { mode: 0o755 });
  execFileSync("tar", ["-x", "-C", partial], { input: read("al2023.tar.br") });
  renameSync(partial, folder);
  return result;
}
