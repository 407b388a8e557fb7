import type { Diagnostic } from "../diagnostic.js";
import type { JsonObject } from "../json.js";
import type { DocumentFolder } from "../document-folder.js";
import type { Origins } from "../origins.js";
import { checkEnumerations } from "./enumerations.js";
import { checkErrorCodes } from "./error-codes.js";
import { checkExamples } from "./examples.js";
import { checkFiles } from "./files.js";
import { checkPagingAndWaiters } from "./paging-and-waiters.js";
import { checkOffers } from "./offers.js";
import { checkOperations } from "./operations.js";
import { checkProperties } from "./properties.js";
import type { Rule, RuleContext } from "./rule.js";
import { checkStructure } from "./structure.js";
import { checkDrafts, checkText } from "./text.js";

const rules: readonly Rule[] = [
  checkFiles,
  checkDrafts,
  checkOperations,
  checkProperties,
  checkEnumerations,
  checkErrorCodes,
  checkPagingAndWaiters,
  checkOffers,
];

/**
 * Runs every rule, so that one run shows all there is to mend. While a document is being worked on,
 * only its structure has to be right: an example, for one, follows a new rule when somebody sees to it.
 */
export function validate(
  bundled: { document: JsonObject; origins: Origins; folder: DocumentFolder },
  diagnostics: Diagnostic[],
  options: { readonly isFinished: boolean; readonly onStep: () => void },
): void {
  const { document, origins, folder } = bundled;
  const { isFinished, onStep } = options;
  const before = diagnostics.length;
  const context: RuleContext = {
    document,
    folder,
    report: (path, message) => diagnostics.push({ ...origins.locate(document, path), message }),
    reportKey: (path, message) =>
      diagnostics.push({ ...origins.locateKey(document, path), message }),
    hasDiagnostics: () => diagnostics.length > 0,
  };
  checkText(context);
  const isText = diagnostics.length === before;
  checkStructure(context);
  if (!isFinished) return;
  for (const rule of rules) {
    onStep();
    rule(context);
  }
  onStep();
  if (isText) checkExamples(context);
}
