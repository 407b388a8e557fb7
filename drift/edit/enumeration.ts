import { isObject, type Path } from "../../generator/load/json.js";
import { draft } from "./draft.js";
import { addItem, removeItem, valueAt } from "./yaml-edit.js";

/** Adds values to the `oneOf` of an enumeration, each with a name to be thought over. */
export function addValues(text: string, schema: Path, values: readonly unknown[]): string {
  const list = [...schema, "oneOf"];
  return values.reduce<string>((edited, value) => {
    const branches = valueAt(edited, list);
    const titles = (Array.isArray(branches) ? branches : []).map((branch: unknown) =>
      isObject(branch) ? branch["title"] : undefined,
    );
    const title = unique(titleFor(value), titles);
    return addItem(edited, list, { const: value, title, description: draft("what it stands for") });
  }, text);
}

/** Takes values out of the `oneOf` of an enumeration. */
export function removeValues(text: string, schema: Path, values: readonly unknown[]): string {
  const list = [...schema, "oneOf"];
  return values.reduce<string>((edited, value) => {
    const branches = valueAt(edited, list);
    const branch = (Array.isArray(branches) ? branches : []).find(
      (each: unknown) => isObject(each) && each["const"] === value,
    ) as unknown;
    return branch === undefined ? edited : removeItem(edited, list, branch);
  }, text);
}

function titleFor(value: unknown): string {
  if (typeof value === "number") return value < 0 ? `ValueMinus${-value}` : `Value${value}`;
  const words = String(value)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(name) ? name : `Value${name}`;
}

function unique(title: string, taken: readonly unknown[]): string {
  let name = title;
  for (let number = 2; taken.includes(name); number += 1) name = `${title}${number}`;
  return name;
}
