import { effectByName } from "../../../../../runtime/idempotency.js";
import { setOwn, type JsonObject } from "../../../../../generator/load/json.js";
import { fieldSchema, objectSchema, returnedOtherwise, type ReferTo } from "../field-schema.js";
import type { ActionFacts, Direction, FieldFacts, FieldList, TypeFacts } from "../model.js";
import { importedObject } from "../import/field-schema.js";
import { importedText } from "../import/files.js";
import { operationOf, takesForm } from "../import/operation.js";
import { Notes } from "../import/report.js";
import { operationObject } from "../operation.js";
import { draft, draftOverride, formatOf } from "./draft.js";
import { valueAt } from "./yaml-edit.js";
import { blockText } from "./yaml-value.js";

/** An action that the document does not have yet, and what its file is made with. */
export interface NewAction {
  readonly name: string;
  readonly action: ActionFacts;
  /** Text of the root file. */
  readonly root: string;
  readonly referTo: ReferTo;
  /** Reference to the type that every result has an id of, where the document has that type. */
  readonly requestId: string | undefined;
  readonly errorResult: string;
}

/** The file of a new action, its texts being drafts. */
export function newActionFile({
  name,
  action,
  root,
  referTo,
  requestId,
  errorResult,
}: NewAction): string {
  const { facts } = action;
  const post = operationObject({
    name,
    tag: facts.tag as string | undefined,
    summary: draft("what the action does, in one line"),
    description: draft(facts.description),
    deprecated: facts.deprecated === true,
    service: String(valueAt(root, ["x-tencentcloud", "service"])),
    version: String(valueAt(root, ["info", "version"])),
    extension: {
      ...(facts.documented == null ? {} : { documented: facts.documented }),
      effect: effectByName(name),
      ...(facts.rateLimit == null ? {} : { rateLimit: facts.rateLimit }),
      errors: [...(action.errors?.keys() ?? [])].sort(),
    },
    request: newObject(action.request, new Set(["request"]), draft("what to send"), referTo),
    result: newResult(action.response, referTo, requestId),
    errorResult,
  });
  return `${schemaLine("action", root)}${blockText({ post })}\n`;
}

/** The file of a new action in the words of its source, as an import makes it. */
export function importedActionFile({
  name,
  action,
  root,
  referTo,
  errorResult,
}: NewAction): string {
  const notes = new Notes();
  const context = { referTo, notes };
  const isForm = takesForm(action, []);
  const request = { ways: new Set(["request"] as const), isForm };
  const response = { ways: new Set(["response"] as const) };
  const post = operationOf(name, action, {
    service: String(valueAt(root, ["x-tencentcloud", "service"])),
    version: String(valueAt(root, ["info", "version"])),
    isForm,
    examples: [],
    notes,
    request: importedObject(action.request, `${name}Request`, request, context),
    result: importedObject(action.response, `${name}Response`, response, context),
    errorResult,
  });
  return importedText({ post });
}

/** The result that every call has comes with an id. */
function newResult(
  list: FieldList | undefined,
  referTo: ReferTo,
  requestId: string | undefined,
): JsonObject {
  const id = list?.fields.get("RequestId");
  const fields = new Map(list?.fields);
  if (id !== undefined) {
    fields.set("RequestId", { ...id, facts: { ...id.facts, outputRequired: true } });
  }
  const ways = new Set(["response"] as const);
  const result = newObject({ facts: {}, fields }, ways, draft("what comes back"), referTo);
  if (id !== undefined && requestId !== undefined) {
    setOwn(result["properties"] as JsonObject, "RequestId", { $ref: requestId });
  }
  return result;
}

/**
 * The file of a type that the document does not have yet; without members where none are known.
 * @param root Text of the root file.
 */
export function newTypeFile(type: TypeFacts | undefined, root: string, referTo: ReferTo): string {
  const text =
    type === undefined ? "no source tells the members of this type" : type.facts.description;
  const schema = newObject(type, new Set(type?.usage), draft(text), referTo);
  return `${schemaLine("type", root)}${blockText(schema)}\n`;
}

function newObject(
  list: FieldList | undefined,
  ways: ReadonlySet<Direction>,
  description: string,
  referTo: ReferTo,
): JsonObject {
  const propertyOf = (name: string, field: FieldFacts) => newField(name, field, ways, referTo);
  return objectSchema(list, ways, propertyOf, description);
}

/** The schema of a field that the document does not have yet. */
export function newField(
  name: string,
  { facts }: FieldFacts,
  ways: ReadonlySet<Direction>,
  referTo: ReferTo,
): JsonObject {
  const schema = fieldSchema(name, facts, {
    ways,
    referTo,
    scalar: formatOf(facts),
    description: draft(facts.description),
  });
  const returned = returnedOtherwise(facts, ways);
  return returned === undefined
    ? schema
    : { ...schema, ...draftOverride("outputRequired", returned) };
}

const SCHEMA_OF_ROOT = /^# yaml-language-server: \$schema=(?<folder>[^\s:/][^\s:]*)\/root\.json\s/;

/**
 * First line of a new file, by which an editor checks it: where the root file has such a line, its
 * schemas are known to be there. Actions and types stand one folder below the root.
 */
function schemaLine(kind: "action" | "type", root: string): string {
  const folder = SCHEMA_OF_ROOT.exec(root)?.groups?.["folder"];
  return folder === undefined ? "" : `# yaml-language-server: $schema=../${folder}/${kind}.json\n`;
}
