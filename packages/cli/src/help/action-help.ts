import type { Command, Help } from "commander";
import type { Operation, Schema } from "../../../../runtime/openapi.js";
import { membersIn } from "../../../explorer/src/describe/parameters.js";
import { apiDocument, operationOf, requestSchemaOf, resolved, type Waiter } from "../document.js";
import { exampleLine } from "./example-line.js";
import { layOutHelp, optionRows, type HelpPart } from "./layout.js";
import { help } from "../locales/index.js";

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
  const { schemas } = apiDocument().components;
  const rows = membersIn(schemas, requestSchemaOf(operation)).map(
    ({ path, schema, isRequired }) => ({
      term: `--${path} ${valueName(schema)}`,
      text: describe(schema, isRequired),
    }),
  );
  return rows.length === 0 ? { heading, lines: [`  ${help.general.none}`] } : { heading, rows };
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
