import { compareCodePoints } from "../load/order.js";
import type { DraftFile, DraftModule, DraftTypes } from "../emit/draft.js";
import type { Formatter } from "./formatter.js";
import { OutputCache } from "./output-cache.js";

export interface GeneratedFile {
  /** Relative to the output folder, `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

export const BANNER =
  "// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.\n\n";

/** Prints and formats drafts, and makes sure that each file declares what was meant. */
export async function filesOf(
  drafts: readonly DraftFile[],
  formatter: Formatter,
  cache: OutputCache = new OutputCache(),
  onFile: (done: number) => void = () => undefined,
): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (taken.has(draft.path)) throw new Error(`two emitters write ${draft.path}`);
    taken.add(draft.path);
    const text =
      draft.kind === "text"
        ? draft.text
        : await cache.get([formatter.layout, JSON.stringify(draft)], () => code(draft, formatter));
    files.push({ path: draft.path, text });
    onFile(files.length);
  }
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

async function code(draft: DraftModule | DraftTypes, formatter: Formatter): Promise<string> {
  const text = BANNER + (await formatter.format(await printed(draft), "babel-ts"));
  const { verifyOutput } = await import("./verify-output.js");
  verifyOutput(draft, text);
  return text;
}

/** The compilers take half a second to load: not before there is something to print. */
async function printed(draft: DraftModule | DraftTypes): Promise<string> {
  if (draft.kind === "types") return (await import("./print-types.js")).printTypes(draft);
  return (await import("./print-modules.js")).printModule(draft);
}
