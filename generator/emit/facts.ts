import * as safe from "../safe.js";

type Value = string | number | boolean | readonly (string | number)[] | undefined;

/** An object of facts. Those that are unknown are left out, and empty lists but those of `kept`. */
export function factsObject(
  facts: Readonly<Record<string, Value>>,
  kept: readonly string[] = [],
): safe.Expression {
  return safe.expression.object(
    Object.entries(facts).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (Array.isArray(value) && value.length === 0 && !kept.includes(key)) return [];
      return [{ key: safe.propertyKey(key), value: expressionOf(value) }];
    }),
  );
}

function expressionOf(value: NonNullable<Value>): safe.Expression | safe.Literal {
  return typeof value === "object"
    ? safe.expression.array(value.map(safe.literal))
    : safe.literal(value);
}
