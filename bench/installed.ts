import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Measurement } from "./table.js";

const MAX_BYTES = 2_000_000;
const BLOCK = 4096;

export interface Installed {
  readonly files: number;
  readonly bytes: number;
  /** What they take on a disk with blocks of 4 KiB. */
  readonly onDisk: number;
}

/** All files under a folder's `node_modules`. */
export function installedSize(folder: string): Installed {
  const root = path.join(folder, "node_modules");
  const sizes = readdirSync(root, { recursive: true, encoding: "utf8" })
    // npm's own notes are not part of what was installed.
    .filter((name) => !path.basename(name).startsWith(".package-lock"))
    .map((name) => lstatSync(path.join(root, name)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    onDisk: sizes.reduce((sum, size) => sum + Math.ceil(size / BLOCK) * BLOCK, 0),
  };
}

export const measureInstalled: Measurement = async (folder) => {
  const ours = installedSize(path.join(folder, "../alone"));
  const sdk = installedSize(path.join(folder, "../sdk-alone"));
  return [
    {
      what: "installed size, with dependencies",
      target: `≤ ${MAX_BYTES / 1e6} MB`,
      measured: `${shown(ours)} (SDK ${shown(sdk)})`,
      isMet: ours.bytes <= MAX_BYTES,
      summary: {
        what: { en: "installed, with dependencies", zh: "安装后，包括依赖" },
        ours: `${(ours.bytes / 1e6).toFixed(1)} MB`,
        sdk: `${(sdk.bytes / 1e6).toFixed(1)} MB`,
      },
    },
  ];
};

function shown({ bytes, onDisk, files }: Installed): string {
  return `${(bytes / 1e6).toFixed(1)} MB in ${files} files, ${(onDisk / 1e6).toFixed(1)} on disk`;
}
