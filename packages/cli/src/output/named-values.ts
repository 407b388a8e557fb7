import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "../../../explorer/src/describe/schema.js";
import { readCatalog } from "../../../explorer/src/describe/catalog.js";
import { apiDocument, resolved } from "../document.js";

/** A response with the names of enumerations beside their values: `2 Running`. */
export function withNames(action: string, response: object): unknown {
  const schema = readCatalog(apiDocument()).actions.get(action)?.response;
  return schema === undefined ? response : named(resolved(schema), response);
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
  const title = choicesOf(schema).find((choice) => choice.value === value)?.title;
  return title === undefined || title === value ? value : `${String(value)} ${title}`;
}
