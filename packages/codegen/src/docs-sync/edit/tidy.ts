import { load } from "../../../../../generator/load/load.js";
import { DocumentError } from "../../../../../generator/load/diagnostic.js";
import { isDraftDiagnostic } from "../../../../../generator/load/rules/text.js";
import type { Path } from "../../../../../generator/load/json.js";
import path from "node:path";
import { brokenSamples, DEFAULT_BROKEN } from "../broken-samples.js";
import { draft, overrideOf } from "./draft.js";
import { merged } from "./set-fact.js";
import type { WorkingCopy } from "./working-copy.js";
import { prunePair, removePair, valueAt } from "./yaml-edit.js";

/** An example, a default or a file that what came from the source leaves no room for. */
export interface TakenOut {
  readonly file: string;
  /** Keys from the top of the file, joined with dots; empty for the whole file. */
  readonly path: string;
  readonly why: string;
}

/** Takes out the examples and defaults that a new rule breaks, and the types that nothing uses any more. */
export function tidy(copy: WorkingCopy, { remove }: { readonly remove: boolean }): TakenOut[] {
  const { document, origins, texts } = load(copy.root, {
    drafts: "accepted",
    changed: copy.changed(),
  });
  const taken: TakenOut[] = [];
  for (const { at, message } of brokenSamples(document)) {
    const { source, path: inFile } = origins.find(document, at);
    taken.push({ file: source.file, path: inFile.join("."), why: message });
    copy.edit(source.file, (text) => withoutSample(text, inFile));
  }
  for (const file of copy.list("types")) {
    if (texts.has(path.resolve(file)) || !/\.ya?ml$/.test(file)) continue;
    if (!remove && !/^ {2}imported: true$/m.test(copy.read(file))) continue;
    copy.remove(file);
    taken.push({ file, path: "", why: "nothing refers to this type any more" });
  }
  return taken;
}

function withoutSample(text: string, at: Path): string {
  const holder = at.slice(0, -1);
  if (at.at(-1) !== "default") return prunePair(text, at, holder.at(-1) === "examples" ? 1 : 0);
  // The source goes on saying so.
  const isImported = text.startsWith("# Imported ");
  const reason = isImported ? DEFAULT_BROKEN : draft("its own rules do not allow it; say why");
  const override = overrideOf("default", valueAt(text, at), reason);
  return merged(removePair(text, at), holder, override);
}

/** What the generator will say of the document as it will be, besides that it has drafts. */
export function problemsOf(copy: WorkingCopy): string[] {
  try {
    load(copy.root, { changed: copy.changed() });
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.diagnostics
      .filter((diagnostic) => !isDraftDiagnostic(diagnostic))
      .map(({ file, line, path: at, message }) => `${file}:${line}  ${at}: ${message}`);
  }
}
