import type { TypeRef } from "../../model/model.js";
import * as safe from "../safe.js";
import type { CodeValue } from "../code-value.js";
import type { Site } from "./site.js";

/** An example of the document as code, and the enumerations that it refers to by name. */
export function exampleValue(
  site: Pick<Site, "typeNamed">,
  value: unknown,
  type: TypeRef | undefined,
): { readonly code: CodeValue; readonly enumerations: readonly safe.Identifier[] } {
  const used = new Set<safe.Identifier>();

  function codeOf(part: unknown, as: TypeRef | undefined): CodeValue {
    if (Array.isArray(part)) {
      const items = as?.kind === "array" ? as.items : undefined;
      return { kind: "list", items: part.map((item) => codeOf(item, items)) };
    }
    if (typeof part === "object" && part !== null) {
      const fields = as?.kind === "named" ? fieldTypes(as.name) : undefined;
      return {
        kind: "object",
        entries: Object.entries(part).map(([key, member]) => ({
          key: safe.propertyKey(key),
          value: codeOf(member, fields?.get(key)),
        })),
      };
    }
    return { kind: "atom", code: memberName(part, as) ?? safe.literal(part as string) };
  }

  function fieldTypes(name: string): ReadonlyMap<string, TypeRef> | undefined {
    const object = site.typeNamed(name);
    if (object === undefined || !("fields" in object)) return undefined;
    return new Map(object.fields.map((field) => [field.name, field.type]));
  }

  function memberName(part: unknown, as: TypeRef | undefined): safe.Expression | undefined {
    const enumeration = as?.kind === "named" ? site.typeNamed(as.name) : undefined;
    if (enumeration === undefined || !("members" in enumeration)) return undefined;
    const member = enumeration.members.find((one) => one.value === part);
    if (member === undefined) return undefined;
    const name = safe.identifier(enumeration.name);
    used.add(name);
    return safe.source`${name}.${safe.identifier(member.name)}`;
  }

  const code = codeOf(value, type);
  return { code, enumerations: [...used].sort() };
}
