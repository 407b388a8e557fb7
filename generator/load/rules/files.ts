import type { RuleContext } from "./rule.js";

/** Folders of the document in which every file has to be used. */
export const WHOLE_FOLDERS = ["actions", "types"] as const;

/** A file that nothing refers to would be curated in vain. */
export function checkFiles({ folder, report, hasDiagnostics }: RuleContext): void {
  const isWhole = !hasDiagnostics();
  for (const { name, file } of folder.list("actions")) {
    if (folder.isUsed("actions", name)) continue;
    report(["paths"], `${file} is not listed. Add "/#${name}" with a $ref to it.`);
  }
  // A type may seem unused because the reference to it is what is broken.
  if (!isWhole) return;
  for (const { name, file } of folder.list("types")) {
    if (folder.isUsed("types", name)) continue;
    report(["paths"], `${file} is not used by any action. Refer to it, or remove it.`);
  }
}
