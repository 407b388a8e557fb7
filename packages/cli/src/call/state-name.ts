import { choicesOf } from "../../../explorer/src/describe/schema.js";
import { readCatalog } from "../../../explorer/src/describe/catalog.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { actionNames, apiDocument, operationOf, resolved } from "../document.js";

/** What the document calls a state of what a waiter waits for; the state itself where it has no name. */
export function stateName(waiter: string, state: unknown): string {
  const names = choicesOf(stateSchema(waiter));
  return names.find(({ value }) => value === state)?.title ?? String(state);
}

function stateSchema(waiter: string): Schema {
  for (const action of actionNames()) {
    const found = operationOf(action)["x-tencentcloud"]?.waiters?.[waiter];
    if (found === undefined) continue;
    const response = readCatalog(apiDocument()).actions.get(action)?.response ?? {};
    const list = found.items === undefined ? response : memberOf(response, found.items);
    return memberOf(found.items === undefined ? list : (list.items ?? {}), found.state);
  }
  return {};
}

function memberOf(schema: Schema, name: string): Schema {
  return resolved(resolved(schema).properties?.[name] ?? {});
}
