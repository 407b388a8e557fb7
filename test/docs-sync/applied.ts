import {
  planApply,
  writeChanges,
  type Applied,
} from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import type { LibrarySpec } from "./library-spec.js";

/** Applies sources to the library, and writes what has changed. */
export async function apply(
  library: LibrarySpec,
  files: readonly string[],
  options: { remove?: boolean; older?: boolean } = {},
): Promise<Applied> {
  const applied = await planApply({ sources: readSources(files), spec: library.spec, ...options });
  writeChanges(library.spec, applied.changes);
  return applied;
}

/** What sources and the library differ in, a line each. */
export function subjects({ spec }: LibrarySpec, files: readonly string[]): string[] {
  return checkDocs({ sources: files, spec }).findings.map(
    ({ kind, subject, fact }) => `${kind} ${subject} ${fact ?? "-"}`,
  );
}
