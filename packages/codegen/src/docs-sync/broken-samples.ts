import type { JsonObject, Path } from "../../../../generator/load/json.js";
import { checkExamples } from "../../../../generator/load/rules/examples.js";
import type { RuleContext } from "../../../../generator/load/rules/rule.js";

/** An example or a default that breaks the schema that it stands by. */
export interface BrokenSample {
  /** The way to it in the document. */
  readonly at: Path;
  readonly message: string;
}

/** Why a default of the source is not in the document. */
export const DEFAULT_BROKEN = "The document's own rules do not allow it.";

/** The examples and defaults that the generator would refuse. */
export function brokenSamples(document: JsonObject): BrokenSample[] {
  const found = new Map<string, BrokenSample>();
  const context: Pick<RuleContext, "document" | "report" | "hasDiagnostics"> = {
    document,
    hasDiagnostics: () => false,
    report(path, message) {
      const at = sampleIn(path);
      const key = JSON.stringify(at);
      if (at !== undefined && !found.has(key)) found.set(key, { at, message });
    },
  };
  checkExamples(context as RuleContext);
  return [...found.values()];
}

/** The way to the example or default that a path leads into. */
function sampleIn(path: Path): Path | undefined {
  const isOperation = path[0] === "paths";
  let step = isOperation ? 0 : 3;
  for (; step < path.length; step += 1) {
    const key = path[step];
    if (isOperation && key === "examples") return path.slice(0, step + 2);
    if (isOperation) continue;
    if (key === "default" || key === "examples") return path.slice(0, step + 1);
    // What follows is a name, whatever it is.
    if (key === "properties") step += 1;
  }
  return undefined;
}
