import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { diffApi, isMajorBump } from "../../packages/codegen/src/docs-sync/diff-api.js";
import { LibrarySpec } from "./library-spec.js";

/** A repository with two commits of the document; the process works in it for the time of the test. */
function repository(): LibrarySpec {
  const library = new LibrarySpec();
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: library.directory, stdio: "pipe" });
  const commit = (message: string) => {
    git("add", "-A");
    git(
      "-c",
      "user.name=t",
      "-c",
      "user.email=t@example.com",
      "-c",
      "commit.gpgsign=false",
      "commit",
      "-qm",
      message,
    );
  };
  git("init", "-q");
  library.source("package.json", '{ "version": "0.3.0" }');
  commit("first");
  git("tag", "v0.3.0");
  library.edit("actions/LendBooks.yaml", "Remark:", "Note:");
  library.edit("types/LoanWeeks.yaml", "A week.", "Seven days.");
  commit("second");
  const before = process.cwd();
  process.chdir(library.directory);
  onTestFinished(() => process.chdir(before));
  return library;
}

describe("api:diff between git revisions", () => {
  it("reads both from git, and shows places in the old one", () => {
    const library = repository();
    const { report, isUnannounced, oldVersion } = diffApi("v0.3.0", "HEAD");
    expect(
      report.findings.map(({ kind, subject, class: meaning, file }) => [
        kind,
        subject,
        meaning,
        file,
      ]),
    ).toEqual([
      [
        "removed",
        "LendBooks.request.Remark",
        "breaking-request",
        "v0.3.0:spec/actions/LendBooks.yaml",
      ],
      ["added", "LendBooks.request.Note", "additive", "v0.3.0:spec/actions/LendBooks.yaml"],
    ]);
    expect(oldVersion).toBe("0.3.0");
    expect(isUnannounced).toBe(true);
    library.source("package.json", '{ "version": "0.4.0" }');
    expect(diffApi("HEAD~1", path.dirname(library.spec)).isUnannounced).toBe(false);
    expect(diffApi("HEAD~1:spec", "v0.3.0").report.findings).toEqual([]);
  });

  it("gives git nothing that looks like an option or a command", () => {
    repository();
    for (const name of ["--upload-pack=touch x", "-x", "$(touch x)", "a b", "HEAD;id"]) {
      expect(() => diffApi(name, "HEAD")).toThrow(/expected a file, a folder or a git revision/);
    }
  });
});

describe("a major bump", () => {
  it.each([
    ["1.2.3", "2.0.0", true],
    ["1.2.3", "1.3.0", false],
    ["0.1.0", "0.2.0", true],
    ["0.1.0", "0.1.1", false],
    ["0.9.0", "1.0.0", true],
    ["2.0.0", "1.0.0", false],
    ["2.0.0-beta.1", "2.0.0", false],
  ])("from %s to %s: %s", (before, after, expected) => {
    expect(isMajorBump(before, after)).toBe(expected);
  });

  it("needs versions", () => {
    expect(() => isMajorBump("one", "two")).toThrow('"one" is not a version like 1.2.3');
  });
});
