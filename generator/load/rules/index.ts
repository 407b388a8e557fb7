import type { Fault } from "../diagnostic.js";
import type { JsonObject, Path } from "../json.js";
import type { DocumentFolder } from "../document-folder.js";
import type { Origins } from "../origins.js";
import { checkDrafts } from "./drafts.js";
import { checkEnumerations } from "./enumerations.js";
import { checkErrorCodes } from "./error-codes.js";
import { checkExamples } from "./examples.js";
import { checkFiles } from "./files.js";
import { checkJobs } from "./jobs.js";
import { checkOperations } from "./operations.js";
import { checkProperties } from "./properties.js";
import { checkStructure } from "./structure.js";
import { checkText } from "./text.js";

/** What a rule looks at, and how it says what it found. */
export interface RuleContext {
  readonly document: JsonObject;
  readonly folder: DocumentFolder;
  /** Reports a fault at the value that `path` leads to in the bundled document. */
  report(path: Path, message: string): void;
  /** Reports a fault at the key that `path` ends with, where its value comes from another file. */
  reportKey(path: Path, message: string): void;
  hasFaults(): boolean;
}

/** A rule must stand anything that YAML can hold: others tell of what has the wrong shape. */
export type Rule = (context: RuleContext) => void;

const rules: readonly Rule[] = [
  checkFiles,
  checkDrafts,
  checkOperations,
  checkProperties,
  checkEnumerations,
  checkErrorCodes,
  checkJobs,
];

/**
 * Runs every rule, so that one run shows all there is to mend. While a document is being worked on,
 * only its structure has to be right: an example, for one, follows a new rule when somebody sees to it.
 */
export function validate(
  bundled: { document: JsonObject; origins: Origins; folder: DocumentFolder },
  faults: Fault[],
  options: { readonly isFinished: boolean; readonly onStep: () => void },
): void {
  const { document, origins, folder } = bundled;
  const { isFinished, onStep } = options;
  const before = faults.length;
  const context: RuleContext = {
    document,
    folder,
    report: (path, message) => faults.push({ ...origins.locate(document, path), message }),
    reportKey: (path, message) => faults.push({ ...origins.locateKey(document, path), message }),
    hasFaults: () => faults.length > 0,
  };
  checkText(context);
  const isText = faults.length === before;
  checkStructure(context);
  if (!isFinished) return;
  for (const rule of rules) {
    onStep();
    rule(context);
  }
  onStep();
  if (isText) checkExamples(context);
}
