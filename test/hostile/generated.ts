import path from "node:path";
import { buildModel } from "../../generator/model/build-model.js";
import { emit } from "../../generator/emit/index.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { runtimeFor } from "../../generator/emit/runtime.js";
import { filesOf, type GeneratedFile } from "../../generator/output/files.js";
import { asPrinted } from "../../generator/output/formatter.js";
import { load, type LoadedDocument } from "../../generator/load/load.js";
import { pagesOf } from "../../generator/output/markdown/print.js";

/** What came of a document. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly pages: readonly GeneratedFile[];
}

/** Where documents would stand if they were on a disk. */
export const folder: string = path.resolve("hostile");
const spec = path.join(folder, "openapi.yaml");

/** Loads a document that is on no disk. Any JSON is YAML; the lines are there to tell places by. */
export function loadText(document: unknown): LoadedDocument | DocumentError {
  try {
    return load(spec, { changed: new Map([[spec, JSON.stringify(document, undefined, 1)]]) });
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

/** All that is generated of a document, as for a product other than this project's. */
export async function generatedOf({
  document,
}: Pick<LoadedDocument, "document">): Promise<Generated> {
  const model = buildModel(document);
  const drafts = await emit(model, runtimeFor("generated", "tencentcloud-redis/runtime"));
  return {
    files: await filesOf(drafts, asPrinted),
    pages: await pagesOf(emitPages(model), asPrinted),
  };
}
