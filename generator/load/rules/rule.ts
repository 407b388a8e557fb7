import type { DocumentFolder } from "../document-folder.js";
import type { JsonObject, Path } from "../json.js";

/** What a rule looks at, and how it says what it found. */
export interface RuleContext {
  readonly document: JsonObject;
  readonly folder: DocumentFolder;
  /** Reports a diagnostic at the value that `path` leads to in the bundled document. */
  report(path: Path, message: string): void;
  /** Reports a diagnostic at the key that `path` ends with, where its value comes from another file. */
  reportKey(path: Path, message: string): void;
  hasDiagnostics(): boolean;
}

/** A rule must stand anything that YAML can hold: others tell of what has the wrong shape. */
export type Rule = (context: RuleContext) => void;
