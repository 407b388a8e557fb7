import type { DraftFile } from "../emit/draft.js";
import { compareCodePoints } from "../load/diagnostic.js";
import { checkDeclarations } from "./verify-output.js";
import { printModule } from "../print/module.js";

export interface GeneratedFile {
  /** Relative to the output folder, `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

const BANNER =
  "// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.\n\n";

/** Turns drafts into the text of files, and makes sure that the text declares what was meant. */
export function format(
  drafts: readonly DraftFile[],
  onFile: (done: number) => void = () => undefined,
): GeneratedFile[] {
  const files: GeneratedFile[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (taken.has(draft.path)) throw new Error(`two emitters write ${draft.path}`);
    taken.add(draft.path);
    files.push({ path: draft.path, text: textOf(draft) });
    onFile(files.length);
  }
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

function textOf(draft: DraftFile): string {
  if (draft.kind === "text" && draft.declares === undefined) return draft.text;
  const declares =
    draft.kind === "module" ? draft.declarations.flatMap(({ names }) => names) : draft.declares;
  const text = BANNER + (draft.kind === "module" ? printModule(draft) : draft.text);
  checkDeclarations(draft.path, text, declares ?? [], imports(draft));
  return text;
}

function imports(draft: DraftFile): string[] {
  return draft.kind === "module"
    ? draft.imports.map(({ from }) => from)
    : [...(draft.imports ?? [])];
}
