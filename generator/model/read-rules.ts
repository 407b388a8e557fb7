import {
  asList,
  asTexts,
  entriesOf,
  isObject,
  objectMember,
  type JsonObject,
} from "../load/json.js";
import { CONSTRAINT_KEYWORDS, CONSTRAINT_TYPES } from "./constraints.js";
import type { Consequence, Constraints, FieldCondition, Rule } from "./model.js";

type Scalar = string | number | boolean;

/** What a schema demands of one value by itself. */
export function readConstraints(schema: JsonObject): Constraints {
  const items = schema["items"];
  const ofItems = isObject(items) ? readConstraints(items) : {};
  // A list whose items need not differ has no rule.
  const own = CONSTRAINT_KEYWORDS.filter(
    (keyword) => typeof schema[keyword] === CONSTRAINT_TYPES[keyword] && schema[keyword] !== false,
  );
  return {
    ...(Object.fromEntries(own.map((keyword) => [keyword, schema[keyword]])) as Constraints),
    ...(typeof schema["format"] === "string" ? { format: schema["format"] } : {}),
    ...(Object.keys(ofItems).length === 0 ? {} : { items: ofItems }),
  };
}

/** What an object's schema demands of its fields together. Keywords in other shapes give nothing. */
export function readRules(schema: JsonObject): Rule[] {
  return [
    ...entriesOf(schema["dependentRequired"]).map(([field, needed]): Rule => ({
      kind: "needs",
      field,
      needed: asTexts(needed),
    })),
    ...some(schema["anyOf"]),
    ...when(schema),
    ...asList(schema["allOf"]).filter(isObject).flatMap(readRules),
  ];
}

function some(branches: unknown): Rule[] {
  if (!Array.isArray(branches)) return [];
  const groups = branches.map((branch) => (isObject(branch) ? asTexts(branch["required"]) : []));
  return groups.some((group) => group.length === 0) ? [] : [{ kind: "some", groups }];
}

function when(schema: JsonObject): Rule[] {
  const condition = schema["if"];
  if (!isObject(condition)) return [];
  const properties = objectMember(condition, "properties") ?? {};
  const names = new Set([...asTexts(condition["required"]), ...Object.keys(properties)]);
  const conditions = [...names].map((field): FieldCondition => ({
    field,
    values: valuesOf(objectMember(properties, field) ?? {}),
  }));
  return [
    {
      kind: "when",
      conditions,
      met: consequence(schema["then"]),
      unmet: consequence(schema["else"]),
    },
  ];
}

function consequence(schema: unknown): Consequence {
  if (!isObject(schema)) return { required: [], fields: [] };
  return {
    required: asTexts(schema["required"]),
    fields: entriesOf(schema["properties"]).flatMap(([field, value]) => {
      // An empty schema is there so that `required` names a property of its own schema.
      if (!isObject(value) || Object.keys(value).length === 0) return [];
      return [{ field, values: valuesOf(value), constraints: readConstraints(value) }];
    }),
  };
}

function valuesOf(schema: JsonObject): Scalar[] {
  const values = "enum" in schema ? asList(schema["enum"]) : [schema["const"]];
  return values.filter(isScalar);
}

/** Whether a value can be a literal in code, null aside. */
export function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}
