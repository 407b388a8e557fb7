import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import { inputId } from "./form-context.js";

/** Puts the cursor into the first field of the page that is at fault. */
export function leadToFault(issues: readonly ValidationIssue[]): void {
  const [first] = issues
    .flatMap(({ path }) => fieldOf(path) ?? [])
    .sort((left, right) =>
      left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
  first?.closest("details")?.setAttribute("open", "");
  first?.focus();
}

/** The field of a place, or of the nearest that it is in. */
function fieldOf(path: ValidationIssue["path"]): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(inputId(path.slice(0, length)));
    if (field !== null) return field;
  }
  return undefined;
}
