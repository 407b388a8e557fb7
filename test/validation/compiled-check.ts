import { runInNewContext } from "node:vm";
import { compile } from "../../generator/compile/index.js";
import { requestSchema } from "../../generator/compile/request-schema.js";
import * as formats from "../../runtime/validation-formats.js";
import { findIssues, type CompiledCheck } from "../../runtime/validation-issues.js";
import * as rules from "../../runtime/validation-rules.js";
import type { ValidationIssue } from "../../runtime/validation.js";

/** Compiles the schema of an imaginary action's requests, and gives a function that checks them. */
export async function checkOf(
  request: object,
  schemas: object = {},
): Promise<(value: unknown) => ValidationIssue[]> {
  const document = { components: { schemas: { ...schemas, ThingRequest: request } } };
  const { schema, secretFields } = requestSchema(document, "Thing");
  const { expression } = await compile(schema);
  const compiled = runInNewContext(expression, { ...formats, ...rules }) as CompiledCheck;
  return (value) => findIssues(compiled, secretFields, value);
}

/** The same for a schema of one field, called `X`, that has to be there. */
export async function checkOfField(
  field: object,
  schemas: object = {},
): Promise<(value: unknown) => ValidationIssue[]> {
  const check = await checkOf(
    { type: "object", required: ["X"], properties: { X: field } },
    schemas,
  );
  return (value) => check({ X: value });
}
