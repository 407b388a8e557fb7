import {
  asList,
  asNumber,
  asText,
  asTexts,
  entriesOf,
  member,
  objectMember,
  type JsonObject,
} from "../load/json.js";
import { effectOf, ENVELOPE_SCHEMA, isMultipart, requestSchemaPath } from "../load/operations.js";
import { sortedBy } from "../load/order.js";
import type { Action, ErrorCode, Example, ObjectType, Paging, Start, Waiter } from "./model.js";
import type { Names } from "./names.js";
import type { TypeReader } from "./read-types.js";

/** What an action is read with. */
export interface ActionContext {
  readonly types: TypeReader;
  readonly names: Names;
  /** All codes, in the order of the catalog. */
  readonly errorCodes: readonly ErrorCode[];
  /** Calls per second, where the action has no limit of its own. */
  readonly rateLimit: number;
}

export function readAction(operation: JsonObject, context: ActionContext): Action {
  const { types, names, errorCodes, rateLimit } = context;
  const name = String(operation["operationId"]);
  const extension = objectMember(operation, "x-tencentcloud") ?? {};
  const listed = new Set(asTexts(extension["errors"]));
  const multipart = isMultipart(operation);
  const request = types.object(`${name}Request`, { isForm: multipart });
  return {
    name,
    file: names.file(name),
    category: asTexts(operation["tags"])[0],
    summary: String(operation["summary"]),
    description: asText(operation["description"]),
    deprecated: operation["deprecated"] === true,
    page: asText(member(operation, "externalDocs", "url")),
    documented: asText(extension["documented"]),
    effect: effectOf(operation),
    purchases: extension["purchases"] === true,
    destroys: extension["destroys"] === true,
    multipart,
    paging: readPaging(objectMember(extension, "paging"), request),
    waiters: sortedBy(entriesOf(extension["waiters"]).map(readWaiter), ({ name: key }) => key),
    starts: sortedBy(entriesOf(extension["starts"]).map(readStart), ({ waiter }) => waiter),
    lookupFields: asTexts(extension["lookupFields"]),
    lookupState: asTexts(extension["lookupState"]).map((text) => {
      const [action = "", field = ""] = text.split(".");
      return { action, field };
    }),
    onlySite: asTexts(extension["sites"])[0] as Action["onlySite"],
    rateLimit: asNumber(extension["rateLimit"]) ?? rateLimit,
    request,
    response: types.object(`${name}Response`),
    errors: errorCodes.filter(({ code }) => listed.has(code)),
    examples: readExamples(operation),
  };
}

/** Large enough for few calls, small enough for quick responses. */
const PAGE_SIZE = 100;
/** Where the largest allowed size is unknown: the default of most actions. */
const CAUTIOUS_PAGE_SIZE = 20;

function readPaging(paging: JsonObject | undefined, request: ObjectType): Paging | undefined {
  if (paging === undefined) return undefined;
  const limit = String(paging["limit"]);
  const field = request.fields.find(({ name }) => name === limit);
  const maximum = field?.constraints.maximum;
  const standard = asNumber(field?.default) ?? CAUTIOUS_PAGE_SIZE;
  return {
    limit,
    offset: asText(paging["offset"]),
    page: asText(paging["page"]),
    items: String(paging["items"]),
    total: asText(paging["total"]),
    aligned: paging["aligned"] === true,
    repeats: paging["repeats"] === true,
    size: maximum === undefined ? standard : Math.max(standard, Math.min(maximum, PAGE_SIZE)),
    maximum,
  };
}

function readWaiter([name, waiter]: readonly [string, unknown]): Waiter {
  return {
    name,
    description: String(member(waiter, "description")),
    items: asText(member(waiter, "items")),
    awaited: asTexts(member(waiter, "awaited")),
    state: String(member(waiter, "state")),
    succeeds: statesIn(member(waiter, "succeeds")),
    fails: statesIn(member(waiter, "fails")),
    detail: asText(member(waiter, "detail")),
  };
}

function statesIn(value: unknown): (string | number)[] {
  return asList(value).filter((state) => typeof state === "string" || typeof state === "number");
}

function readStart([waiter, fields]: readonly [string, unknown]): Start {
  return {
    waiter,
    fields: entriesOf(fields).map(([request, response]) => ({
      request,
      response: String(response),
    })),
  };
}

/** An operation's requests, and what stands in the envelope of responses without error. */
function readExamples(operation: JsonObject): Action["examples"] {
  return {
    requests: examplesAt(operation, requestSchemaPath(operation)),
    responses: examplesAt(operation, ENVELOPE_SCHEMA).flatMap(({ summary, value }) => {
      const response = member(value, "Response");
      const isError = member(response, "Error") !== undefined;
      return response === undefined || isError ? [] : [{ summary, value: response }];
    }),
  };
}

/** Examples stand beside the schema of a body. */
function examplesAt(operation: JsonObject, schema: readonly string[]): Example[] {
  const media = objectMember(operation, ...schema.slice(0, -1));
  return entriesOf(media?.["examples"]).map(([, example]) => ({
    summary: asText(member(example, "summary")),
    value: member(example, "value"),
  }));
}
