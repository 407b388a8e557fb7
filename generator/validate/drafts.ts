import type { Fault } from "../fault.js";
import { isObject, type JsonObject, type Path } from "../json.js";
import type { Origins } from "../origins.js";

/** Begins a line of a text that `pnpm docs:apply` took over from the documentation. */
export const DRAFT = "DRAFT:";

/** Under these keys stands prose; elsewhere the marker is data like any other. */
const PROSE = new Set(["summary", "description", "reason", "title"]);

const DRAFT_LINE = new RegExp(`^\\s*${DRAFT}`, "m");

export function isDraft(text: unknown): boolean {
  return typeof text === "string" && DRAFT_LINE.test(text);
}

/**
 * Somebody else's words must not be published as ours, nor a guess as a decision: what was taken
 * over by machine stays refused until a person has rewritten it.
 */
export function refuseDrafts(
  { document, origins }: { document: JsonObject; origins: Origins },
  faults: Fault[],
): void {
  function visit(value: unknown, at: Path): void {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...at, index]));
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...at, key];
      if (PROSE.has(key) && isDraft(inner)) {
        faults.push({
          ...origins.locate(document, here),
          message: `still a draft. Say it in our own words, and take out "${DRAFT}" and what follows.`,
        });
      }
      visit(inner, here);
    }
  }
  visit(document, []);
}
