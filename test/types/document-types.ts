import { readFileSync } from "node:fs";

/** A schema as the bundled document has it, as far as its type goes. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly oneOf?: readonly { readonly const: string | number; readonly title: string }[];
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly deprecated?: boolean;
}

interface Document {
  readonly "x-tencentcloud": { readonly regions: Readonly<Record<string, string>> };
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as Document;

export const schemas = document.components.schemas;
const operations = Object.values(document.paths).map(({ post }) => post);
export const actions = operations.map(({ operationId }) => operationId);
export const deprecatedActions = operations
  .filter(({ deprecated }) => deprecated)
  .map(({ operationId }) => operationId);
export const regions = document["x-tencentcloud"].regions;

export function schemaNamed(name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`the document has no schema ${name}`);
  return schema;
}

/** Whether a value may be null, and what it is otherwise. */
export function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  const [first, second] = schema.anyOf ?? [];
  if (first !== undefined && second?.type === "null") return { schema: first, nullable: true };
  if (!Array.isArray(schema.type)) return { schema, nullable: false };
  return {
    schema: { ...schema, type: schema.type.find((one) => one !== "null")! },
    nullable: true,
  };
}

/** The schema itself; of a reference to an object or an enumeration its name as well. */
export function resolved(schema: Schema): { schema: Schema; name?: string } {
  if (schema.$ref === undefined) return { schema };
  const name = schema.$ref.replace("#/components/schemas/", "");
  const target = schemaNamed(name);
  return isDeclared(target) ? { schema: target, name } : { schema: target };
}

function isDeclared({ type, oneOf }: Schema): boolean {
  return type === "object" || oneOf !== undefined;
}

export function valuesOf(schema: Schema): readonly (string | number)[] | undefined {
  return schema.enum ?? schema.oneOf?.map((branch) => branch.const);
}

/** Names of the objects that requests have in them, and of those that responses have. */
export const sent = namesIn("Request");
export const received = namesIn("Response");

function namesIn(which: "Request" | "Response"): Set<string> {
  const names = new Set<string>();
  const follow = (schema: Schema): void => {
    const inner = resolved(withoutNull(schema).schema);
    if (inner.name !== undefined && names.has(inner.name)) return;
    if (inner.name !== undefined) names.add(inner.name);
    if (inner.schema.items !== undefined) follow(inner.schema.items);
    Object.values(inner.schema.properties ?? {}).forEach(follow);
  };
  for (const action of actions) follow({ $ref: `#/components/schemas/${action}${which}` });
  return names;
}

/** The TypeScript type that a field of an object should have; lists in what is sent may be frozen. */
export function typeOf(object: string, of: Schema): string {
  const { schema: inner, nullable } = withoutNull(of);
  const base = baseType(object, inner);
  return nullable ? `${base} | null` : base;
}

function baseType(object: string, of: Schema): string {
  const { schema, name } = resolved(of);
  const values = valuesOf(schema);
  if (values !== undefined) {
    const known = values.map((value) => JSON.stringify(value)).join(" | ");
    // What a service returns tomorrow is not known today.
    return !received.has(object) || values.length === 1
      ? known
      : `${known} | (${typeof values[0]} & {})`;
  }
  if (name !== undefined) return name;
  switch (schema.type) {
    case "array": {
      const items = typeOf(object, schema.items!);
      return sent.has(object) ? `ReadonlyArray<${items}>` : `Array<${items}>`;
    }
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
      return schema.type;
    default:
      throw new Error(`no type is expected for ${JSON.stringify(schema)}`);
  }
}

/** A value of the type, as code: with the required fields of objects only, or with all. */
export function valueOf(of: Schema, fields: "required" | "all", depth = 0): string {
  const { schema } = resolved(withoutNull(of).schema);
  const [value] = valuesOf(schema) ?? [];
  if (value !== undefined) return JSON.stringify(value);
  switch (schema.type) {
    case "object":
      return objectOf(fieldsOf(schema, depth > 3 ? "required" : fields), fields, depth);
    case "array":
      return `[${valueOf(schema.items!, fields, depth + 1)}]`;
    case "boolean":
      return "true";
    case "string":
      return '"text"';
    default:
      return "1";
  }
}

export function fieldsOf(schema: Schema, which: "required" | "all"): [string, Schema][] {
  return Object.entries(schema.properties ?? {}).filter(
    ([name]) => which === "all" || schema.required?.includes(name) === true,
  );
}

export function objectOf(
  fields: readonly (readonly [string, Schema])[],
  which: "required" | "all",
  depth = 0,
): string {
  const parts = fields.map(
    ([name, schema]) => `${JSON.stringify(name)}: ${valueOf(schema, which, depth + 1)}`,
  );
  return `{ ${parts.join(", ")} }`;
}

/** Values of other types than it should have, and what is wrong. Enumerations of responses take others. */
export function wrongValues(of: Schema, isOpen: boolean): { value: string; what: string }[] {
  const { schema: inner, nullable } = withoutNull(of);
  const { schema } = resolved(inner);
  const wrong: { value: string; what: string }[] = [{ value: "undefined", what: "undefined" }];
  if (!nullable) wrong.push({ value: "null", what: "null" });
  const isNumber = ["integer", "number"].includes(String(schema.type));
  const values = valuesOf(schema);
  if (values !== undefined && (!isOpen || values.length === 1)) {
    const other = isNumber ? String(987_654) : '"not a value"';
    wrong.push({ value: other, what: "no value of the enumeration" });
  }
  switch (schema.type) {
    case "array":
      wrong.push({ value: valueOf(schema.items!, "required"), what: "no list" });
      for (const { value, what } of wrongValues(schema.items!, isOpen)) {
        wrong.push({ value: `[${value}]`, what: `a list with ${what}` });
      }
      break;
    case "object":
      wrong.push({ value: '"text"', what: "no object" });
      wrong.push({
        value: objectOf(
          [...fieldsOf(schema, "required"), ["Misspelt", { type: "string" }]],
          "required",
        ),
        what: "an object with a field too many",
      });
      break;
    case "boolean":
      wrong.push({ value: '"true"', what: "a string" });
      break;
    default:
      wrong.push(isNumber ? { value: '"1"', what: "a string" } : { value: "1", what: "a number" });
  }
  return wrong;
}
