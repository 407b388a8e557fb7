import { refName } from "../../../../../runtime/openapi.js";
import { CONSTRAINT_KEYWORDS } from "../../../../../generator/model/constraints.js";
import {
  asTexts,
  entriesOf,
  isObject,
  member,
  objectMember,
  type Path,
} from "../../../../../generator/load/json.js";
import {
  arrayOf,
  type Direction,
  type FactName,
  type FactValue,
  type FieldFacts,
  type FieldList,
} from "../model.js";
import type { FieldReferences } from "./usage.js";
import { overridesOf, textOf, type SpecDocument } from "./spec-document.js";

/** Rules that are facts under their own name, and none where they are not written. */
const KEYWORDS = [
  "default",
  ...CONSTRAINT_KEYWORDS,
  "description",
  "examples",
] as const satisfies readonly FactName[];

/** Rules about several fields at once. They are compared as one. */
const CONDITIONS = ["dependentRequired", "if", "then", "else", "allOf", "anyOf"];
/** Of a field, `anyOf` only says that it may be null. */
const FIELD_CONDITIONS = CONDITIONS.filter((key) => key !== "anyOf");

function conditionsOf(
  schema: unknown,
  keys: readonly string[],
  target?: unknown,
): FactValue | null {
  const found = keys.flatMap((key) => {
    const value = member(schema, key) ?? member(target, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** The fields of the object schema at `at`, which travel the given ways. */
export function readSpecFields(
  spec: SpecDocument,
  at: Path,
  ways: ReadonlySet<Direction>,
  isImported = member(spec.at(at), "x-tencentcloud", "imported") === true,
): FieldList {
  const schema = spec.at(at);
  const needed = new Set(asTexts(member(schema, "required")));
  const fields = new Map<string, FieldFacts>();
  for (const [name, property] of entriesOf(member(schema, "properties"))) {
    const here = [...at, "properties", name];
    const context = { ways, isNeeded: needed.has(name), owner: at, isImported };
    fields.set(name, fieldOf(spec, property, here, context));
  }
  const conditions = conditionsOf(schema, CONDITIONS);
  return {
    facts: {
      description: textOf(schema, "description"),
      conditions,
      additionalProperties: isOpen(schema),
      name: String(at.at(-1)),
    },
    spec: spec.side(
      at,
      { order: ["properties"], conditions: [Object.keys(conditions ?? {})[0] ?? ""] },
      undefined,
      isImported,
    ),
    fields,
  };
}

/** The types that the members of the schema at `at` refer to. */
export function readReferences(spec: SpecDocument, at: Path): FieldReferences {
  const properties = entriesOf(member(spec.at(at), "properties"));
  return {
    fields: new Map(properties.map(([name, property]) => [name, shapeOf(spec, property)])),
  };
}

function fieldOf(
  spec: SpecDocument,
  property: unknown,
  at: Path,
  context: {
    ways: ReadonlySet<Direction>;
    isNeeded: boolean;
    owner: Path;
    isImported: boolean;
  },
): FieldFacts {
  const shape = shapeOf(spec, property);
  // What is said beside a reference wins over what the type says.
  const said = (...keys: string[]) => member(property, ...keys) ?? member(shape.target, ...keys);
  const facts: Partial<Record<FactName, FactValue>> = {
    type: shape.type,
    format: shape.format,
    nullable: shape.isNullable,
    enum: shape.values,
    knownValues: shape.knownValues,
    sites: (said("x-tencentcloud", "sites") as FactValue | undefined) ?? null,
    deprecated: said("deprecated") === true,
    readOnly: said("readOnly") === true,
    writeOnly: said("writeOnly") === true,
    secret: said("x-tencentcloud", "secret") === true,
    additionalProperties: isOpen(property),
    conditions: conditionsOf(property, FIELD_CONDITIONS, shape.scalar),
    itemRules: itemRulesOf(spec, property),
  };
  for (const keyword of KEYWORDS) {
    const own = member(property, keyword) ?? member(shape.scalar, keyword);
    facts[keyword] = (own as FactValue | undefined) ?? null;
  }
  facts.description ??= shape.description;
  if (context.ways.has("request")) facts.required = context.isNeeded;
  if (context.ways.has("response")) facts.outputRequired = context.isNeeded;

  const side = spec.side(at, { type: typeKey(property), nullable: typeKey(property) }, (fact) => {
    if (fact === "required" || fact === "outputRequired") {
      const list = [...context.owner, "required"];
      return spec.at(list) === undefined ? at : list;
    }
    const isElsewhere = fact === "enum" && shape.enumeration !== undefined;
    return isElsewhere ? ["components", "schemas", shape.enumeration ?? "", "oneOf"] : undefined;
  });
  const isOnlyReturned = context.ways.has("response") && !context.ways.has("request");
  return {
    facts,
    ref: shape.ref,
    scalar: shape.name,
    enumeration: shape.enumeration,
    spec: {
      get position() {
        return side.position;
      },
      isImported: context.isImported,
      locate: (fact) => side.locate(fact),
      overrides(site) {
        const overrides = {
          ...overridesOf(shape.scalar, site),
          ...overridesOf(member(property, "items"), site),
          ...side.overrides(site),
        };
        const { required } = overrides;
        // In a response, there is only one way in which a field can be required.
        return isOnlyReturned && required !== undefined
          ? { outputRequired: required, ...overrides }
          : overrides;
      },
    },
  };
}

/** Where nothing is said, members that a schema does not list are none of its. */
function isOpen(schema: unknown): boolean {
  return member(schema, "additionalProperties") === true;
}

const ITEM_RULES = [
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
] as const;

/** Rules of a list's items, those of lists within under `items`; null where there are none. */
function itemRulesOf(spec: SpecDocument, schema: unknown): FactValue | null {
  const items = member(schema, "items");
  if (!isObject(items)) return null;
  const name = refName(items);
  const target = name === undefined || spec.isObjectType(name) ? {} : spec.schemas[name];
  const rules = ITEM_RULES.flatMap((key): [string, unknown][] => {
    const value = member(items, key) ?? member(target, key);
    return value === undefined ? [] : [[key, value]];
  });
  if (shapeOf(spec, items).isNullable) rules.push(["nullable", true]);
  const inner = itemRulesOf(spec, items);
  if (inner !== null) rules.push(["items", inner]);
  return rules.length === 0 ? null : Object.fromEntries(rules);
}

function typeKey(property: unknown): Path {
  return [["type", "$ref", "anyOf"].find((key) => member(property, key) !== undefined) ?? "type"];
}

/** What a schema comes to, references to enumerations and `null` taken apart. */
interface Shape {
  readonly type: string;
  readonly format: string | null;
  readonly isNullable: boolean;
  readonly values: readonly unknown[] | null;
  readonly knownValues: readonly unknown[] | null;
  readonly description: string | null;
  readonly ref?: string;
  readonly name?: string;
  readonly enumeration?: string;
  /** The scalar that was referred to: its rules hold too. */
  readonly scalar?: unknown;
  /** The type that was referred to, scalar or not. */
  readonly target?: unknown;
}

/** What is not said of a schema. */
const NOTHING = {
  format: null,
  isNullable: false,
  values: null,
  knownValues: null,
  description: null,
} as const;

function shapeOf(spec: SpecDocument, schema: unknown): Shape {
  const branches = member(schema, "anyOf");
  if (Array.isArray(branches)) {
    const inner: unknown = branches.find((branch) => member(branch, "type") !== "null");
    return { ...shapeOf(spec, inner), isNullable: true };
  }
  const name = refName(schema);
  if (name !== undefined) return referenceShape(spec, name);
  const types = [member(schema, "type")].flat();
  const isNullable = types.includes("null");
  const type = String(types.find((each) => each !== "null") ?? "any");
  if (type === "array") {
    const item = shapeOf(spec, objectMember(schema, "items") ?? {});
    return {
      ...item,
      type: arrayOf(item.type),
      isNullable,
      values: valuesOf(schema) ?? item.values,
      knownValues: knownValuesOf(schema) ?? item.knownValues,
      description: null,
      scalar: {},
      target: {},
    };
  }
  return {
    ...NOTHING,
    type,
    format: textOf(schema, "format"),
    isNullable,
    values: valuesOf(schema),
    knownValues: knownValuesOf(schema),
  };
}

function referenceShape(spec: SpecDocument, name: string): Shape {
  const target = spec.schemas[name];
  const description = textOf(target, "description");
  if (spec.isObjectType(name)) {
    const ref = spec.sourceName(name);
    return { ...NOTHING, type: ref, ref, target, description };
  }
  const shape = shapeOf(spec, target);
  const isEnumeration = Array.isArray(member(target, "oneOf"));
  return {
    ...shape,
    description,
    name,
    scalar: target,
    target,
    ...(isEnumeration ? { enumeration: name } : {}),
  };
}

function knownValuesOf(schema: unknown): unknown[] | null {
  const known = member(schema, "x-tencentcloud", "knownValues");
  return Array.isArray(known) ? (known as unknown[]) : null;
}

function valuesOf(schema: unknown): unknown[] | null {
  const listed = member(schema, "enum");
  // Whether a field may be null is a fact of its own.
  if (Array.isArray(listed)) return listed.filter((value) => value !== null) as unknown[];
  const only = member(schema, "const");
  if (only !== undefined && only !== null) return [only];
  const branches = member(schema, "oneOf");
  if (!Array.isArray(branches)) return null;
  const values = branches.filter(isObject).map((branch) => branch["const"]);
  return values.every((value) => value !== undefined) ? values : null;
}
