import type { Help } from "commander";
import type { Operation, Schema } from "../../../../runtime/openapi.js";
import { requestSchemaOf, resolved } from "../document.js";

/** Deeper than any parameter of the API. */
const MAX_DEPTH = 4;

/** The description and parameters of an action, for its help. */
export function actionHelp(action: string, operation: Operation, help: Help): string {
  const metadata = operation["x-tencentcloud"] ?? {};
  const schema = requestSchemaOf(operation);
  const rows = parameters(schema, "--", MAX_DEPTH);
  const width = Math.min(36, Math.max(0, ...rows.map(({ term }) => term.length)));
  const notes = [
    ...(metadata.purchases ? ["A successful call costs money."] : []),
    ...(metadata.destroys ? ["It deletes data or takes something out of service."] : []),
    ...(metadata.sites
      ? [`Available on the ${metadata.sites.join()} site only: see --endpoint.`]
      : []),
    ...(operation.deprecated ? ["Deprecated: the service may remove it."] : []),
  ];
  const prose = [oneLine(operation.description ?? ""), ...notes].filter((part) => part !== "");
  const wide = help.helpWidth ?? 80;
  return [
    "",
    `${action}: ${operation.summary}`,
    ...prose.map((part) => `\n${help.boxWrap(part, wide)}`),
    "",
    rows.length === 0 ? "It takes no parameters." : "Parameters:",
    ...rows.map(({ term, text }) => help.formatItem(term, width, text, help)),
    ...(operation.externalDocs ? ["", `Documentation: ${operation.externalDocs.url}`] : []),
  ].join("\n");
}

interface Row {
  readonly term: string;
  readonly text: string;
}

function parameters(schema: Schema, way: string, depth: number): Row[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    const member = resolved(given);
    const item = member.items === undefined ? undefined : resolved(member.items);
    const row = {
      term: `${way}${name} ${valueName(member)}`,
      text: describe(member, required.has(name)),
    };
    if (depth === 0) return [row];
    const inside = item?.properties === undefined ? member : item;
    const next = `${way}${name}.${inside === item ? "N." : ""}`;
    return [row, ...parameters(inside, next, depth - 1)];
  });
}

function valueName(schema: Schema): string {
  if (schema.type === "array") {
    const item = resolved(schema.items ?? {});
    return item.properties === undefined ? `<${item.type ?? "value"}...>` : "<json>";
  }
  if (schema.properties !== undefined) return "<json>";
  return schema.type === "boolean" ? "[true|false]" : `<${schema.type ?? "value"}>`;
}

function describe(schema: Schema, isRequired: boolean): string {
  const values = schema.oneOf
    ?.filter(({ title }) => title !== undefined)
    .map((each) => `${String(each.const)} (${each.title})`)
    .join(", ");
  return [
    ...(isRequired ? ["Required."] : []),
    ...(schema["x-tencentcloud"]?.sites
      ? [`On the ${schema["x-tencentcloud"].sites.join()} site only.`]
      : []),
    ...(schema.deprecated ? ["Deprecated."] : []),
    oneLine(schema.description ?? ""),
    ...(values ? [`Values: ${values}.`] : []),
    ...(schema.default === undefined ? [] : [`Default: ${JSON.stringify(schema.default)}.`]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
