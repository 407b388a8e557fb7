const LONGEST = 40;
const PLAIN = /^[A-Za-z_]\w*$/;

/** A path as code would write it: `NodeSet[0].NodeType`. */
export function fieldName(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the request";
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!PLAIN.test(key)) return `[${inWords(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}

/** A number, a truth value or null as it is; a text in quotes, and at most 40 characters of it. */
export function inWords(value: unknown): string {
  if (typeof value !== "string") return String(value);
  if (value.length <= LONGEST) return JSON.stringify(value);
  // Characters, and not the halves that some consist of.
  const start = Array.from(value.slice(0, 2 * LONGEST)).slice(0, LONGEST);
  return JSON.stringify(`${start.join("")}…`);
}

/** `a, b or c` */
export function listed(items: readonly string[]): string {
  const [last = ""] = items.slice(-1);
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}
