import { format as prettier, type Options } from "prettier";
import { IndentationText, Project } from "ts-morph";
import layout from "../.prettierrc.json" with { type: "json" };
import type { DraftFile, DraftModule } from "./draft.js";
import { importStructure } from "./draft.js";
import { compareCodePoints } from "./fault.js";
import { checkDeclarations } from "./parse-back.js";

export interface GeneratedFile {
  /** Relative to the output folder, `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

const BANNER =
  "// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.\n\n";

const options: Options = layout;

/** Turns drafts into the text of files, and makes sure that the text declares what was meant. */
export async function format(drafts: readonly DraftFile[]): Promise<GeneratedFile[]> {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const files: GeneratedFile[] = [];
  for (const draft of drafts) {
    if (files.some(({ path }) => path === draft.path)) {
      throw new Error(`two emitters write ${draft.path}`);
    }
    files.push({ path: draft.path, text: await textOf(draft, project) });
  }
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

async function textOf(draft: DraftFile, project: Project): Promise<string> {
  if (draft.kind === "text" && draft.declares === undefined) return draft.text;
  const source = draft.kind === "module" ? print(draft, project) : draft.text;
  const declares =
    draft.kind === "module" ? draft.declarations.flatMap(({ names }) => names) : draft.declares;
  const isLaidOut = draft.kind === "text" && draft.compiled === true;
  const text = isLaidOut
    ? BANNER + source
    : await prettier(BANNER + source, { ...options, parser: "typescript" });
  checkDeclarations(draft.path, text, declares ?? [], imports(draft));
  return text;
}

/** All statements at once: adding them one by one takes quadratic time. */
function print(draft: DraftModule, project: Project): string {
  const file = project.createSourceFile(draft.path, {
    statements: [
      ...draft.imports.map(importStructure),
      ...draft.declarations.map(({ structure }) => structure),
    ],
  });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}

function imports(draft: DraftFile): string[] {
  return draft.kind === "module"
    ? draft.imports.map(({ from }) => from)
    : [...(draft.imports ?? [])];
}
