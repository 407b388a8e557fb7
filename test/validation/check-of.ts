import { createContext, runInContext, type Context } from "node:vm";
import ts from "typescript";
import { schemaCode, schemaName } from "../../generator/emit/schema-code.js";
import { requestSchemas } from "../../generator/model/request-schema/index.js";
import * as rareRules from "../../runtime/validation/formats.js";
import type { NamedSchema } from "../../runtime/validation/schema.js";
import type { RequestValidator, ValidationIssue } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";

/** What is generated for the requests of an action called `Thing`, as one expression in JavaScript. */
export function emitted(document: Record<string, unknown>): {
  code: string;
  secretFields: readonly string[];
} {
  const schemas = requestSchemas(document);
  const { schema, secretFields } = schemas.of("Thing");
  const types = [...schemas.shared].map(
    ([type, facts]) => `const ${schemaName(facts)} = ${schemaCode(type(), schemas.shared).code};\n`,
  );
  const { code } = schemaCode(schema, schemas.shared);
  const whole = `(() => {\n${types.join("")}return ${code};\n})()`;
  return { code: ts.transpile(whole, { target: ts.ScriptTarget.ES2022 }), secretFields };
}

/** A world that has what generated code imports, and nothing else. */
export function emptyWorld(): Context {
  return createContext({ ...rareRules });
}

/** Runs the generated code of a document. */
export function validatorIn(world: Context, document: Record<string, unknown>): RequestValidator {
  const { code, secretFields } = emitted(document);
  return validatorOf("Thing", "test", secretFields, runInContext(code, world) as NamedSchema);
}

/** Makes a validator for the requests of an imaginary action, and gives its check. */
export async function checkOf(
  request: object,
  schemas: object = {},
): Promise<(value: unknown) => ValidationIssue[]> {
  const document = { components: { schemas: { ...schemas, ThingRequest: request } } };
  return validatorIn(emptyWorld(), document).check;
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
