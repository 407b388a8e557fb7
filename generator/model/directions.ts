import { refName } from "../../runtime/openapi.js";
import { isObject, objectMember, type JsonObject } from "../load/json.js";
import { operationsOf, requestSchemaPath, responseBranches } from "../load/operations.js";
import { namedSchemas } from "../load/schemas.js";
import type { ObjectType } from "./model.js";

type Direction = ObjectType["direction"];

/** Whether a type is sent, received or both: follows the references from every operation. */
export function findDirections(document: JsonObject): Map<string, Direction> {
  const schemas = namedSchemas(document);
  const sent = new Set<string>();
  const received = new Set<string>();

  /** Read from a queue, not recursively: a long chain of references would overflow the stack. */
  function follow(root: unknown, into: Set<string>): void {
    const waiting = [root];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (Array.isArray(value)) waiting.push(...(value as unknown[]));
      if (!isObject(value)) continue;
      const name = refName(value);
      if (name !== undefined && !into.has(name)) {
        into.add(name);
        waiting.push(schemas[name]);
      }
      const { properties, items, anyOf } = value;
      waiting.push(items, anyOf, ...(isObject(properties) ? Object.values(properties) : []));
    }
  }

  for (const { operation } of operationsOf(document)) {
    follow(objectMember(operation, ...requestSchemaPath(operation)), sent);
    for (const branch of responseBranches(operation)?.list ?? []) follow(branch, received);
  }
  const direction = (name: string): Direction =>
    !received.has(name) ? "request" : sent.has(name) ? "both" : "response";
  return new Map([...sent, ...received].map((name) => [name, direction(name)]));
}
