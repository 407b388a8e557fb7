import { typeImport, type Declaration, type Import } from "./draft.js";
import { sortedBy } from "../load/order.js";
import type { Constraints, Field, ObjectType, TypeRef } from "../model/model.js";
import { valuesDoc, type Enumerations } from "./enumeration-doc.js";
import * as safe from "./safe.js";

/** The interface of an object type, with everything that the document says of its fields. */
export function objectInterface(object: ObjectType, enumerations: Enumerations): Declaration {
  if (object.fields.length === 0) {
    // An empty interface would take anything.
    const value = object.isOpen ? safe.type.unknown : safe.type.never;
    return {
      kind: "type",
      name: safe.identifier(object.name),
      doc: safe.docText(object.description ?? ""),
      type: safe.type.generic(safe.ownName("Record"), safe.type.string, value),
    };
  }
  return {
    kind: "interface",
    name: safe.identifier(object.name),
    doc: safe.docText(object.description ?? ""),
    properties: object.fields.map((field) => ({
      key: safe.propertyKey(field.name),
      type: fieldType(field, object.direction, enumerations),
      optional: !field.required,
      doc: fieldDoc(field, enumerations),
    })),
  };
}

/**
 * A request may set a field to `undefined`, which leaves it out: programs often have `undefined` where
 * they have no value. In a response the two stay different. A type that is both sent and received has to
 * take what was received, so its enumerations are open.
 */
function fieldType(
  field: Field,
  direction: ObjectType["direction"],
  enumerations: Enumerations,
): safe.TypeText {
  const isSent = direction !== "response";
  const members = [
    typeText(field.type, isSent, direction === "request" ? undefined : enumerations),
  ];
  if (field.nullable) members.push(safe.type.null);
  if (isSent && !field.required) {
    members.push(safe.type.undefined);
    // Otherwise the compiler takes the inherited member for the field.
    if (INHERITED.has(field.name)) members.push(safe.type.inherited(field.name));
  }
  return safe.type.union(members);
}

/** What the compiler knows every object to have. */
const INHERITED = new Set(
  "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split(
    " ",
  ),
);

/** Imports for the named types that an object's fields refer to, into a module of `folder`. */
export function importsOf(objects: readonly ObjectType[], folder: string): Import[] {
  const own = new Set(objects.map(({ name }) => name));
  const types = objects.flatMap(({ fields }) => fields.flatMap(({ type }) => namedIn(type)));
  return typeImports(
    types.filter(({ name }) => !own.has(name)),
    folder,
  );
}

/** Imports for types, each once, in the order of their names. */
export function typeImports(types: readonly NamedType[], folder: string): Import[] {
  const each = [...new Map(types.map((type) => [type.name, type])).values()];
  return sortedBy(each, ({ name }) => name).map(({ name, module }) =>
    typeImport(moduleFrom(folder, module), [safe.identifier(name)]),
  );
}

/** A module's specifier, as one in `folder` writes it; the output folder itself is `""`. */
export function moduleFrom(folder: string, module: string): string {
  const path = safe.modulePath(module);
  if (folder === "") return `./${path}.js`;
  return path.startsWith(`${folder}/`) ? `./${path.slice(folder.length + 1)}.js` : `../${path}.js`;
}

export type NamedType = Extract<TypeRef, { kind: "named" }>;

export function namedIn(type: TypeRef): NamedType[] {
  if (type.kind === "named") return [type];
  return type.kind === "array" ? namedIn(type.items) : [];
}

/**
 * Lists that are only read by us may be frozen, so what is sent takes read-only ones too. With `open`,
 * enumerations take other values as well: what a service may return tomorrow is not known today.
 */
export function typeText(type: TypeRef, isSent: boolean, open?: Enumerations): safe.TypeText {
  switch (type.kind) {
    case "named": {
      const name = safe.type.reference(safe.identifier(type.name));
      const value = open?.get(type.name)?.members[0]?.value;
      return value === undefined ? name : safe.type.open(name, kindOf(value));
    }
    case "literals": {
      const literals = safe.type.literals(type.values.map(safe.literal));
      const others = type.others ?? (open && othersOf(type.values));
      return others === undefined ? literals : safe.type.open(literals, others);
    }
    case "array": {
      const item = typeText(type.items, isSent, open);
      const items = type.nullableItems === true ? safe.type.union([item, safe.type.null]) : item;
      return isSent ? safe.type.readonlyArray(items) : safe.type.array(items);
    }
    case "scalar":
      return safe.type[type.name];
  }
}

/** What a list of values may hold besides; undefined for a single value, and for true and false. */
function othersOf(values: readonly (string | number | boolean)[]): "string" | "number" | undefined {
  const [value] = values;
  if (values.length < 2 || value === undefined || typeof value === "boolean") return undefined;
  return kindOf(value);
}

function kindOf(value: string | number): "string" | "number" {
  return typeof value === "string" ? "string" : "number";
}

function fieldDoc(field: Field, enumerations: Enumerations): safe.DocText {
  return safe.docBlocks(
    safe.docText(field.description ?? ""),
    ...namedIn(field.type).map(({ name }) => {
      const enumeration = enumerations.get(name);
      return enumeration && valuesDoc(enumeration);
    }),
    // A list of the allowed values says it all.
    isClosed(field.type) ? undefined : constraintDoc(field.constraints),
    field.secret ? safe.doc`Secret: never shown in errors or logs.` : undefined,
    field.onlySite === undefined
      ? undefined
      : safe.doc`On the ${safe.docText(field.onlySite)} site only.`,
    field.default === undefined
      ? undefined
      : safe.docTag("defaultValue", safe.docValue(field.default)),
    field.example === undefined || field.secret
      ? undefined
      : safe.docTag("example", safe.docValue(field.example)),
    field.deprecated ? safe.docTag("deprecated", safe.doc`See the description.`) : undefined,
  );
}

function isClosed(type: TypeRef): boolean {
  return type.kind === "literals" && type.others === undefined;
}

function constraintDoc(rules: Constraints): safe.DocText {
  const range = spanOf(rules.minimum, rules.maximum);
  const length = spanOf(rules.minLength, rules.maxLength);
  const items = spanOf(rules.minItems, rules.maxItems);
  const { pattern } = rules;
  return safe.docBlocks(
    range === undefined ? undefined : safe.doc`Range: ${safe.docText(range)}.`,
    length === undefined ? undefined : safe.doc`Length: ${safe.docText(length)} characters.`,
    items === undefined ? undefined : safe.doc`Items: ${safe.docText(items)}.`,
    pattern === undefined ? undefined : safe.doc`Pattern: ${safe.docValue(pattern)}.`,
  );
}

/** Bounds in words: `1 to 20`, `at least 1`; undefined where there are none. */
export function spanOf(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) return `at most ${to}`;
  if (to === undefined) return `at least ${from}`;
  return from === to ? `exactly ${from}` : `${from} to ${to}`;
}
