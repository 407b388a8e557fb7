import { createTwoFilesPatch } from "diff";
import type { Applied } from "./apply-docs.js";
import { visible } from "../../../../generator/load/diagnostic.js";
import { DRIFT, IN_STEP, UsageError, type Command } from "./command-line.js";
import { subjectName } from "./compare/difference.js";
import type { FileChange } from "./edit/working-copy.js";
import { reportOf } from "./report/report.js";
import { formatText } from "./report/format.js";

const usage = (invoked: string): string => `Usage: ${invoked} SOURCE... [options]

Edits the document until it says what the documentation says, and keeps hashes of the texts that it
has seen. New descriptions are drafts, which \`pnpm gen\` refuses: rewrite them. What is marked as
imported takes over the words of its source. Examples that a new rule breaks are taken out.

  --spec FILE  root file of the document (default: spec/openapi.yaml)
  --remove     take out what the sources no longer have
  --dry-run    show the patch, write nothing
  --help       show this

Exit code: 0 all was applied, 1 something is left for you, 2 failed, and nothing was written.
`;

const options = {
  spec: { type: "string", default: "spec/openapi.yaml" },
  remove: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

export const applyCommand: Command<typeof options> = {
  usage,
  options,
  async run({ spec, remove, "dry-run": dryRun }, given) {
    if (given.length === 0) throw new UsageError("Name a source to apply.");
    const [{ planApply, writeChanges }, { knownOddities, readSources }] = await Promise.all([
      import("./apply-docs.js"),
      import("./read/index.js"),
    ]);
    const sources = readSources(given, knownOddities(spec));
    const applied = await planApply({ sources, spec, remove });
    if (dryRun) process.stdout.write(formatPatch(applied.changes));
    else {
      writeChanges(spec, applied.changes);
      process.stdout.write(account(applied));
    }
    const isDone = applied.leftAlone.length === 0 && applied.problems.length === 0;
    return isDone ? IN_STEP : DRIFT;
  },
};

/** What was found, what was written, and what was not. */
function account({ differences, leftAlone, takenOut, problems, changes }: Applied): string {
  const lines: string[] = [];
  if (differences.length > 0) lines.push(formatText(reportOf(differences)));
  for (const { file, before, after } of changes) {
    const kind = before === undefined ? "add" : after === undefined ? "remove" : "change";
    lines.push(`${kind.padEnd(7)} ${file}`);
  }
  for (const { difference, why } of leftAlone) {
    lines.push(`left    ${difference.kind} ${subjectName(difference.subject)}: ${why}`);
  }
  for (const { file, path, why } of takenOut) {
    lines.push(visible(`out     ${path === "" ? file : `${file} ${path}`}: ${why}`));
  }
  for (const problem of problems) lines.push(visible(`see to  ${problem}`));
  lines.push(changes.length === 0 ? "Nothing to write." : `${changes.length} files written.`);
  return `${lines.join("\n")}\n`;
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
