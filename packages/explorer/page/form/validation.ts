import { useEffect, useState } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import { useSession } from "../session.js";
import { inputId } from "./form-context.js";

/** Returns every issue of a request; undefined where there are no checks for the document. */
type Check = ((request: unknown) => readonly ValidationIssue[]) | undefined;

type Validators = Readonly<
  Record<string, { check(request: unknown): ValidationIssue[] } | undefined>
>;

/** The generated validator of an action. All validators are loaded with the first form. */
export function useCheck(action: string): { readonly isLoading: boolean; readonly check: Check } {
  const { isOwnDocument } = useSession().start;
  const [validators, setValidators] = useState<Validators>();
  useEffect(() => {
    if (!isOwnDocument) return;
    void import("tencentcloud-redis/validate").then(({ validators: all }) =>
      setValidators(all as unknown as Validators),
    );
  }, [isOwnDocument]);
  const found =
    validators !== undefined && Object.hasOwn(validators, action) ? validators[action] : undefined;
  return {
    isLoading: isOwnDocument && validators === undefined,
    check: found && ((request) => found.check(request)),
  };
}

/** Whether the issue is a missing parameter, which the user may still fill in. */
export function isMissing({ rule }: ValidationIssue): boolean {
  return rule === "required" || rule === "dependentRequired" || rule === "anyOf";
}

/** Focuses the first field on the page that has an issue. */
export function focusFirstIssue(issues: readonly ValidationIssue[]): void {
  const [first] = issues
    .flatMap(({ path }) => fieldOf(path) ?? [])
    .sort((left, right) =>
      left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
  first?.closest("details")?.setAttribute("open", "");
  first?.focus();
}

/** The field for a path, or for the nearest path above that has one. */
function fieldOf(path: ValidationIssue["path"]): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(inputId(path.slice(0, length)));
    if (field !== null) return field;
  }
  return undefined;
}
