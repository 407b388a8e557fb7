import { refName, resolved } from "../../runtime/openapi.js";
import {
  asList,
  asText,
  asTexts,
  entriesOf,
  isObject,
  member,
  objectMember,
  type JsonObject,
} from "../load/json.js";
import { sortedBy } from "../load/order.js";
import { baseType, isNamedType, orNull } from "../load/schemas.js";
import type { Enumeration, Field, NamedValue, ObjectType, TypeRef } from "./model.js";
import type { Names } from "./names.js";
import { isScalar, readConstraints, readRules } from "./read-rules.js";

/** Reads the schemas of a document as types of the model. */
export class TypeReader {
  readonly #schemas: JsonObject;
  readonly #names: Names;
  readonly #directions: ReadonlyMap<string, ObjectType["direction"]>;

  constructor(
    schemas: JsonObject,
    names: Names,
    directions: ReadonlyMap<string, ObjectType["direction"]>,
  ) {
    this.#schemas = schemas;
    this.#names = names;
    this.#directions = directions;
  }

  /** The object of that name. */
  object(name: string, { isForm = false } = {}): ObjectType {
    const schema = objectMember(this.#schemas, name) ?? {};
    const required = new Set(asTexts(schema["required"]));
    return {
      schema: name,
      ...this.#placeOf(name),
      description: asText(schema["description"]),
      direction: this.#directionOf(name),
      fields: entriesOf(schema["properties"]).map(([key, property]) => {
        const field = this.#field(key, isObject(property) ? property : {}, required.has(key));
        // Only a form has parts of bytes; JSON has to write them as text.
        const isFile = isForm && field.constraints.format === "binary";
        return isFile ? { ...field, type: { kind: "scalar", name: "bytes" } } : field;
      }),
      isOpen: schema["properties"] === undefined && schema["additionalProperties"] === true,
      rules: readRules(schema),
    };
  }

  /** The objects among the schemas of these names. */
  objects(names: readonly string[]): ObjectType[] {
    const objects = names
      .filter((name) => baseType(objectMember(this.#schemas, name) ?? {}) === "object")
      .map((name) => this.object(name));
    return sortedBy(objects, ({ name }) => name);
  }

  /** Every enumeration of the document. */
  enumerations(): Enumeration[] {
    const enumerations = entriesOf(this.#schemas).flatMap(([name, schema]) =>
      isObject(schema) && Array.isArray(schema["oneOf"]) ? [this.#enumeration(name, schema)] : [],
    );
    return sortedBy(enumerations, ({ name }) => name);
  }

  /** Those of these names that get no declaration. */
  values(names: readonly string[]): NamedValue[] {
    const values = names.flatMap((name) => {
      const schema = objectMember(this.#schemas, name);
      if (schema === undefined || isNamedType(schema)) return [];
      const { type, nullable } = this.#field(name, schema, true);
      return [{ name, type, nullable, direction: this.#directionOf(name) }];
    });
    return sortedBy(values, ({ name }) => name);
  }

  #field(name: string, property: JsonObject, required: boolean): Field {
    // Words beside a reference are about this use of the type, and win over the type's own.
    const schema = { ...this.#resolved(orNull(property) ?? {}), ...this.#resolved(property) };
    return {
      name,
      required,
      type: this.#typeOf(property),
      nullable: this.#isNullable(property),
      deprecated: schema["deprecated"] === true,
      secret: schema["writeOnly"] === true || member(schema, "x-tencentcloud", "secret") === true,
      onlySite: asTexts(member(schema, "x-tencentcloud", "sites"))[0] as Field["onlySite"],
      description: asText(schema["description"]),
      constraints: readConstraints(schema),
      default: schema["default"],
      example: asList(schema["examples"])[0],
    };
  }

  #typeOf(schema: JsonObject): TypeRef {
    const name = refName(schema);
    if (name !== undefined) {
      const target = objectMember(this.#schemas, name) ?? {};
      return isNamedType(target) ? { kind: "named", ...this.#placeOf(name) } : this.#typeOf(target);
    }
    const other = orNull(schema);
    if (other !== undefined) return this.#typeOf(other);
    const values = schema["enum"];
    if (Array.isArray(values)) return { kind: "literals", values: values.filter(isScalar) };
    if (isScalar(schema["const"])) return { kind: "literals", values: [schema["const"]] };
    const type = baseType(schema);
    const known = objectMember(schema, "x-tencentcloud")?.["knownValues"];
    if (Array.isArray(known) && (type === "string" || type === "integer" || type === "number")) {
      const others = type === "string" ? "string" : "number";
      return { kind: "literals", values: known.filter(isScalar), others };
    }
    switch (type) {
      case "array": {
        const items = objectMember(schema, "items") ?? {};
        const nullable = this.#isNullable(items) ? { nullableItems: true as const } : {};
        return { kind: "array", items: this.#typeOf(items), ...nullable };
      }
      case "string":
        return { kind: "scalar", name: "string" };
      case "integer":
        return { kind: "scalar", name: "number", integer: true };
      case "number":
        return { kind: "scalar", name: "number" };
      case "boolean":
        return { kind: "scalar", name: "boolean" };
      default:
        return { kind: "scalar", name: "unknown" };
    }
  }

  #isNullable(schema: JsonObject): boolean {
    return Array.isArray(this.#resolved(schema)["type"]) || orNull(schema) !== undefined;
  }

  #enumeration(name: string, schema: JsonObject): Enumeration {
    return {
      schema: name,
      ...this.#placeOf(name),
      description: asText(schema["description"]),
      members: asList(schema["oneOf"]).map((branch) => ({
        name: String(member(branch, "title")),
        value: member(branch, "const") as string | number,
        description: String(member(branch, "description")),
      })),
    };
  }

  /** What a schema is called where it is declared, and where that is. */
  #placeOf(schema: string): { name: string; module: string } {
    return { name: this.#names.declared(schema), module: this.#names.module(schema) };
  }

  #directionOf(name: string): ObjectType["direction"] {
    return this.#directions.get(name) ?? "both";
  }

  #resolved(schema: JsonObject): JsonObject {
    return resolved(this.#schemas, schema) as JsonObject;
  }
}
