import type { DraftFile } from "./draft.js";
import { compareCodePoints } from "../load/diagnostic.js";
import type { Action, Model } from "../model/model.js";
import { requestSchemas, type RequestSchemas } from "../model/request-schema/index.js";
import * as safe from "./safe.js";
import type { Emitter } from "./index.js";
import { schemaCode, schemaName } from "./schema-code.js";

/**
 * `validators/<Action>.ts`: all rules of an action's requests, as data that the runtime interprets;
 * `validators/types.ts`: those of the types that they share; and `validate.ts`, the entry that names
 * the validators. Reads raw OpenAPI, since every keyword matters here.
 */
export const emitValidators: Emitter = (model) => {
  const schemas = requestSchemas(model.document);
  const validators = model.actions.map((action) => validator(action, schemas));
  return [vendor(model), ...validators, ...sharedTypes(schemas), entry(model)];
};

interface Import {
  readonly from: string;
  readonly names: readonly safe.Identifier[];
  readonly typeOnly: boolean;
}

/** Who made the validators, as the Standard Schema specification wants to know. */
function vendor(model: Model): DraftFile {
  return laidOut({
    path: "validators/made-by.ts",
    imports: [],
    names: [VENDOR],
    text: safe.source`export const ${VENDOR} = ${safe.literal(`tencentcloud-${model.service}`)};`,
  });
}

function validator(action: Action, schemas: RequestSchemas): DraftFile {
  const { schema, secretFields } = schemas.of(action.name);
  const { code, types, rules } = schemaCode(schema, schemas.shared);
  const file = safe.modulePath(action.file);
  const name = validatorName(action);
  const request = safe.identifier(action.request.name);
  const secrets = safe.expression.array(secretFields.map(safe.literal));
  return laidOut({
    path: `validators/${file}.ts`,
    imports: [
      { from: `../actions/${file}.js`, names: [request], typeOnly: true },
      runtimeImport("validation.js", "RequestValidator", true),
      runtimeImport("validator.js", "validatorOf", false),
      ...rareImports(rules),
      { from: "./made-by.js", names: [VENDOR], typeOnly: false },
      ...(types.length === 0 ? [] : [{ from: "./types.js", names: types, typeOnly: false }]),
    ],
    names: [name],
    text: `/** Checks requests of \`${safe.docText(action.name)}\` against every rule of the document. */
export const ${name}: RequestValidator<${request}> =
  /* @__PURE__ */ validatorOf(${safe.literal(action.name)}, ${VENDOR}, ${secrets}, ${safe.indented(code)});`,
  });
}

/** Functions that nothing has called, so that a bundle can leave out those that it does not need. */
function sharedTypes({ shared }: RequestSchemas): DraftFile[] {
  const types = [...shared]
    .map(([type, facts]) => ({ name: schemaName(facts), ...schemaCode(type(), shared) }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  if (types.length === 0) return [];
  const file = laidOut({
    path: "validators/types.ts",
    imports: [
      runtimeImport("validation-schema.js", "NamedSchema", true),
      ...rareImports([...new Set(types.flatMap(({ rules }) => rules))].sort(compareCodePoints)),
    ],
    names: types.map(({ name }) => name),
    text: types
      .map(({ name, code }) => `export const ${name}: NamedSchema = ${code};`)
      .join("\n\n"),
  });
  return [file];
}

function runtimeImport(file: string, name: string, typeOnly: boolean): Import {
  return { from: `../../runtime/${file}`, names: [safe.ownName(name)], typeOnly };
}

function rareImports(names: readonly safe.Identifier[]): Import[] {
  if (names.length === 0) return [];
  return [{ from: "../../runtime/validation-rare-rules.js", names, typeOnly: false }];
}

function laidOut(file: {
  path: string;
  imports: readonly Import[];
  names: readonly safe.Identifier[];
  text: string;
}): DraftFile {
  const imports = file.imports.map(
    ({ from, names, typeOnly }) =>
      `import ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${from}";\n`,
  );
  return {
    kind: "text",
    path: file.path,
    imports: file.imports.map(({ from }) => from),
    declares: file.names.map((name) => ({ kind: "const", name })),
    text: `${imports.join("")}${imports.length === 0 ? "" : "\n"}${file.text}\n`,
  };
}

const VENDOR = safe.ownName("madeBy");

/** One named export to an action, so that a bundle has those that are imported; and all in one. */
function entry(model: Model): DraftFile {
  const files = model.actions.map((action) => ({
    from: `./validators/${safe.modulePath(action.file)}.js`,
    action: safe.propertyKey(action.name),
    name: validatorName(action),
    request: safe.identifier(action.request.name),
  }));
  const types = model.actions.map(({ file }) => `./actions/${safe.modulePath(file)}.js`);
  const runtime = "../runtime/validation.js";
  return {
    kind: "text",
    path: "validate.ts",
    imports: [runtime, ...types, ...files.map(({ from }) => from)],
    declares: [
      ...RUNTIME_VALUES.map((name) => ({ kind: "export" as const, name })),
      ...RUNTIME_TYPES.map((name) => ({ kind: "export" as const, name })),
      ...files.map(({ name }) => ({ kind: "export" as const, name })),
      { kind: "const", name: "validators" },
    ],
    text: `import type { RequestValidator } from "${runtime}";
${files.map(({ request }, i) => `import type { ${request} } from "${types[i]}";\n`).join("")}${files.map(({ name, from }) => `import { ${name} } from "${from}";\n`).join("")}
export { ${RUNTIME_VALUES.join(", ")} } from "${runtime}";
export type {
${RUNTIME_TYPES.map((name) => `  ${name},\n`).join("")}} from "${runtime}";
export {
${files.map(({ name }) => `  ${name},\n`).join("")}};

/** Every action's validator by its name, as \`createRedisClient\` takes them. Imports them all. */
export const validators: {
${files.map(({ action, request }) => `  readonly ${action}: RequestValidator<${request}>;\n`).join("")}} = {
${files.map(({ action, name }) => `  ${action}: ${name},\n`).join("")}};
`,
  };
}

const RUNTIME_VALUES = ["assertValid", "ValidationError"];
const RUNTIME_TYPES = [
  "RequestValidator",
  "RequestValidators",
  "StandardResult",
  "ValidationIssue",
];

function validatorName(action: Action): safe.Identifier {
  return safe.ownName(`validate${action.name}`);
}
