import {
  isObject,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import { shortened } from "../../../../../generator/load/diagnostic.js";
import { brokenSamples, DEFAULT_BROKEN } from "../broken-samples.js";
import type { Notes } from "./report.js";

/**
 * Takes out the examples and defaults that break the schemas they stand by: documentation has many,
 * and the generator refuses each.
 */
export function pruneExamples(document: JsonObject, notes: Notes): void {
  for (const { at, message } of brokenSamples(document)) takeOut(document, at, message, notes);
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
  notes.add("left out", shown(at), `${message} (${shortened(JSON.stringify(value) ?? "", 80)})`);
  if (key !== "default") return;
  // The source goes on saying so, and that is no news.
  const own = (member(holder, "x-tencentcloud") ?? {}) as JsonObject;
  const overrides = (member(own, "overrides") ?? {}) as JsonObject;
  holder["x-tencentcloud"] = {
    ...own,
    overrides: { ...overrides, default: { source: value, reason: DEFAULT_BROKEN } },
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
