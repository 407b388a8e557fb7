import { readFileSync } from "node:fs";
import {
  actionNamesIn,
  findOperation,
  refName,
  refTo,
  type OpenApiDocument,
} from "../../runtime/openapi.js";

/** Keywords that name another action or a waiter. */
const REFERRING = new Set(["lookupState", "overrides", "priceAction", "starts", "waiters"]);
/** Keywords that name the action itself. */
const NAMING = new Set(["operationId", "const", "default"]);
/** Types that a document has once. */
const SHARED = new Set(["ErrorDetail", "ErrorResult", "RequestId"]);

/** The document of this project. */
export function ownDocument(): OpenApiDocument {
  return JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenApiDocument;
}

/**
 * A document of any size: this project's own actions and their types, over and over under new names.
 * The same number of actions always gives the same document.
 */
export function makeDocument(actionCount: number): object {
  const own = ownDocument();
  const names = actionNamesIn(own);
  const paths: [string, object][] = [];
  const schemas: [string, object][] = [];
  for (let copy = 1; paths.length < actionCount; copy += 1) {
    const prefix = `Copy${copy}`;
    const renamed = copyOf(own, prefix);
    for (const name of names.slice(0, actionCount - paths.length)) {
      paths.push([`/#${prefix}${name}`, { post: findOperation(renamed, name) }]);
    }
    for (const [name, schema] of Object.entries(renamed.components.schemas)) {
      schemas.push([SHARED.has(name) ? name : prefix + name, schema]);
    }
  }
  return {
    ...own,
    paths: Object.fromEntries(paths),
    components: { ...own.components, schemas: Object.fromEntries(schemas) },
  };
}

function copyOf(own: OpenApiDocument, prefix: string): OpenApiDocument {
  const actions = new Set<unknown>(actionNamesIn(own));
  return JSON.parse(JSON.stringify(own), (key, value: unknown) => {
    if (REFERRING.has(key)) return undefined;
    const type = key === "$ref" ? refName({ $ref: value }) : undefined;
    if (type !== undefined) return refTo(SHARED.has(type) ? type : prefix + type);
    return NAMING.has(key) && actions.has(value) ? `${prefix}${String(value)}` : value;
  }) as OpenApiDocument;
}
