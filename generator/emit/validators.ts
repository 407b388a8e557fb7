import { compile } from "../compile/index.js";
import { requestSchema } from "../compile/request-schema.js";
import type { DraftFile } from "../draft.js";
import type { Action, Model } from "../model.js";
import * as safe from "../safe.js";
import type { Emitter } from "./index.js";

/**
 * `validators/<Action>.ts`: all rules of an action's requests, as code that Ajv compiled; and
 * `validate.ts`, the entry that names them all. Reads raw OpenAPI, since every keyword matters here.
 */
export const emitValidators: Emitter = async (model) => [
  ...(await Promise.all(model.actions.map((action) => validator(model, action)))),
  entry(model),
];

async function validator(model: Model, action: Action): Promise<DraftFile> {
  const { schema, secretFields } = requestSchema(model.document, action.name);
  const { expression, imports } = await compile(schema);
  const file = safe.modulePath(action.file);
  const name = validatorName(action);
  const request = safe.identifier(action.request.name);
  const secrets = safe.expression.array(secretFields.map(safe.literal));
  const modules = [
    {
      from: "../../runtime/validation-issues.js",
      names: ["findIssues", "standardResult"],
      type: false,
    },
    { from: "../../runtime/validation.js", names: ["assertValid"], type: false },
    { from: "../../runtime/validation.js", names: ["RequestValidator"], type: true },
    { from: `../actions/${file}.js`, names: [request], type: true },
    ...imports.map(({ from, names }) => ({ from: `../../${from}`, names, type: false })),
  ];
  return {
    kind: "text",
    path: `validators/${file}.ts`,
    compiled: true,
    imports: modules.map(({ from }) => from),
    declares: [
      { kind: "const", name: "compiled" },
      { kind: "const", name: "secretFields" },
      { kind: "const", name },
    ],
    text: `// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

${modules
  .map(
    ({ from, names, type }) =>
      `import ${type ? "type " : ""}{ ${names.join(", ")} } from "${from}";\n`,
  )
  .join("")}
const compiled = /* @__PURE__ */ ${expression};

const secretFields = ${secrets};

/** Checks requests of \`${safe.docText(action.name)}\` against every rule of the document. */
export const ${name}: RequestValidator<${request}> = {
  action: ${safe.literal(action.name)},
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(${name}, ${safe.literal(action.name)}, value),
  "~standard": {
    version: 1,
    vendor: ${safe.literal(`tencentcloud-${model.service}`)},
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
`,
  };
}

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
${files.map(({ request }, i) => `import type { ${request} } from "${types[i]}";\n`).join("")}
${files.map(({ name, from }) => `import { ${name} } from "${from}";\n`).join("")}
export { ${RUNTIME_VALUES.join(", ")} } from "${runtime}";
export type { ${RUNTIME_TYPES.join(", ")} } from "${runtime}";
export { ${files.map(({ name }) => name).join(", ")} };

/** Every action's validator by its name, as \`createRedisClient\` takes them. Imports them all. */
export const validators: {
${files.map(({ action, request }) => `readonly ${action}: RequestValidator<${request}>;\n`).join("")}
} = {
${files.map(({ action, name }) => `${action}: ${name},\n`).join("")}
};
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
