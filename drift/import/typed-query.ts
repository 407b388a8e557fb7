import { resolved } from "../../runtime/openapi.js";
import { isExactlyRead } from "../../generator/load/json-text.js";
import { isObject, member, objectMember, type JsonObject } from "../../generator/load/json.js";

/** A value whose scalars are texts, with those turned into what the schema says they are. */
export function typedBy(schema: unknown, value: unknown, schemas: JsonObject): unknown {
  const [branch] = [member(schema, "anyOf")].flat();
  const target = resolved<unknown>(schemas, branch ?? schema);
  if (Array.isArray(value)) {
    return value.map((item) => typedBy(member(target, "items"), item, schemas));
  }
  if (isObject(value)) {
    const properties = objectMember(target, "properties") ?? {};
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typedBy(member(properties, key), inner, schemas),
      ]),
    );
  }
  if (typeof value !== "string") return value;
  const types = new Set([member(target, "type")].flat());
  if (types.has("boolean") && /^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  const isNumeric = types.has("integer") || types.has("number");
  const number = value.trim() === "" ? NaN : Number(value);
  return isNumeric && isExactlyRead(number) ? number : value;
}
