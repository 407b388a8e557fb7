import type { Command, Help } from "commander";
import type { Operation, Schema } from "../../../../runtime/openapi.js";
import { operationOf, requestSchemaOf, resolved, type Waiter } from "../document.js";
import { exampleLine } from "./example-line.js";
import { layOutHelp, optionRows, type HelpPart, type HelpRow } from "./layout.js";
import { help } from "../locales/index.js";

/** Deeper than any parameter of the API. */
const MAX_DEPTH = 4;

/** What an action does and costs, an example, its parameters, and at the end the options. */
export function actionHelp(
  action: string,
  operation: Operation,
  command: Command,
  layout: Help,
): string {
  const metadata = operation["x-tencentcloud"] ?? {};
  const notes = [
    ...(metadata.purchases ? [help.general.costs] : []),
    ...(metadata.destroys ? [help.general.destroys] : []),
    ...(metadata.sites ? [help.general.siteOnly(metadata.sites.join())] : []),
    ...(operation.deprecated ? [help.general.actionDeprecated] : []),
  ];
  const about = [
    `${action}: ${oneLine(operation.summary)}`,
    notes.join(" "),
    oneLine(operation.description ?? ""),
    operation.externalDocs?.url ?? "",
  ].filter((text) => text !== "");
  return layOutHelp(about, `tcredis ${action} [--Param value ...] [options]`, [
    { heading: help.general.example, lines: exampleLine(action, operation) },
    parametersOf(operation),
    { heading: help.general.options, rows: optionRows(command, layout) },
  ]);
}

/** What a waiter waits for, the parameters of its action, and at the end the options. */
export function waiterHelp(
  name: string,
  { action, description }: Waiter,
  command: Command,
  layout: Help,
): string {
  const about = `${name}: ${oneLine(description)} ${help.general.waiterCalls(action)}`;
  return layOutHelp([about], `tcredis wait ${name} [--Param value ...] [options]`, [
    parametersOf(operationOf(action)),
    { heading: help.general.options, rows: optionRows(command, layout) },
  ]);
}

function parametersOf(operation: Operation): HelpPart {
  const heading = help.general.parameters;
  const rows = parameters(requestSchemaOf(operation), "--", MAX_DEPTH);
  return rows.length === 0 ? { heading, lines: [`  ${help.general.none}`] } : { heading, rows };
}

function parameters(schema: Schema, prefix: string, depth: number): HelpRow[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    const member = resolved(given);
    const item = member.items === undefined ? undefined : resolved(member.items);
    const row = {
      term: `${prefix}${name} ${valueName(member)}`,
      text: describe(member, required.has(name)),
    };
    if (depth === 0) return [row];
    const inside = item?.properties === undefined ? member : item;
    const next = `${prefix}${name}.${inside === item ? "N." : ""}`;
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
    ...(isRequired ? [help.general.required] : []),
    ...(schema["x-tencentcloud"]?.sites
      ? [help.general.onSite(schema["x-tencentcloud"].sites.join())]
      : []),
    ...(schema.deprecated ? [help.general.deprecated] : []),
    oneLine(schema.description ?? ""),
    ...(values ? [help.general.values(values)] : []),
    ...(schema.default === undefined ? [] : [help.general.default(JSON.stringify(schema.default))]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
