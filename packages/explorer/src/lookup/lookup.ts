import {
  findOperation,
  refName,
  resolved,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from "../../../../runtime/openapi.js";
import { isObject, type Fields } from "../form/path.js";
import { itemsIn, listingRequest } from "../offers/offers.js";
import type { CallRequest, Lookup } from "../protocol.js";

/** How to find out whether a call was carried out whose outcome is unknown. It reads, and changes nothing. */
export function lookupOf(document: OpenApiDocument, call: CallRequest): Lookup | undefined {
  const {
    lookupFields = [],
    lookupAction,
    lookupState = [],
  } = findOperation(document, call.action)?.["x-tencentcloud"] ?? {};
  const states = lookupState.map((text) => text.split("."));
  const action = lookupAction ?? states[0]?.[0] ?? "";
  const operation = findOperation(document, action);
  if (operation === undefined) return undefined;
  const { offers: [offer] = [], paging } = operation["x-tencentcloud"] ?? {};
  const items = offer?.items ?? paging?.items;
  const listing = listingRequest(document, { action, operation }, (name) => call.request[name]);
  if (items === undefined || listing.kind === "needs") return undefined;

  const criteria =
    lookupAction === undefined
      ? sameItem(offer?.value, offer?.fields ?? [], call.request)
      : criteriaOf(itemOf(document, operation, items), lookupFields, call.request);
  return {
    target: call.target,
    action,
    request: listing.request,
    items,
    criteria,
    labelFields: [offer?.value, offer?.label].filter((name) => name !== undefined),
    stateFields: states.flatMap(([, field]) => field ?? []),
  };
}

/** The items of a response that may be what the call has made or changed. */
export function foundIn(response: Fields, lookup: Lookup, region: string): Fields[] {
  return itemsIn(response, lookup.items, region).filter((item) =>
    Object.entries(lookup.criteria).every(
      ([name, value]) => Object.hasOwn(item, name) && String(item[name]) === String(value),
    ),
  );
}

/** The values of the request that an item of the list has as well. */
function criteriaOf(
  { properties = {} }: Schema,
  names: readonly string[],
  request: Fields,
): Fields {
  const known = names.filter((name) => Object.hasOwn(properties, name) && isPlain(request[name]));
  return Object.fromEntries(known.map((name) => [name, request[name]]));
}

/** The item that a field of the request names. */
function sameItem(id: string | undefined, fields: readonly string[], request: Fields): Fields {
  const given = fields.find((field) => isPlain(request[field]));
  return id === undefined || given === undefined ? {} : { [id]: request[given] };
}

function isPlain(value: unknown): boolean {
  return value !== undefined && value !== "" && !isObject(value);
}

/** The schema of an item of a list in a response. */
function itemOf({ components }: OpenApiDocument, operation: Operation, items: string): Schema {
  const { schemas } = components;
  const media = operation.responses["200"].content["application/json"];
  const envelope = resolved(schemas, media?.schema ?? {}).properties?.["Response"] ?? {};
  let schema = envelope.anyOf?.find((one) => refName(one) !== undefined) ?? envelope;
  for (const name of items.split(".")) {
    const member = resolved(schemas, schema).properties?.[name] ?? {};
    schema = resolved(schemas, member).items ?? {};
  }
  return resolved(schemas, schema);
}
