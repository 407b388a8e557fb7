import { isObject, type Path } from "../json.js";
import type { RuleContext } from "./rule.js";

/** Begins a line of a text that `pnpm docs:apply` took over from the documentation. */
export const DRAFT = "DRAFT:";

const DRAFT_LINE = new RegExp(`^\\s*${DRAFT}`, "m");
const STILL_A_DRAFT = `still a draft. Say it in our own words, and take out "${DRAFT}".`;

/** Under these keys stands prose; elsewhere the marker is data like any other. */
const PROSE = new Set<unknown>(["summary", "description", "reason"]);

/** Whether a diagnostic is of a text that waits for a person. */
export function isDraftDiagnostic({ message }: { readonly message: string }): boolean {
  return message === STILL_A_DRAFT;
}

/**
 * Somebody else's words must not be published as ours, nor a guess as a decision: what was taken
 * over by machine stays refused until a person has rewritten it.
 */
export function checkDrafts({ document, report }: RuleContext): void {
  for (const { at, value } of valuesIn(document)) {
    if (typeof value !== "string" || !PROSE.has(at.at(-1))) continue;
    if (DRAFT_LINE.test(value)) report(at, STILL_A_DRAFT);
  }
}

/** Half of a surrogate pair is no text: it cannot be written to a file and come back. */
export function checkText({ document, report }: RuleContext): void {
  for (const { at, value } of valuesIn(document)) {
    if (typeof value === "string" && !value.isWellFormed()) {
      report(at, "holds half of a surrogate pair (\\ud800 to \\udfff). Write the whole character.");
    } else if (isObject(value) && !Object.keys(value).every((key) => key.isWellFormed())) {
      report(at, "has a key with half of a surrogate pair. Write the whole character.");
    }
  }
}

/** A value and all that is in it, but for what stands under a key that is no text. */
function* valuesIn(value: unknown, at: Path = []): Generator<{ at: Path; value: unknown }> {
  yield { at, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key.isWellFormed()) yield* valuesIn(inner, [...at, step]);
  }
}
