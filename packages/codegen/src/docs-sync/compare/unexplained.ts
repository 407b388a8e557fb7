import {
  entriesOf,
  isObject,
  member,
  objectMember,
  type JsonObject,
} from "../../../../../generator/load/json.js";
import type { DraftFile, DraftTypes } from "../../../../../generator/emit/draft.js";
import { emit } from "../../../../../generator/emit/index.js";
import { BESIDE } from "../../../../../generator/emit/runtime.js";
import { buildModel } from "../../../../../generator/model/build-model.js";
import type { Difference, Owner } from "./difference.js";
import { TEXTS } from "./texts.js";

const SHARED_RULES = "validators/types.ts";
/** Names the service. */
const VENDOR = "validators/made-by.ts";
/** The words of errors are code in this file, and no caller depends on them. */
const WORDS = new Set(["error-descriptions.ts"]);

/**
 * The generated files of two versions that differ in more than comments, where no difference says
 * why: conditions on a list's items, for one. Undefined where one version is none that the generator of
 * today could read.
 */
export function unexplainedFiles(
  before: JsonObject,
  after: JsonObject,
  differences: readonly Difference[],
): string[] | undefined {
  const [old, now] = [codeOf(before), codeOf(after)];
  if (old === undefined || now === undefined) return undefined;
  const told = differences.filter(({ fact }) => fact === null || !TEXTS.has(fact));
  const names = new Set(told.flatMap(namesIn));
  const places = [...new Set([...old.keys(), ...now.keys()])].filter((place) => {
    const [was, is] = [old.get(place), now.get(place)];
    if (was === is) return false;
    // What gathers all actions or types changes with any of them.
    if (!/[/#]/.test(place) || place === VENDOR) return told.length === 0;
    const words = new Set(`${place} ${was ?? ""} ${is ?? ""}`.split(/[^A-Za-z0-9_]+/));
    return ![...names].some((name) => words.has(name));
  });
  return [...new Set(places.map((place) => place.split("#")[0] ?? place))];
}

/**
 * Each generated module without its comments, by its path. What is large and has a part for each type
 * or action is taken apart: `schema.ts#RedisNodeInfo`.
 */
function codeOf(document: JsonObject): Map<string, string> | undefined {
  let drafts: readonly DraftFile[];
  try {
    drafts = emit(buildModel(document), BESIDE);
  } catch {
    return undefined;
  }
  return new Map(
    drafts
      .flatMap((draft) => (draft.kind === "text" || WORDS.has(draft.path) ? [] : partsOf(draft)))
      .map(([place, part]) => [place, JSON.stringify(part, withoutComments)]),
  );
}

function partsOf(draft: Exclude<DraftFile, { kind: "text" }>): [string, unknown][] {
  const part = (name: string) => `${draft.path}#${name}`;
  if (draft.kind === "types") return schemaParts(draft, part);
  if (draft.path !== SHARED_RULES) return [[draft.path, draft]];
  // `rulesOfRedisNodeInfo`
  return draft.declarations.map((one) => {
    const name = "name" in one ? one.name.replace(/^[a-z]+Of/, "") : "";
    return [part(name), one];
  });
}

function schemaParts(draft: DraftTypes, part: (name: string) => string): [string, unknown][] {
  const { document, requestSchemas, responseSchemas, enumerations } = draft;
  const { paths, components, ...root } = document;
  const schemas = objectMember(components, "schemas") ?? {};
  return [
    [draft.path, [root, { ...(components as object), schemas: [] }]],
    ...entriesOf(paths).map(([path, item]): [string, unknown] => [part(path), item]),
    ...Object.entries(schemas).map(([name, schema]): [string, unknown] => [
      part(name),
      [
        schema,
        requestSchemas.includes(name),
        responseSchemas.includes(name),
        member(enumerations, name),
      ],
    ]),
  ];
}

/** Keys of comments; where one is the name of a field, an object stands under it. */
const COMMENTS = new Set(
  "doc constructorDoc description summary title deprecated externalDocs tags $comment".split(" "),
);

function withoutComments(key: string, value: unknown): unknown {
  const isComment = COMMENTS.has(key) && (!isObject(value) || typeof value["url"] === "string");
  // A schema that lists all its members makes the same code whether it says so or not.
  if (isComment || (key === "additionalProperties" && value === false)) return undefined;
  return typeof value === "string" ? value.replaceAll(/\/\*\*[^]*?\*\/\s*/g, "") : value;
}

/** What in the code a difference is about. */
function namesIn({ subject }: Difference): string[] {
  switch (subject.at) {
    case "action":
    case "error":
      return ofAction(subject.action);
    case "type": {
      const names = [subject.ours, subject.theirs].map((type) => type?.facts.name);
      return [subject.type, ...names.filter((name) => typeof name === "string")];
    }
    case "fields":
      return ownerNames(subject.owner);
    case "field": {
      const { ours, theirs } = subject;
      const types = [ours, theirs].flatMap((field) => [field?.scalar, field?.ref]);
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

function ownerNames(owner: Owner): string[] {
  return "type" in owner ? [owner.type] : ofAction(owner.action);
}

function ofAction(action: string): string[] {
  return [action, `${action}Request`, `${action}Response`];
}
