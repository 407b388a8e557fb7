import { DEFAULT_RATE_LIMIT } from "../load/extension.js";
import { productName } from "../emit/safe.js";
import { asList, asNumber, asText, entriesOf, member, type JsonObject } from "../load/json.js";
import { operationsOf } from "../load/operations.js";
import { sortedBy } from "../load/order.js";
import { namedSchemas } from "../load/schemas.js";
import { findDirections } from "./directions.js";
import type { Category, Model } from "./model.js";
import { nameAll } from "./names.js";
import { readAction } from "./read-actions.js";
import { readErrorCategories, readErrorCodes } from "./read-errors.js";
import { TypeReader } from "./read-types.js";

/** Makes the model of a document that has passed validation. Pure: same document, same model. */
export function buildModel(document: JsonObject): Model {
  const schemas = namedSchemas(document);
  const operations = operationsOf(document).map(({ operation }) => operation);
  const service = String(member(document, "x-tencentcloud", "service"));
  const names = nameAll(
    productName(service),
    operations.map((operation) => String(operation["operationId"])),
    Object.keys(schemas),
  );
  const types = new TypeReader(schemas, names, findDirections(document));
  const errorCodes = readErrorCodes(document);
  const rateLimit = asNumber(member(document, "x-tencentcloud", "rateLimit")) ?? DEFAULT_RATE_LIMIT;
  const context = { types, names, errorCodes, rateLimit };
  const actions = operations.map((operation) => readAction(operation, context));

  // What an action takes and gives belongs to the action, and is no type of its own.
  const own = new Set(actions.flatMap(({ name }) => [`${name}Request`, `${name}Response`]));
  const shared = Object.keys(schemas).filter((name) => !own.has(name));
  return {
    title: String(member(document, "info", "title")),
    service,
    version: String(member(document, "info", "version")),
    site: siteOf(document, service),
    package: asText(member(document, "x-tencentcloud", "package")),
    regions: entriesOf(member(document, "x-tencentcloud", "regions")).map(([region]) => region),
    rateLimit,
    actions: sortedBy(actions, ({ name }) => name),
    categories: readCategories(document),
    objects: types.objects(shared),
    enumerations: types.enumerations(),
    values: types.values(shared),
    errorCodes,
    errorCategories: readErrorCategories(document),
    document,
  };
}

/** The site whose host the document lists first. */
function siteOf(document: JsonObject, service: string): Model["site"] {
  const [first] = asList(document["servers"]);
  const isMainland = member(first, "url") === `https://${service}.tencentcloudapi.com`;
  return isMainland ? "mainland" : "international";
}

function readCategories(document: JsonObject): Category[] {
  return asList(document["tags"]).map((tag) => ({
    name: String(member(tag, "name")),
    description: asText(member(tag, "description")),
  }));
}
