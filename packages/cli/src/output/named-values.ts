import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "../../../explorer/src/describe/schema.js";
import { readCatalog } from "../../../explorer/src/describe/catalog.js";
import { apiDocument, resolved, waiters } from "../document.js";
import { messages } from "../locales/index.js";

/** A response with the names of enumerations beside their values: `2 Running`. */
export function withNames(action: string, response: object): unknown {
  return named(responseOf(action), response);
}

/** What the document calls the states of what a waiter waits for. One without a name stays as it is. */
export function statesInWords(waiter: string, states: readonly unknown[]): string {
  const schema = stateSchema(waiter);
  const names = states.map((state) => titleOf(schema, state) ?? String(state));
  return [...new Set(names)].join(", ") || messages.wait.unseen;
}

function stateSchema(waiter: string): Schema {
  const found = waiters().get(waiter);
  if (found === undefined) return {};
  const response = responseOf(found.action);
  const item = found.items === undefined ? response : (memberOf(response, found.items).items ?? {});
  return memberOf(item, found.state);
}

function responseOf(action: string): Schema {
  return resolved(readCatalog(apiDocument()).actions.get(action)?.response ?? {});
}

function memberOf(schema: Schema, name: string): Schema {
  return resolved(resolved(schema).properties?.[name] ?? {});
}

function titleOf(schema: Schema, value: unknown): string | undefined {
  return choicesOf(schema).find((choice) => choice.value === value)?.title;
}

function named(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = resolved(schema.items ?? {});
    return value.map((each) => named(item, each));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const inner = schema.properties?.[name];
        return [name, inner === undefined ? member : named(resolved(inner), member)];
      }),
    );
  }
  const title = titleOf(schema, value);
  return title === undefined || title === value ? value : `${String(value)} ${title}`;
}
