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
import type { GeneratedFile } from "./files.js";

export interface Change {
  readonly kind: "add" | "change" | "remove";
  /** Output folder. */
  readonly directory: string;
  /** Relative to it. */
  readonly path: string;
  /** Empty for a removal. */
  readonly text: string;
}

/**
 * What would have to happen to the output folder to hold the generated files and nothing else.
 * Where generated files begin with a banner, a file without it is somebody's own.
 * @throws where a file of somebody's own would be lost.
 */
export function plan(
  directory: string,
  files: readonly GeneratedFile[],
  banner: string = "",
): Change[] {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const changes: Change[] = [];
  for (const [file, text] of wanted) {
    const old = existingText(directory, file, banner);
    if (old === undefined) changes.push({ kind: "add", directory, path: file, text });
    else if (old !== text) changes.push({ kind: "change", directory, path: file, text });
  }
  for (const file of existing(directory)) {
    if (wanted.has(file)) continue;
    existingText(directory, file, banner);
    changes.push({ kind: "remove", directory, path: file, text: "" });
  }
  return changes;
}

/**
 * Makes sure that a folder is empty or has been generated before: all that is not generated goes.
 * @throws Error for a folder of somebody's own.
 */
export function assertGenerated(directory: string, banner: string): void {
  if (!existsSync(directory)) return;
  const entries = readdirSync(directory, { withFileTypes: true });
  const isOwn = entries.some(
    (entry) =>
      entry.isFile() && readFileSync(path.join(directory, entry.name), "utf8").startsWith(banner),
  );
  if (isOwn || entries.length === 0) return;
  throw new Error(
    `${directory} has files and none that was generated, and they would be lost. Give another folder.`,
  );
}

function existingText(directory: string, file: string, banner: string): string | undefined {
  const absolute = path.join(directory, file);
  if (!existsSync(absolute)) return undefined;
  const text = readFileSync(absolute, "utf8");
  if (text.startsWith(banner)) return text;
  throw new Error(
    `${absolute} is not a generated file, and would be lost. Move it, or give another folder.`,
  );
}

/**
 * Carries the changes out, in as many folders as they are about. All new text is on the disk before
 * the first file is touched, and a failure on the way puts back what was there.
 */
export function apply(changes: readonly Change[]): void {
  const directories = [...new Set(changes.map(({ directory }) => directory))];
  const stagings = new Map<string, string>();
  const undo: (() => void)[] = [];
  try {
    for (const directory of directories) stagings.set(directory, stagingBeside(directory));
    const staged = changes.map(({ directory }, index) =>
      path.join(stagings.get(directory) ?? "", String(index)),
    );
    changes.forEach(({ kind, text }, index) => {
      if (kind !== "remove") writeFileSync(staged[index]!, text);
    });
    changes.forEach((change, index) => move(change, staged[index]!, undo));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const staging of stagings.values()) rmSync(staging, { recursive: true, force: true });
  }
  for (const directory of directories) removeEmptyFolders(directory);
}

/** On the same disk as the output folder, so that a rename moves a file at once. */
function stagingBeside(directory: string): string {
  const parent = path.dirname(path.resolve(directory));
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, ".generated-"));
}

function move({ kind, directory, path: file }: Change, staged: string, undo: (() => void)[]): void {
  const target = path.join(directory, file);
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
