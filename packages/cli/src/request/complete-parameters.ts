import type { Schema } from "../../../../runtime/openapi.js";
import { resolved } from "../document.js";

/** Completions in a request: flags, or values of the flag before. */
export async function completeParameters(
  schema: Schema,
  before: readonly string[],
  current: string,
): Promise<string[]> {
  if (current.startsWith("--")) return parameterFlags(schema, current);
  const last = before.findLast((word) => word.startsWith("--")) ?? "";
  if (!/^--[A-Z]/.test(last)) return [];
  const values = parameterValues(schema, last);
  if (values.length > 0) return values;
  const { offeredValues } = await import("./offered-values.js");
  return offeredValues(last.split(/[-.]/).at(-1) ?? "", before.slice(0, -1));
}

/** Flags of a request. One that ends in a dot has members. */
function parameterFlags(schema: Schema, current: string): string[] {
  const keys = current.replace(/^--/, "").split(".").slice(0, -1);
  const inner = keys.reduce<Schema | undefined>(memberOf, schema);
  if (inner === undefined) return [];
  const prefix = `--${keys.map((key) => `${key}.`).join("")}`;
  if (inner.type === "array") return [`${prefix}0.`];
  return Object.entries(inner.properties ?? {}).flatMap(([name, given]) => {
    const member = resolved(given);
    const hasMembers =
      member.properties !== undefined || resolved(member.items ?? {}).properties !== undefined;
    const next = member.type === "array" ? `${prefix}${name}.0.` : `${prefix}${name}.`;
    return hasMembers ? [`${prefix}${name}`, next] : [`${prefix}${name}`];
  });
}

/** The values of a flag, for booleans and enumerations. */
function parameterValues(schema: Schema, flag: string): string[] {
  const found = flag.replace(/^--/, "").split(".").reduce<Schema | undefined>(memberOf, schema);
  if (found === undefined) return [];
  const plain = found.type === "array" ? resolved(found.items ?? {}) : found;
  if (plain.type === "boolean") return ["true", "false"];
  return (plain.oneOf ?? []).flatMap(({ title }) => (title === undefined ? [] : [title]));
}

function memberOf(schema: Schema | undefined, key: string): Schema | undefined {
  if (schema === undefined) return undefined;
  if (schema.type === "array") return /^\d+$/.test(key) ? resolved(schema.items ?? {}) : undefined;
  const members = schema.properties ?? {};
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  return member === undefined ? undefined : resolved(member);
}
