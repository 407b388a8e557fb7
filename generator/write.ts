import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { GeneratedFile } from "./format.js";

export interface Change {
  readonly kind: "add" | "change" | "remove";
  readonly path: string;
  /** Empty for a removal. */
  readonly text: string;
}

/** What would have to happen to the output folder to hold the generated files and nothing else. */
export function plan(directory: string, files: readonly GeneratedFile[]): Change[] {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const changes: Change[] = [];
  for (const [file, text] of wanted) {
    const absolute = path.join(directory, file);
    if (!existsSync(absolute)) changes.push({ kind: "add", path: file, text });
    else if (readFileSync(absolute, "utf8") !== text) {
      changes.push({ kind: "change", path: file, text });
    }
  }
  for (const file of existing(directory)) {
    if (!wanted.has(file)) changes.push({ kind: "remove", path: file, text: "" });
  }
  return changes;
}

/**
 * Carries the changes out. All new text is on the disk before the first file is touched, and a
 * failure on the way puts back what was there.
 */
export function apply(directory: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  mkdirSync(path.dirname(path.resolve(directory)), { recursive: true });
  const staging = mkdtempSync(path.join(path.dirname(path.resolve(directory)), ".generated-"));
  const undo: (() => void)[] = [];
  try {
    changes.forEach(({ kind, text }, index) => {
      if (kind !== "remove") writeFileSync(path.join(staging, String(index)), text);
    });
    changes.forEach(({ kind, path: file }, index) => {
      const target = path.join(directory, file);
      const staged = path.join(staging, String(index));
      if (kind === "add") {
        mkdirSync(path.dirname(target), { recursive: true });
        renameSync(staged, target);
        undo.push(() => rmSync(target));
        return;
      }
      const backup = `${staged}.old`;
      renameSync(target, backup);
      undo.push(() => renameSync(backup, target));
      if (kind === "change") renameSync(staged, target);
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  removeEmptyFolders(directory);
}

function existing(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    )
    .sort();
}

function removeEmptyFolders(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = path.join(directory, entry.name);
    removeEmptyFolders(folder);
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}
