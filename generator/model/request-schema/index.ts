import { refName } from "../../../runtime/openapi.js";
import type {
  Keywords,
  NamedSchema,
  Schema,
  StructureKeywords,
} from "../../../runtime/validation/schema.js";
import { entriesOf, isObject, objectMember, setOwn, type JsonObject } from "../../load/json.js";
import { namedSchemas } from "../../load/schemas.js";
import { laidOut, valueKeywords } from "./keywords.js";
import { secretFieldsOf } from "./secret-fields.js";

/** The rules for an action's requests, as the runtime takes them; and what it keeps secret. */
export interface RequestSchema {
  readonly schema: Schema;
  /** Names of the fields, at any depth, whose values are never shown. */
  readonly secretFields: readonly string[];
}

/** A type of the document. Inside of a rule it is read a second time, since there it may have other members. */
export interface SharedSchema {
  readonly name: string;
  readonly isPart: boolean;
}

export interface RequestSchemas {
  /** @throws Error that names the action where its requests have a rule that cannot be checked. */
  of(action: string): RequestSchema;
  /** What stands behind each function in the schemas that have been read. */
  readonly shared: ReadonlyMap<NamedSchema, SharedSchema>;
}

/** Reads the rules of a document. A type is read once, whoever refers to it. */
export function requestSchemas(document: JsonObject): RequestSchemas {
  const schemas = namedSchemas(document);
  const shared = new Map<NamedSchema, SharedSchema>();
  const known = new Map<string, NamedSchema>();
  /** Read from a queue, not recursively: a long chain of references would overflow the stack. */
  const waiting: NamedSchema[] = [];

  /**
   * `closed`: whether members that a schema does not list are errors. They are not in parts of a rule:
   * `then`, for example, lists only some of the members.
   */
  function read(schema: JsonObject, closed: boolean): Schema {
    const own: Keywords = { ...valueKeywords(schema), ...structure(schema, closed) };
    const target = refName(schema);
    if (target === undefined) return laidOut(own);
    const type = named(target, closed);
    if (Object.keys(own).length === 0) return type;
    return laidOut({ ...own, allOf: [type, ...(own.allOf ?? [])] });
  }

  function structure(schema: JsonObject, closed: boolean): StructureKeywords {
    const part = (inner: unknown): Schema => read(isObject(inner) ? inner : {}, false);
    const { if: asked, then: met, else: unmet, anyOf, allOf, items, properties } = schema;
    return {
      ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(part) } : {}),
      ...(Array.isArray(allOf) ? { allOf: allOf.map(part) } : {}),
      ...(asked === undefined
        ? {}
        : { if: [asked, met, ...(unmet === undefined ? [] : [unmet])].map(part) }),
      ...(isObject(items) ? { items: read(items, closed) } : {}),
      ...(isObject(properties) ? members(schema, closed) : {}),
    };
  }

  function members(schema: JsonObject, closed: boolean): StructureKeywords {
    const rules: Record<string, Schema> = {};
    for (const [name, property] of entriesOf(schema["properties"])) {
      setOwn(rules, name, read(isObject(property) ? property : {}, closed));
    }
    const open = schema["additionalProperties"];
    const isClosed = open === false || (closed && open !== true);
    return isClosed ? { members: rules } : { properties: rules };
  }

  function named(name: string, closed: boolean): NamedSchema {
    const key = JSON.stringify([name, closed]);
    const before = known.get(key);
    if (before !== undefined) return before;
    let schema: Schema | undefined;
    const type: NamedSchema = () => (schema ??= read(objectMember(schemas, name) ?? {}, closed));
    known.set(key, type);
    shared.set(type, { name, isPart: !closed });
    waiting.push(type);
    return type;
  }

  return {
    shared,
    of(action) {
      const request = objectMember(schemas, `${action}Request`) ?? {};
      try {
        const schema = read(request, true);
        for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) type();
        return { schema, secretFields: secretFieldsOf(request, schemas) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${action}: ${reason}`, { cause: error });
      }
    },
  };
}
