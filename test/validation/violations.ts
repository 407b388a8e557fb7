import { choicesOf, type Request, type Schema } from "../fixtures/request-schema.js";

/** The value with one thing changed: once for each rule of each value in it, and on both sides of a bound. */
export function* violationsOf(value: unknown, schema: Schema): Generator<unknown> {
  yield* [null, true, -1, 0.5, 2 ** 63, 2 ** 64, "", "x".repeat(5000), [], [null], {}, { X: 1 }];
  yield* choicesOf(schema) ?? [];
  for (const bound of [schema.minimum, schema.maximum]) {
    if (bound !== undefined) yield* [bound - 1, bound, bound + 1];
  }
  for (const length of [schema.minLength, schema.maxLength]) {
    if (length === undefined) continue;
    const around = [Math.max(0, length - 1), length, length + 1];
    yield* around.map((count) => "😀".repeat(count));
    yield* around.map((count) => "aB1".repeat(99).slice(0, count));
  }
  if (Array.isArray(value)) yield* inList(value, schema);
  else if (typeof value === "object" && value !== null) yield* inObject(value as Request, schema);
}

function* inList(list: readonly unknown[], schema: Schema): Generator<unknown> {
  for (const length of [schema.minItems, schema.maxItems]) {
    if (length === undefined) continue;
    for (const count of [length - 1, length, length + 1]) {
      yield Array.from({ length: Math.max(0, count) }, () => list[0] ?? null);
    }
  }
  for (const [index, item] of list.entries()) {
    for (const broken of violationsOf(item, schema.items ?? {})) yield list.with(index, broken);
  }
}

function* inObject(object: Request, schema: Schema): Generator<unknown> {
  yield { ...object, Unheard: 1 };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const { [name]: inner, ...others } = object;
    yield others;
    for (const broken of violationsOf(inner, property)) yield { ...object, [name]: broken };
  }
}
