import { refName, refTo } from "../../runtime/openapi.js";
import type { Diagnostic } from "./diagnostic.js";
import { compareCodePoints } from "./order.js";
import { isObject, objectMember, setOwn, type JsonObject, type Path } from "./json.js";
import { isErrorResult, operationsOf, requestSchemaPath, responseBranches } from "./operations.js";
import type { Origins } from "./origins.js";

/**
 * Moves each operation's request and result to `components.schemas`, as `<Action>Request` and
 * `<Action>Response`, so that other code can refer to them by name.
 */
export function nameOperationSchemas(
  document: JsonObject,
  origins: Origins,
  diagnostics: Diagnostic[],
): void {
  const schemas = objectMember(document, "components", "schemas");
  if (schemas === undefined) return;
  const moved = new Map<string, unknown>();

  function move(
    holder: JsonObject | unknown[],
    key: string | number,
    name: string,
    at: Path,
  ): void {
    const schema = (holder as JsonObject)[String(key)];
    if (!isObject(schema)) return;
    if ("$ref" in schema) {
      if (refName(schema) === name) return;
      diagnostics.push({
        ...origins.locate(document, at),
        message: `write it out here, or refer to a schema named ${name}.`,
      });
      return;
    }
    if (Object.hasOwn(schemas ?? {}, name) || moved.has(name)) {
      diagnostics.push({
        ...origins.locate(document, at),
        message: `the name ${name} is taken. It belongs to this operation: rename the other schema.`,
      });
      return;
    }
    moved.set(name, schema);
    (holder as JsonObject)[String(key)] = { $ref: refTo(name) };
  }

  for (const { at, operation } of operationsOf(document)) {
    const action = operation["operationId"];
    if (typeof action !== "string") continue;
    const requestPath = requestSchemaPath(operation);
    const requestMedia = objectMember(operation, ...requestPath.slice(0, -1));
    if (requestMedia !== undefined) {
      move(requestMedia, "schema", `${action}Request`, [...at, ...requestPath]);
    }
    const branches = responseBranches(operation);
    branches?.list.forEach((branch, index) => {
      if (isErrorResult(branch)) return;
      move(branches.list, index, `${action}Response`, [...at, ...branches.at, index]);
    });
  }

  const all = new Map([...Object.entries(schemas), ...moved]);
  for (const name of Object.keys(schemas)) delete schemas[name];
  for (const name of [...all.keys()].sort(compareCodePoints)) setOwn(schemas, name, all.get(name));
}
