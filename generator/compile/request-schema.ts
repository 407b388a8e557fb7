import { compareCodePoints } from "../fault.js";
import { entriesOf, isObject, objectMember, setOwn, type JsonObject } from "../json.js";

/** A schema that stands on its own, in the keywords of `keywords.ts`; and what it keeps secret. */
export interface RequestSchema {
  readonly schema: JsonObject;
  /** Names of the fields, at any depth, whose values are never shown. */
  readonly secretFields: readonly string[];
}

const COMPONENT = "#/components/schemas/";

/** Keywords that mean the same to the compiler. Words for readers are not among them. */
const COPIED = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "required",
  "dependentRequired",
];

/** The rules for an action's requests, with everything that they refer to. */
export function requestSchema(document: JsonObject, action: string): RequestSchema {
  const schemas = objectMember(document, "components", "schemas") ?? {};
  const definitions: JsonObject = {};
  const secretFields = new Set<string>();

  /**
   * `closed`: whether members that a schema does not list are faults. Not in parts of a rule: what
   * `then` lists, say, is not all that there is.
   */
  function prepare(schema: JsonObject, closed: boolean): JsonObject {
    const result: JsonObject = {};
    for (const keyword of COPIED) {
      if (schema[keyword] !== undefined) result[keyword] = schema[keyword];
    }
    if (typeof schema["$ref"] === "string") {
      result["$ref"] = definition(schema["$ref"].slice(COMPONENT.length), closed);
    }
    Object.assign(result, typeOf(schema), valuesOf(schema));
    if (isObject(schema["properties"])) Object.assign(result, members(schema, closed));
    if (isObject(schema["items"])) result["items"] = prepare(schema["items"], closed);
    for (const keyword of ["if", "then", "else"]) {
      if (isObject(schema[keyword])) result[keyword] = prepare(schema[keyword], false);
    }
    for (const keyword of ["anyOf", "allOf"]) {
      const list = schema[keyword];
      if (Array.isArray(list)) {
        result[keyword] = list.map((part) => prepare(isObject(part) ? part : {}, false));
      }
    }
    return result;
  }

  function members(schema: JsonObject, closed: boolean): JsonObject {
    const properties: JsonObject = {};
    const patternProperties: JsonObject = {};
    for (const [name, property] of entriesOf(schema["properties"])) {
      const value = isObject(property) ? property : {};
      if (isSecret(value)) secretFields.add(name);
      // What every object inherits would be taken for a member; a pattern looks at own ones only.
      if (name in Object.prototype) {
        setOwn(patternProperties, `^${name}$`, prepare(value, closed));
      } else {
        setOwn(properties, name, prepare(value, closed));
      }
    }
    const open = schema["additionalProperties"];
    const isClosed = open === false || (closed && open !== true);
    return {
      properties,
      ...(Object.keys(patternProperties).length > 0 ? { patternProperties } : {}),
      ...(isClosed ? { members: entriesOf(schema["properties"]).map(([name]) => name) } : {}),
    };
  }

  /** Where a referred schema stands; as a rule and as part of a rule it is not the same. */
  function definition(name: string, closed: boolean): string {
    const key = closed ? name : `${name}-part`;
    if (!Object.hasOwn(definitions, key)) {
      setOwn(definitions, key, {});
      setOwn(definitions, key, prepare(objectMember(schemas, name) ?? {}, closed));
    }
    return `#/$defs/${key}`;
  }

  function isSecret(schema: JsonObject): boolean {
    if (schema["writeOnly"] === true) return true;
    const reference = schema["$ref"];
    if (typeof reference !== "string") return false;
    return isSecret(objectMember(schemas, reference.slice(COMPONENT.length)) ?? {});
  }

  const schema = prepare(objectMember(schemas, `${action}Request`) ?? {}, true);
  return {
    schema: { ...schema, $defs: definitions },
    secretFields: [...secretFields].sort(compareCodePoints),
  };
}

/** Integers may be bigints, which the compiler's own `type` does not know. */
function typeOf(schema: JsonObject): JsonObject {
  const { type, format } = schema;
  if (type === undefined) return format === undefined ? {} : { format };
  const kinds = Array.isArray(type) ? type : [type];
  if (kinds.includes("integer")) return { kinds, ...integerFormat(schema) };
  return {
    ...(kinds.length > 1 ? { kinds } : { type }),
    ...(format === undefined ? {} : { format }),
  };
}

/** A list of values, or bounds narrower than the format, say all that it says. */
function integerFormat(schema: JsonObject): JsonObject {
  const { format, minimum, maximum } = schema;
  if (["const", "enum", "oneOf"].some((keyword) => keyword in schema)) return {};
  const isBelow = typeof maximum === "number" && maximum <= Number.MAX_SAFE_INTEGER;
  const isAbove =
    typeof minimum === "number" && minimum >= (format === "uint64" ? 0 : Number.MIN_SAFE_INTEGER);
  if (isBelow && isAbove) return {};
  return { format: format === "int64" || format === "uint64" ? format : "64-bit" };
}

/** An enumeration keeps the names of its values, and no other words. */
function valuesOf(schema: JsonObject): JsonObject {
  const branches = Array.isArray(schema["oneOf"]) ? schema["oneOf"].filter(isObject) : [];
  return {
    ...(schema["const"] === undefined ? {} : { const: { values: plain([schema["const"]]) } }),
    ...(Array.isArray(schema["enum"]) ? { enum: { values: plain(schema["enum"]) } } : {}),
    ...(branches.length === 0
      ? {}
      : {
          oneOf: {
            values: plain(branches.map((branch) => branch["const"])),
            names: branches.map((branch) => String(branch["title"])),
          },
        }),
  };
}

function plain(values: readonly unknown[]): readonly unknown[] {
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    throw new Error(
      `cannot compile a validator for the value ${JSON.stringify(value)}:` +
        " const and enum take strings, numbers, truth values and null",
    );
  }
  return values;
}
