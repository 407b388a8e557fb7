import type { Schema } from "../../../../runtime/openapi.js";
import { resolved } from "../document.js";

/**
 * A request to fill in: the required parameters, each with its example or default, or else a value of its
 * type. What is optional is left out: the service takes its own default then.
 */
export function skeletonOf(schema: Schema): Record<string, unknown> {
  const required = schema.required ?? [];
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name]) => required.includes(name))
      .map(([name, member]) => [name, valueOf(resolved(member))]),
  );
}

function valueOf(schema: Schema): unknown {
  if (schema.writeOnly === true) return "";
  const known = schema.examples?.[0] ?? schema.default ?? schema.const;
  if (known !== undefined) return known;
  const first = schema.oneOf?.[0]?.const ?? schema.enum?.[0];
  if (first !== undefined) return first;
  if (schema.type === "array") return [valueOf(resolved(schema.items ?? {}))];
  if (schema.properties !== undefined) return skeletonOf(schema);
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 0;
  return schema.type === "boolean" ? false : "";
}
