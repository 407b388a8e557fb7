import {
  actionNamesIn,
  findOperation,
  resolved,
  type Offer,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from "../../../../runtime/openapi.js";
import { choicesOf } from "../describe/schema.js";
import { isFields, type Fields } from "../form/path.js";

/** The action that lists values for a request field. */
export interface Listing {
  readonly action: string;
  readonly operation: Operation;
  readonly offer: Offer;
}

export interface OfferedValue {
  readonly value: unknown;
  /** What tells people which one it is. */
  readonly label: string;
}

/** The request of a listing, or the fields that it needs first. */
export type ListingRequest =
  | { readonly kind: "request"; readonly request: Fields }
  | { readonly kind: "needs"; readonly fields: readonly string[] };

/** Where the document does not say how many items a page may have. */
const MAX_ITEMS = 100;

/** The listings of a document, by the names of the request fields that they serve. */
export function listingsIn(document: OpenApiDocument): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const action of actionNamesIn(document)) {
    const operation = findOperation(document, action);
    for (const offer of operation?.["x-tencentcloud"]?.offers ?? []) {
      for (const field of offer.fields) {
        if (operation !== undefined) listings.set(field, { action, operation, offer });
      }
    }
  }
  return listings;
}

/**
 * The request for the first page of a listing. What it requires comes from the call that is being
 * filled in, and so does what narrows it, such as the instance whose backups are listed.
 */
export function listingRequest(
  document: OpenApiDocument,
  { action, operation }: Pick<Listing, "action" | "operation">,
  given: (name: string, schema: Schema) => unknown,
): ListingRequest {
  const { schemas } = document.components;
  const media = operation.requestBody.content["application/json"];
  const { properties = {}, required = [] } = resolved(schemas, media?.schema ?? {});
  const { limit, offset } = operation["x-tencentcloud"]?.paging ?? {};
  const listings = listingsIn(document);
  const request: Record<string, unknown> = {};
  if (offset !== undefined) request[offset] = 0;
  if (limit !== undefined) {
    request[limit] = resolved(schemas, properties[limit] ?? {}).maximum ?? MAX_ITEMS;
  }
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(request, name)) continue;
    const other = listings.get(name);
    const narrows = other !== undefined && other.action !== action;
    if (!narrows && !required.includes(name)) continue;
    const whole = resolved(schemas, schema);
    const value = given(name, whole) ?? onlyValue(whole);
    if (value !== undefined && value !== "") request[name] = value;
  }
  const fields = required.filter((name) => !Object.hasOwn(request, name));
  return fields.length > 0 ? { kind: "needs", fields } : { kind: "request", request };
}

function onlyValue(schema: Schema): unknown {
  const choices = choicesOf(schema);
  return choices.length === 1 ? choices[0]?.value : schema.const;
}

/** The items of a list in a response: `InstanceSet`, or `RegionSet.ZoneSet` for lists in its items. */
export function itemsIn(response: Fields, items: string, region: string): Fields[] {
  let level: readonly Fields[] = [response];
  for (const name of items.split(".")) {
    // In a list of regions, only that of the call counts.
    const here = level.filter((item) => Object.values(item).includes(region));
    level = (here.length > 0 ? here : level).flatMap(({ [name]: list }) =>
      Array.isArray(list) ? list.filter(isFields) : [],
    );
  }
  return [...level];
}

/** The values that a response offers. */
export function offeredIn(response: Fields, offer: Offer, region: string): OfferedValue[] {
  const { items, value: valueName, label: labelName } = offer;
  return itemsIn(response, items, region).flatMap((item) => {
    const value = item[valueName];
    if (value === undefined || value === null || value === "") return [];
    const label = labelName === undefined ? undefined : item[labelName];
    return [{ value, label: label === undefined || label === null ? "" : String(label) }];
  });
}
