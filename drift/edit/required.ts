import type { Path } from "../../generator/load/json.js";
import { addItem, addPair, removePair, setValue, valueAt } from "./yaml-edit.js";

/** Makes a field of the object schema at `schema` required or optional, in the order of the fields. */
export function setRequired(text: string, schema: Path, field: string, needed: boolean): string {
  const at = [...schema, "required"];
  const listed = valueAt(text, at);
  const names = Array.isArray(listed) ? (listed as string[]) : undefined;
  if (names?.includes(field) === needed) return text;
  if (!needed) {
    const rest = (names ?? []).filter((name) => name !== field);
    return rest.length === 0 ? removePair(text, at) : setValue(text, at, rest);
  }
  if (names === undefined) {
    const keys = Object.keys((valueAt(text, schema) as object | undefined) ?? {});
    const after = ["description", "type"].find((key) => keys.includes(key)) ?? "";
    return addPair(text, schema, "required", [field], { after });
  }
  const properties = valueAt(text, [...schema, "properties"]) as object | undefined;
  const order = Object.keys(properties ?? {});
  const place = order.indexOf(field);
  return addItem(text, at, field, (name) => order.indexOf(String(name)) > place);
}
