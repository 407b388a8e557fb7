import { isObject, objectMember } from "../json.js";
import { ENVELOPE_SCHEMA, operationsOf } from "../operations.js";
import { isIdentifier } from "../../emit/safe.js";
import type { RuleContext } from "./rule.js";
import { baseType, schemasOf } from "../schemas.js";

/** Lists of values allow what the type does; an enumeration names each of its values once: `oneOf` with `const`, `title` and `description`. */
export function checkEnumerations({ document, report }: RuleContext): void {
  const envelopes = operationsOf(document).map(({ at, operation }) => ({
    at: [...at, ...ENVELOPE_SCHEMA],
    schema: objectMember(operation, ...ENVELOPE_SCHEMA) ?? {},
  }));
  for (const { at, schema } of [...schemasOf(document), ...envelopes]) {
    const values = schema["enum"] ?? ("const" in schema ? [schema["const"]] : undefined);
    const isNullable = Array.isArray(schema["type"]) && schema["type"].includes("null");
    if (isNullable && Array.isArray(values) && !values.includes(null)) {
      const keyword = "enum" in schema ? "enum" : "const";
      report([...at, keyword], "the type allows null, and these values do not. List null too.");
    }
    if ("enum" in schema && baseType(schema) === "object") {
      report([...at, "enum"], "an object has no list of values. List those of its fields.");
    }
    const branches = schema["oneOf"];
    if (!Array.isArray(branches)) continue;
    if (at.length > 3) {
      report([...at, "oneOf"], "give the enumeration a file of its own in types/ and refer to it.");
    }
    const titles = new Set<unknown>();
    const listed = new Set<unknown>();
    branches.forEach((branch, index) => {
      const here = [...at, "oneOf", index];
      if (!isObject(branch)) return;
      const { const: value, title, description } = branch;
      if (value === undefined || title === undefined || description === undefined) {
        report(here, "each value of an enumeration needs const, title and description.");
        return;
      }
      if (typeof title === "string" && !isIdentifier(title)) {
        report([...here, "title"], "not usable as a name: letters and digits, a capital first.");
      }
      if (titles.has(title)) report([...here, "title"], `two values are called ${String(title)}.`);
      if (listed.has(value)) report([...here, "const"], `${String(value)} is listed twice.`);
      const expected = schema["type"] === "string" ? "string" : "number";
      if (typeof value !== expected) {
        report([...here, "const"], `must be of the enumeration's type, ${String(schema["type"])}.`);
      }
      titles.add(title);
      listed.add(value);
    });
  }
}
