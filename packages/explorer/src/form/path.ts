/** Keys and list indexes of a value in a request. */
export type Path = readonly (string | number)[];

export type Fields = Readonly<Record<string, unknown>>;

/** A path as a string, to use as a key. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * Copies a request with a value set, creating objects and lists along the path. `undefined` removes
 * the member, or the item of a list.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === "number") {
    const list: unknown[] = Array.isArray(root) ? [...(root as unknown[])] : [];
    const inner = withValue(list[key], rest, value);
    if (inner === undefined) list.splice(key, 1);
    else list[key] = inner;
    return list;
  }
  const before = isFields(root) ? root : {};
  const inner = withValue(ownMember(before, key), rest, value);
  if (inner === undefined) {
    return Object.fromEntries(Object.entries(before).filter(([name]) => name !== key));
  }
  // From entries, since a member may be called `__proto__`.
  const entries = new Map(Object.entries(before)).set(key, inner);
  return Object.fromEntries(entries);
}

/** Whether a value is an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export function isFields(value: unknown): value is Fields {
  return isObject(value) && !Array.isArray(value);
}

/** A member, but nothing that every object inherits. */
export function ownMember(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
