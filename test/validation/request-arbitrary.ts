import fc from "fast-check";

/** As much of a schema as requests are made of. */
export interface ObjectSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, ObjectSchema>>;
  readonly required?: readonly string[];
  readonly items?: ObjectSchema;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly ObjectSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
}

type Schemas = Readonly<Record<string, object>>;

/** Texts for patterns: what matches one is found by trying. */
const WORDS = [
  "Abcdefg1",
  "abc-1",
  "a_b",
  "12",
  "10:00-11:00",
  "00:00-01:00",
  "10:00",
  "2026-01-13",
  "2026-01-13 08:00:00",
  "2026-01-13T08:00:00Z",
  "10.0.0.1",
  "crs-exampl01",
  "5.0",
  "[a]",
  "",
];

export function resolved(schema: ObjectSchema, schemas: Schemas): ObjectSchema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : resolved(schemas[name] as ObjectSchema, schemas);
}

/** Values that obey a schema, but for what it says of several members together. */
export function requestOf(given: ObjectSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const schema = resolved(given, schemas);
  const { properties = {}, required = [], items = {} } = schema;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) {
    return fc.constantFrom(...schema.oneOf.map((branch) => branch.const));
  }
  switch ([schema.type].flat()[0]) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, inner]) => [name, requestOf(inner, schemas)]),
        ),
        { requiredKeys: [...required] },
      );
    case "array": {
      const minLength = schema.minItems ?? 0;
      const maxLength = Math.min(schema.maxItems ?? minLength + 2, minLength + 2);
      return fc.array(requestOf(items, schemas), { minLength, maxLength });
    }
    case "integer": {
      const min = schema.minimum ?? (schema.format === "uint64" ? 0 : -5);
      return fc.integer({ min, max: schema.maximum ?? min + 100 });
    }
    case "number":
      return fc.double({ noNaN: true, min: schema.minimum ?? 0, max: schema.maximum ?? 100 });
    case "boolean":
      return fc.boolean();
    case "string": {
      const { pattern, minLength = 0, maxLength = minLength + 20 } = schema;
      if (pattern === undefined) return fc.string({ minLength, maxLength, unit: "grapheme-ascii" });
      const rule = new RegExp(pattern, "u");
      const words = WORDS.filter(
        (word) => rule.test(word) && word.length >= minLength && word.length <= maxLength,
      );
      if (words.length === 0) throw new Error(`no word for ${pattern}`);
      return fc.constantFrom(...words);
    }
    default:
      return fc.jsonValue();
  }
}

/** The request with one thing amiss: once for each rule of each of its values, more or less. */
export function* violationsOf(
  value: unknown,
  given: ObjectSchema,
  schemas: Schemas,
): Generator<unknown> {
  const schema = resolved(given, schemas);
  yield* [null, true, -1, 0.5, 2 ** 63, 2 ** 64, "", "x".repeat(5000), [], [null], {}, { X: 1 }];
  for (const bound of [schema.minimum, schema.maximum]) {
    if (bound !== undefined) yield* [bound - 1, bound, bound + 1];
  }
  for (const length of [schema.minLength, schema.maxLength]) {
    if (length !== undefined) {
      yield* [length - 1, length, length + 1].map((count) => "😀".repeat(Math.max(0, count)));
      yield* [length - 1, length, length + 1].map((count) => "aB1".repeat(99).slice(0, count));
    }
  }
  if (Array.isArray(value)) {
    for (const length of [schema.minItems, schema.maxItems]) {
      if (length === undefined) continue;
      for (const count of [length - 1, length, length + 1]) {
        yield Array.from({ length: Math.max(0, count) }, () => value[0] as unknown);
      }
    }
    for (const [index, item] of value.entries()) {
      for (const broken of violationsOf(item, schema.items ?? {}, schemas)) {
        yield value.with(index, broken);
      }
    }
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, Unheard: 1 };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const { [name]: inner, ...others } = value as Record<string, unknown>;
      yield others;
      for (const broken of violationsOf(inner, property, schemas)) {
        yield { ...value, [name]: broken };
      }
    }
  }
}
