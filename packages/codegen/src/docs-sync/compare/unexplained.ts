import type { JsonObject } from "../../../../../generator/load/json.js";
import type { DraftFile } from "../../../../../generator/emit/draft.js";
import { emit } from "../../../../../generator/emit/index.js";
import { BESIDE } from "../../../../../generator/emit/runtime.js";
import { buildModel } from "../../../../../generator/model/build-model.js";
import type { Difference } from "./difference.js";
import { TEXTS } from "./texts.js";

const SHARED_RULES = "validators/types.ts";
/** The words of errors are code in this file, and no caller depends on them. */
const WORDS = new Set(["error-descriptions.ts"]);

/**
 * The generated files of two versions that differ in more than comments, where no difference says
 * why. Undefined where one version is none that the generator of today could read.
 */
export function unexplainedFiles(
  before: JsonObject,
  after: JsonObject,
  differences: readonly Difference[],
): string[] | undefined {
  const [old, now] = [codeOf(before), codeOf(after)];
  if (old === undefined || now === undefined) return undefined;
  const told = differences.filter(({ fact }) => fact === null || !TEXTS.has(fact));
  if (told.some(({ subject }) => subject.at === "api")) return [];
  const names = new Set(told.flatMap(namesIn));
  return [...new Set([...old.keys(), ...now.keys()])].filter((file) => {
    const [was, is] = [old.get(file), now.get(file)];
    if (was === is) return false;
    // What gathers all actions or types changes with any of them.
    if (!file.includes("/") || file === SHARED_RULES) return names.size === 0;
    const words = new Set(`${file} ${was ?? ""} ${is ?? ""}`.split(/[^A-Za-z0-9_]+/));
    return ![...names].some((name) => words.has(name));
  });
}

/** Each generated module without its comments, by its path. */
function codeOf(document: JsonObject): Map<string, string> | undefined {
  let drafts: readonly DraftFile[];
  try {
    drafts = emit(buildModel(document), BESIDE);
  } catch {
    return undefined;
  }
  return new Map(
    drafts.flatMap((draft) =>
      draft.kind === "text" || WORDS.has(draft.path)
        ? []
        : [[draft.path, JSON.stringify(draft, withoutComments)] as const],
    ),
  );
}

const COMMENTS = new Set(["doc", "constructorDoc", "description", "summary", "title"]);

function withoutComments(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  return COMMENTS.has(key) ? undefined : value.replaceAll(/\/\*\*[^]*?\*\/\s*/g, "");
}

/** What in the code a difference is about. */
function namesIn({ subject }: Difference): string[] {
  switch (subject.at) {
    case "action":
    case "error":
      return [subject.action];
    case "type":
      return [subject.type];
    case "fields":
      return ownerNames(subject.owner);
    case "field": {
      const { ours, theirs } = subject;
      const types = [ours, theirs].flatMap((field) => [field?.enumeration, field?.ref]);
      return [...ownerNames(subject.owner), ...types.filter((type) => type !== undefined)];
    }
    case "error-code":
      return [subject.code];
    case "enumeration":
    case "category":
    case "source":
      return [subject.name];
    case "api":
      return [];
  }
}

function ownerNames(owner: { action: string } | { type: string }): string[] {
  return ["type" in owner ? owner.type : owner.action];
}
