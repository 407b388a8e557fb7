import { compareCodePoints } from "../load/order.js";
import type { DraftFile } from "../emit/draft.js";
import type { Formatter } from "./formatter.js";
import { ModulePrinter } from "./print-modules.js";
import { verifyOutput } from "./verify-output.js";

export interface GeneratedFile {
  /** Relative to the output folder, `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

const BANNER =
  "// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.\n\n";

/** Prints and formats drafts, and makes sure that each file declares what was meant. */
export async function filesOf(
  drafts: readonly DraftFile[],
  formatter: Formatter,
  onFile: (done: number) => void = () => undefined,
): Promise<GeneratedFile[]> {
  const printer = new ModulePrinter();
  const files: GeneratedFile[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (taken.has(draft.path)) throw new Error(`two emitters write ${draft.path}`);
    taken.add(draft.path);
    files.push({ path: draft.path, text: await textOf(draft, printer, formatter) });
    onFile(files.length);
  }
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

async function textOf(
  draft: DraftFile,
  printer: ModulePrinter,
  formatter: Formatter,
): Promise<string> {
  if (draft.kind === "text" && draft.declares === undefined) return draft.text;
  const printed = draft.kind === "module" ? printer.print(draft) : draft.text;
  const text = BANNER + (await formatter.format(printed, "typescript"));
  verifyOutput(draft, text);
  return text;
}
