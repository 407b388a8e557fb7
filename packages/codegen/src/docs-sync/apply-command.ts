import { createTwoFilesPatch } from "diff";
import type { Applied } from "./apply-docs.js";
import { visible } from "../../../../generator/load/diagnostic.js";
import { DRIFT, IN_STEP, UsageError, type Command } from "./command-line.js";
import { subjectName } from "./compare/difference.js";
import type { LeftAlone } from "./edit/edit-context.js";
import type { FileChange } from "./edit/working-copy.js";
import type { ApiFacts } from "./model.js";
import { reportOf } from "./report/report.js";
import { formatText } from "./report/format.js";

const usage = (invoked: string): string => `Usage: ${invoked} SOURCE... [options]

Edits the OpenAPI document until it says what the documentation says, and keeps hashes of the texts that it
has seen. New descriptions are drafts, which \`pnpm gen\` refuses: rewrite them. What is marked as
imported takes over the words of its source. Examples that a new rule breaks are taken out.

  --spec FILE  root file of the document (default: spec/openapi.yaml)
  --remove     take out what the sources no longer have
  --older      take over sources that are older than the document, too
  --dry-run    show the patch, write nothing
  --help       show this

Exit code: 0 all was applied, 1 something is left for you, 2 failed, and nothing was written.
`;

const options = {
  spec: { type: "string", default: "spec/openapi.yaml" },
  remove: { type: "boolean", default: false },
  older: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

export const applyCommand: Command<typeof options> = {
  usage,
  options,
  async run({ spec, remove, older, "dry-run": dryRun }, given) {
    if (given.length === 0) throw new UsageError("Name a source to apply.");
    const [{ planApply, writeChanges }, { knownOddities, readSources }, { withPackages }] =
      await Promise.all([
        import("./apply-docs.js"),
        import("./read/index.js"),
        import("./pull/sources-file.js"),
      ]);
    const sources = readSources(await withPackages(given, spec), knownOddities(spec));
    const applied = await planApply({ sources, spec, remove, older });
    if (dryRun) {
      process.stdout.write(formatPatch(applied.changes));
      process.stderr.write(
        linesOf(applied.leftAlone.filter(isOfOlderSource))
          .map((line) => `${line}\n`)
          .join(""),
      );
    } else {
      writeChanges(spec, applied.changes);
      process.stdout.write(account(applied, sources));
    }
    const isDone = applied.leftAlone.length === 0 && applied.problems.length === 0;
    return isDone ? IN_STEP : DRIFT;
  },
};

function isOfOlderSource({ difference }: LeftAlone): boolean {
  return difference.kind === "older";
}

/** What was found, what was written, and what was not. */
function account(
  { differences, leftAlone, takenOut, problems, changes }: Applied,
  sources: readonly ApiFacts[],
): string {
  const lines: string[] = [];
  if (differences.length > 0) lines.push(formatText(reportOf(differences, sources)));
  for (const { file, before, after } of changes) {
    const kind = before === undefined ? "add" : after === undefined ? "remove" : "change";
    lines.push(`${kind.padEnd(7)} ${file}`);
  }
  lines.push(...linesOf(leftAlone));
  for (const { file, path, why } of takenOut) {
    lines.push(visible(`out     ${path === "" ? file : `${file} ${path}`}: ${why}`));
  }
  for (const problem of problems) lines.push(visible(`see to  ${problem}`));
  lines.push(changes.length === 0 ? "Nothing to write." : `${changes.length} files written.`);
  return `${lines.join("\n")}\n`;
}

function linesOf(leftAlone: readonly LeftAlone[]): string[] {
  return leftAlone.map(
    ({ difference, why }) =>
      `left    ${difference.kind} ${subjectName(difference.subject)}: ${why}`,
  );
}

/** The changes as a unified patch, as `git apply` takes it. */
function formatPatch(changes: readonly FileChange[]): string {
  return changes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? "/dev/null" : `a/${file.replace(/^\//, "")}`,
        after === undefined ? "/dev/null" : `b/${file.replace(/^\//, "")}`,
        before ?? "",
        after ?? "",
        undefined,
        undefined,
        { context: 3 },
      ),
    )
    .map((patch) => patch.replace(/^=+\n/, ""))
    .join("");
}
