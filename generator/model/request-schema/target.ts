import type { JsonObject } from "../../load/json.js";

const COMPONENT = "#/components/schemas/";

/** Name of the type that a schema refers to. */
export function targetOf(schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  return typeof reference === "string" ? reference.slice(COMPONENT.length) : undefined;
}
