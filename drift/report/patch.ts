import { createTwoFilesPatch } from "diff";
import type { FileChange } from "../edit/working-copy.js";

/** The changes as a unified patch, as `git apply` takes it. */
export function formatPatch(changes: readonly FileChange[]): string {
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
