import { isObject, type Path } from "../json.js";
import type { RuleContext } from "./rule.js";

/** Half of a surrogate pair is no text: it cannot be written to a file and come back. */
export function checkText({ document, report }: RuleContext): void {
  function visit(value: unknown, at: Path): void {
    if (typeof value === "string" && !value.isWellFormed()) {
      report(at, "holds half of a surrogate pair (\\ud800 to \\udfff). Write the whole character.");
    }
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...at, index]));
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key.isWellFormed()) visit(inner, [...at, key]);
      else report(at, "has a key with half of a surrogate pair. Write the whole character.");
    }
  }
  visit(document, []);
}
