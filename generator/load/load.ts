import { bundle } from "./bundle.js";
import { checkCycles } from "./check-cycles.js";
import { removeDeclaredHeaders } from "./declared-headers.js";
import { DocumentFolder, type ChangedTexts } from "./document-folder.js";
import { DocumentError, type Diagnostic } from "./diagnostic.js";
import type { JsonObject } from "./json.js";
import { nameOperationSchemas } from "./name-operation-schemas.js";
import type { Origins } from "./origins.js";
import { WHOLE_FOLDERS } from "./rules/files.js";
import { validate } from "./rules/index.js";

/** The whole document in one piece: every `$ref` leads to `#/components/schemas/…`. */
export interface LoadedDocument {
  readonly document: JsonObject;
  readonly origins: Origins;
  readonly rootFile: string;
  /** Text of each file of the document, by its absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Folders in which every file has to be used, absolute. */
  readonly folders: readonly string[];
}

export interface LoadOptions {
  /** Whether the document may be half-finished. Nothing is generated from one that is. */
  readonly drafts?: "refused" | "accepted";
  /** Whether the document's rules are applied. Versions of the past obey the rules of their time. */
  readonly rules?: "applied" | "skipped";
  /**
   * Texts in place of those on disk, by absolute path; undefined for a file that is to go. Default: none.
   */
  readonly changed?: ChangedTexts | undefined;
  /** Is told now and then that it goes on. */
  readonly onStep?: (() => void) | undefined;
}

/**
 * Reads the document whose root is `rootFile`, with the files that it refers to.
 * @throws DocumentError with every diagnostic of the document.
 */
export function load(rootFile: string, options: LoadOptions = {}): LoadedDocument {
  const { drafts = "refused", rules = "applied", onStep = () => undefined } = options;
  const folder = new DocumentFolder(rootFile, options.changed);
  const diagnostics: Diagnostic[] = [];
  const root = folder.root();
  if (root.diagnostics.length > 0) throw new DocumentError(root.diagnostics);

  const bundled = bundle(root, folder, diagnostics);
  onStep();
  checkCycles(bundled.document, bundled.origins, diagnostics);
  nameOperationSchemas(bundled.document, bundled.origins, diagnostics);
  removeDeclaredHeaders(bundled.document);
  if (rules === "applied") {
    validate({ ...bundled, folder }, diagnostics, { isFinished: drafts === "refused", onStep });
  }
  if (diagnostics.length > 0) throw new DocumentError(dedupe(diagnostics));
  return {
    ...bundled,
    rootFile: folder.rootFile,
    texts: folder.texts(),
    folders: WHOLE_FOLDERS.map((name) => folder.subfolder(name)),
  };
}

/** Two rules can trip over one thing: the first to say so is enough. */
function dedupe(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`;
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
}
