/** A mapping read from YAML or JSON, not yet known to have any particular shape. */
export type JsonObject = { [key: string]: unknown };

/** Keys and indexes that lead from the top of a value to one inside it. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value under a key, if `value` is a mapping and has that key itself. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

export function objectMember(value: unknown, ...keys: readonly string[]): JsonObject | undefined {
  const found = member(value, ...keys);
  return isObject(found) ? found : undefined;
}

export function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The value, if it is a text. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The items of a list; none where it is no list. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in a list; none where it is no list. */
export function asTexts(value: unknown): string[] {
  return asList(value).filter((item) => typeof item === "string");
}

/** Plain assignment would set the prototype where the key is `__proto__`. */
export function setOwn(target: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
