import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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

/** Gives documents to the loader as files of a folder, which is emptied in the end. */
export class Workplace {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), "hostile-"));
  readonly spec: string = path.join(this.folder, "openapi.yaml");

  /** Any JSON is YAML, and is read faster; the lines are there to tell places by. */
  load(document: unknown): LoadedDocument | DocumentError {
    writeFileSync(this.spec, JSON.stringify(document, undefined, 1));
    return this.loadFile(this.spec);
  }

  loadFile(file: string): LoadedDocument | DocumentError {
    try {
      return load(file);
    } catch (error) {
      if (error instanceof DocumentError) return error;
      throw error;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
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
