import { isObject, type Path } from "../json.js";
import type { RuleContext } from "./rule.js";

/** Begins a line of a text that `pnpm docs:apply` took over from the documentation. */
export const DRAFT = "DRAFT:";

/** Under these keys stands prose; elsewhere the marker is data like any other. */
const PROSE = new Set(["summary", "description", "reason"]);

const DRAFT_LINE = new RegExp(`^\\s*${DRAFT}`, "m");

const STILL_A_DRAFT = `still a draft. Say it in our own words, and take out "${DRAFT}".`;

/** Whether a diagnostic is of a text that waits for a person. */
export function isDraftDiagnostic({ message }: { readonly message: string }): boolean {
  return message === STILL_A_DRAFT;
}

export function isDraft(text: unknown): boolean {
  return typeof text === "string" && DRAFT_LINE.test(text);
}

/**
 * Somebody else's words must not be published as ours, nor a guess as a decision: what was taken
 * over by machine stays refused until a person has rewritten it.
 */
export function checkDrafts({ document, report }: RuleContext): void {
  function visit(value: unknown, at: Path): void {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...at, index]));
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...at, key];
      if (PROSE.has(key) && isDraft(inner)) {
        report(here, STILL_A_DRAFT);
      }
      visit(inner, here);
    }
  }
  visit(document, []);
}
