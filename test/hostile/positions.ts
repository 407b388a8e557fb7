import {
  entriesOf,
  isObject,
  setOwn,
  type JsonObject,
  type Path,
} from "../../generator/load/json.js";

/**
 * A place of a document: the value under a key or in a list; a key, which takes another name; or a
 * mapping, which gets one more member.
 */
export interface Position {
  readonly kind: "value" | "key" | "member";
  readonly at: Path;
}

/** Every place of a document. What it has none of, it should get. */
export function positionsOf(document: unknown): Position[] {
  const found: Position[] = [];
  function visit(value: unknown, at: Path): void {
    if (at.length > 0) found.push({ kind: "value", at });
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...at, index]));
    if (!isObject(value)) return;
    found.push({ kind: "member", at });
    for (const [key, inner] of entriesOf(value)) {
      found.push({ kind: "key", at: [...at, key] });
      visit(inner, [...at, key]);
    }
  }
  visit(document, []);
  return found;
}

/** Whether words stand there, which another text can take the place of. */
export function holdsText(document: unknown, { kind, at }: Position): boolean {
  return kind === "value" && typeof valueAt(document, at) === "string";
}

export function valueAt(document: unknown, at: Path): unknown {
  return at.reduce<unknown>((value, key) => (value as JsonObject)[String(key)], document);
}

/** Whether another member of the same mapping has this name already. */
export function isTaken(document: unknown, { kind, at }: Position, name: unknown): boolean {
  return (
    kind === "key" && Object.hasOwn(valueAt(document, at.slice(0, -1)) as object, String(name))
  );
}

/** A copy of the document with values at some places. Keys and members take texts. */
export function put(
  document: unknown,
  placed: readonly { readonly position: Position; readonly value: unknown }[],
): JsonObject {
  const copy = structuredClone(document) as JsonObject;
  // Places in what is going to be replaced come first.
  const order = [...placed].sort((a, b) => b.position.at.length - a.position.at.length);
  for (const { position, value } of order) {
    const { kind, at } = position;
    const holder = valueAt(copy, kind === "member" ? at : at.slice(0, -1)) as JsonObject;
    const key = String(at.at(-1));
    if (kind === "value") setOwn(holder, key, structuredClone(value));
    else if (kind === "member") setOwn(holder, String(value), value);
    else rename(holder, key, String(value));
  }
  return copy;
}

function rename(holder: JsonObject, from: string, to: string): void {
  const entries = Object.entries(holder);
  for (const [key] of entries) delete holder[key];
  for (const [key, value] of entries) setOwn(holder, key === from ? to : key, value);
}

/** `paths./#ListWares.post.summary`, and what of it. */
export function shown({ kind, at }: Position): string {
  return `${kind} ${at.join(".")}`;
}
