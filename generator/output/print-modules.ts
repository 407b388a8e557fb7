import type { DraftModule, Import } from "../emit/draft.js";
import { tsMorph } from "./compilers.js";
import { importStructure, structureOf } from "./structures.js";

const project = new tsMorph.Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  skipFileDependencyResolution: true,
});

/** Prints a module with ts-morph, as a whole. */
export function printModule({ path, imports, declarations }: DraftModule): string {
  const file = project.createSourceFile(path, {
    statements: [...merged(imports).map(importStructure), ...declarations.map(structureOf)],
  });
  const text = file.getFullText();
  // Thousands of files would fill the memory.
  project.removeSourceFile(file);
  return text;
}

/** One import of values and one of types from each module. */
function merged(imports: readonly Import[]): Import[] {
  const groups = new Map<string, Import>();
  for (const one of imports) {
    const key = `${one.typeOnly} ${one.from}`;
    const names = [...new Set([...(groups.get(key)?.names ?? []), ...one.names])];
    groups.set(key, { ...one, names });
  }
  return [...groups.values()];
}
