import * as safe from "./safe.js";
import { atom, listOf, openObject, type CodeValue } from "./code-value.js";

type Value = string | number | boolean | readonly (string | number)[] | undefined;

/** An object of metadata. Unknown members are left out, and so are empty lists but those of `kept`. */
export function metadataObject(
  metadata: Readonly<Record<string, Value>>,
  kept: readonly string[] = [],
): CodeValue {
  return openObject(
    Object.entries(metadata).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (Array.isArray(value) && value.length === 0 && !kept.includes(key)) return [];
      return [{ key: safe.propertyKey(key), value: expressionOf(value) }];
    }),
  );
}

function expressionOf(value: NonNullable<Value>): CodeValue {
  return typeof value === "object" ? listOf(value.map(safe.literal)) : atom(safe.literal(value));
}
