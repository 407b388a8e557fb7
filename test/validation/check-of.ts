import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { schemaCode, schemaName } from "../../generator/emit/schema-code.js";
import { requestSchemas } from "../../generator/model/request-schema/index.js";
import * as rareRules from "../../runtime/validation/formats.js";
import type { NamedSchema } from "../../runtime/validation/schema.js";
import type { ValidationIssue } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";

/** Makes a validator for the requests of an imaginary action out of what is generated, and gives its check. */
export async function checkOf(
  request: object,
  types: object = {},
): Promise<(value: unknown) => ValidationIssue[]> {
  const schemas = requestSchemas({ components: { schemas: { ...types, ThingRequest: request } } });
  const { schema, secretFields } = schemas.of("Thing");
  const constants = [...schemas.shared].map(
    ([type, facts]) => `const ${schemaName(facts)} = ${schemaCode(type(), schemas.shared).code};\n`,
  );
  const { code } = schemaCode(schema, schemas.shared);
  const whole = `(() => {\n${constants.join("")}return ${code};\n})()`;
  // A world that has what generated code imports, and nothing else.
  const world = createContext({ ...rareRules });
  const made: unknown = runInContext(
    ts.transpile(whole, { target: ts.ScriptTarget.ES2022 }),
    world,
  );
  return validatorOf("Thing", "test", secretFields, made as NamedSchema).check;
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
