import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ChangedTexts } from "../../../../../generator/load/document-folder.js";
import { asText, member, type JsonObject } from "../../../../../generator/load/json.js";
import { load } from "../../../../../generator/load/load.js";
import type { ApiFacts } from "../model.js";
import { factsOf } from "./spec.js";
import { UnreadableSource } from "./unreadable.js";

/** A version of our document: its facts, and the package version that it was published as. */
export interface SpecVersion {
  readonly facts: ApiFacts;
  /** The document itself, bundled. */
  readonly document: JsonObject;
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
    const packageVersion = versionIn(packageAbove(path.resolve(root)));
    return { ...readVersion(root), packageVersion, shown: (file) => file };
  }
  const [revision = "", folder = FOLDER] = given.split(":", 2);
  const commit = commitOf(revision);
  if (commit === undefined) {
    throw new UnreadableSource(given, 1, "a file, a folder or a git revision of that name");
  }
  // There is no such folder, so that nothing on the disk belongs to the document.
  const directory = path.resolve(commit);
  return {
    ...readVersion(path.join(directory, folder, ROOT), textsAt(commit, folder, directory)),
    packageVersion: versionIn(fileAt(commit, "package.json")),
    shown: (file) => file.replace(`${commit}/`, `${revision}:`),
  };
}

function readVersion(
  root: string,
  changed?: ChangedTexts,
): Pick<SpecVersion, "facts" | "document"> {
  const loaded = load(root, { drafts: "accepted", rules: "skipped", changed });
  return { facts: factsOf(loaded, { errorTypes: true }), document: loaded.document };
}

function versionIn(packageJson: string | undefined): string | undefined {
  if (packageJson === undefined) return undefined;
  return asText(member(JSON.parse(packageJson), "version"));
}

function packageAbove(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "package.json");
    if (existsSync(candidate)) return readFileSync(candidate, "utf8");
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * The commit that a name stands for, if git knows one. From here on git is only told the commit, and
 * never again what somebody typed.
 */
function commitOf(revision: string): string | undefined {
  try {
    return git(
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`,
    ).trim();
  } catch {
    return undefined;
  }
}

/** The text of a file in a commit; undefined where there was none. */
function fileAt(commit: string, file: string): string | undefined {
  try {
    return git("show", `${commit}:${file}`);
  } catch {
    return undefined;
  }
}

/**
 * The texts of a folder as they were in a commit, by where they would stand in a directory. All come in
 * one run of git, each behind a line that tells its length.
 */
function textsAt(commit: string, folder: string, directory: string): ChangedTexts {
  const names = git("ls-tree", "-r", "--name-only", "-z", commit, "--", folder)
    .split("\0")
    .filter((name) => name !== "");
  if (names.length === 0) {
    throw new UnreadableSource(`${commit}:${folder}`, 1, "files of the document in that revision");
  }
  const input = names.map((name) => `${commit}:${name}\n`).join("");
  const output = execFileSync("git", ["cat-file", "--batch"], { input, maxBuffer: LARGEST });
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const start = output.indexOf("\n", at) + 1;
    const end = start + Number(output.toString("latin1", at, start).trim().split(" ").at(-1));
    texts.set(path.join(directory, name), output.toString("utf8", start, end));
    at = end + 1;
  }
  return texts;
}

const LARGEST = 256 * 1024 * 1024;

function git(...args: string[]): string {
  return execFileSync("git", args, {
    encoding: "utf8",
    maxBuffer: LARGEST,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
