import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { member } from "../../generator/load/json.js";
import type { ApiFacts } from "../model.js";
import { commitOf, fileAt, withFolderAt } from "./git-tree.js";
import { readSpec } from "./spec.js";
import { UnreadableSource } from "./unreadable.js";

/** A version of our document: its facts, and the package version that it was published as. */
export interface SpecVersion {
  readonly facts: ApiFacts;
  readonly packageVersion?: string | undefined;
  /** The name under which people know a file of it. */
  shown(file: string): string;
}

const ROOT = "openapi.yaml";
const FOLDER = "spec";

/**
 * Reads a version of the document: its root file, its folder, or a git revision, `HEAD~1` or, where the
 * document is not in `spec/`, `HEAD~1:folder`.
 */
export function readSpecVersion(given: string): SpecVersion {
  if (existsSync(given)) {
    const root = statSync(given).isDirectory() ? path.join(given, ROOT) : given;
    const facts = readSpec(root, { rules: "skipped" });
    const packageVersion = versionIn(packageAbove(path.resolve(root)));
    return { facts, packageVersion, shown: (file) => file };
  }
  const [revision = "", folder = FOLDER] = given.split(":", 2);
  const commit = commitOf(revision);
  if (commit === undefined) {
    throw new UnreadableSource(given, 1, "a file, a folder or a git revision of that name");
  }
  return withFolderAt(commit, folder, (directory) => ({
    facts: readSpec(path.join(directory, folder, ROOT), { rules: "skipped" }),
    packageVersion: versionIn(fileAt(commit, "package.json")),
    shown: (file) => `${revision}:${file.split(`${path.basename(directory)}/`).at(-1) ?? file}`,
  }));
}

function versionIn(packageJson: string | undefined): string | undefined {
  const version =
    packageJson === undefined ? undefined : member(JSON.parse(packageJson), "version");
  return typeof version === "string" ? version : undefined;
}

function packageAbove(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "package.json");
    if (existsSync(candidate)) return readFileSync(candidate, "utf8");
    if (folder === path.dirname(folder)) return undefined;
  }
}
