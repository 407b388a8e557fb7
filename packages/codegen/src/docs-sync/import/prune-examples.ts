import {
  isObject,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import { checkExamples } from "../../../../../generator/load/rules/examples.js";
import type { RuleContext } from "../../../../../generator/load/rules/rule.js";
import type { Notes } from "./report.js";

const REASON = "The document's own rules do not allow it.";

/**
 * Takes out the examples and defaults that break the schemas they stand by: documentation has many,
 * and the generator refuses each.
 */
export function pruneExamples(document: JsonObject, notes: Notes): void {
  const found = new Map<string, { at: Path; message: string }>();
  const context: Pick<RuleContext, "document" | "report" | "hasDiagnostics"> = {
    document,
    hasDiagnostics: () => false,
    report(path, message) {
      const at = exampleIn(path);
      const key = JSON.stringify(at);
      if (at !== undefined && !found.has(key)) found.set(key, { at, message });
    },
  };
  checkExamples(context as RuleContext);
  for (const { at, message } of found.values()) takeOut(document, at, message, notes);
}

/** The way to the example or default that a path leads into. */
function exampleIn(path: Path): Path | undefined {
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

function takeOut(document: JsonObject, at: Path, message: string, notes: Notes): void {
  let holder: unknown = document;
  for (const key of at.slice(0, -1)) {
    holder = Array.isArray(holder) ? holder[Number(key)] : member(holder, String(key));
  }
  if (!isObject(holder)) return;
  const key = String(at.at(-1));
  const value = holder[key];
  delete holder[key];
  notes.add("left out", shown(at), `${message} (${shortJson(value)})`);
  if (key !== "default") return;
  // The source goes on saying so, and that is no news.
  const own = (member(holder, "x-tencentcloud") ?? {}) as JsonObject;
  const overrides = (member(own, "overrides") ?? {}) as JsonObject;
  holder["x-tencentcloud"] = {
    ...own,
    overrides: { ...overrides, default: { source: value, reason: REASON } },
  };
}

/** `DescribeThings.Limit.default` rather than every key on the way. */
function shown(at: Path): string {
  if (at[0] === "paths")
    return `actions.${String(at[1]).slice(2)} ${String(at[3])} ${String(at.at(-1))}`;
  return at
    .filter((key, index) => index > 1 && !(key === "properties" && index % 2 === 1))
    .join(".");
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text;
}
