import * as safe from "./safe.js";

/** A value in code. Prettier lays it out. */
export type CodeValue =
  | { readonly kind: "atom"; readonly code: safe.Literal | safe.Expression }
  | { readonly kind: "list"; readonly items: readonly CodeValue[] }
  | {
      readonly kind: "object";
      readonly entries: readonly CodeEntry[];
      /** Whether each entry has a line of its own, even where there is room for all on one. */
      readonly isOpen?: boolean;
    };

export interface CodeEntry {
  readonly key: safe.PropertyKey;
  readonly value: CodeValue;
  /** Stands above the entry of an open object. */
  readonly doc?: safe.DocText;
}

export function atom(code: safe.Literal | safe.Expression): CodeValue {
  return { kind: "atom", code };
}

export function listOf(items: readonly (safe.Literal | safe.Expression | CodeValue)[]): CodeValue {
  return {
    kind: "list",
    items: items.map((item) => (typeof item === "string" ? atom(item) : item)),
  };
}

/** An object with a line to each entry. */
export function openObject(
  entries: readonly {
    key: safe.PropertyKey;
    value: safe.Literal | safe.Expression | CodeValue;
    doc?: safe.DocText;
  }[],
): CodeValue {
  return {
    kind: "object",
    isOpen: true,
    entries: entries.map(({ value, ...rest }) => ({
      ...rest,
      value: typeof value === "string" ? atom(value) : value,
    })),
  };
}

/** JSON as code: numbers, texts, lists and objects, each object with a line to an entry. */
export function valueOf(value: unknown): CodeValue {
  if (Array.isArray(value)) return listOf(value.map(valueOf));
  if (typeof value === "object" && value !== null) {
    return openObject(
      Object.entries(value).map(([key, inner]) => ({
        key: safe.propertyKey(key),
        value: valueOf(inner),
      })),
    );
  }
  return atom(safe.literal(value as string | number | boolean | null));
}

/** The value as an expression. */
export function codeOf(value: CodeValue): safe.Expression {
  switch (value.kind) {
    case "atom":
      return safe.source`${value.code}`;
    case "list":
      return safe.source`[${separated(value.items.map(codeOf))}]`;
    case "object": {
      const entries = value.entries.map(({ key, value: inner, doc }) => {
        const entry = safe.source`${safe.memberKey(key)}: ${codeOf(inner)}`;
        return doc === undefined || doc === ""
          ? entry
          : safe.source`${safe.docComment(doc)}\n${entry}`;
      });
      // Prettier keeps an object open whose first entry stands on another line.
      return value.isOpen === true && entries.length > 0
        ? safe.source`{\n${separated(entries, ",\n")}}`
        : safe.source`{${separated(entries)}}`;
    }
  }
}

export function separated(
  parts: readonly safe.Expression[],
  separator: ", " | ",\n" = ", ",
): safe.Expression {
  return parts.join(separator) as safe.Expression;
}
