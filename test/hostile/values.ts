/** A value in a form that two can be compared in: members, and names of secret fields, in their order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "function") return "a function";
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    const members = inner as Record<string, unknown>;
    // Through a list, since a member can be called `__proto__`.
    return Object.keys(members)
      .sort()
      .map((key) => [key, key === "secretFields" ? inOrder(members[key]) : members[key]]);
  });
}

/** Another name has another place among them. */
function inOrder(names: unknown): unknown {
  return Array.isArray(names) ? (names as unknown[]).toSorted() : names;
}

/** A value with other texts in it, in keys too. */
export function replaced(value: unknown, swap: (text: string) => string): unknown {
  if (typeof value === "string") return swap(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, swap));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [swap(key), replaced(inner, swap)]),
  );
}
