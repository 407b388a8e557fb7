import { Project } from "ts-morph";
import { importStructure, type DraftModule, type Import } from "../emit/draft.js";

/** Prints modules with ts-morph, one after the other and each as a whole. */
export class ModulePrinter {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
  });

  print({ path, imports, declarations }: DraftModule): string {
    const file = this.#project.createSourceFile(path, {
      statements: [
        ...merged(imports).map(importStructure),
        ...declarations.map(({ structure }) => structure),
      ],
    });
    const text = file.getFullText();
    // Thousands of files would fill the memory.
    this.#project.removeSourceFile(file);
    return text;
  }
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
