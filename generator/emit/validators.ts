import type { Action, Model } from "../model/model.js";
import { requestSchemas, type RequestSchemas } from "../model/request-schema/index.js";
import { compareCodePoints } from "../load/order.js";
import { atom, openObject, separated } from "./code-value.js";
import {
  constant,
  typeExport,
  typeImport,
  valueExport,
  valueImport,
  type DraftFile,
  type Import,
  type Emitter,
} from "./draft.js";
import type { Runtime } from "./runtime.js";
import * as safe from "./safe.js";
import { schemaCode, schemaName } from "./schema-code.js";

const VENDOR = safe.ownName("madeBy");
const VALIDATOR = safe.ownName("RequestValidator");
const VALIDATOR_OF = safe.ownName("validatorOf");
const NAMED_SCHEMA = safe.ownName("NamedSchema");

/**
 * `validators/<Action>.ts`: all rules of an action's requests, as data that the runtime interprets;
 * `validators/types.ts`: those of the types that they share; and `validate.ts`, the entry that names
 * the validators. Reads raw OpenAPI, since every keyword matters here.
 */
export const emitValidators: Emitter = (model, runtime) => {
  const schemas = requestSchemas(model.document);
  return [
    vendor(model),
    ...model.actions.map((action) => validator(action, schemas, runtime)),
    ...sharedTypes(schemas, runtime),
    entry(model, runtime),
  ];
};

/** Who made the validators, as the Standard Schema specification wants to know. */
function vendor(model: Model): DraftFile {
  const value = atom(safe.literal(`tencentcloud-${model.service}`));
  return {
    kind: "module",
    path: "validators/made-by.ts",
    imports: [],
    declarations: [constant({ name: VENDOR, value })],
  };
}

function validator(action: Action, schemas: RequestSchemas, runtime: Runtime): DraftFile {
  const { schema, secretFields } = schemas.of(action.name);
  const { code, types, rules } = schemaCode(schema, schemas.shared);
  const file = safe.modulePath(action.file);
  const request = safe.identifier(action.request.name);
  const secrets = separated(secretFields.map((name) => safe.source`${safe.literal(name)}`));
  const args = safe.source`${safe.literal(action.name)}, ${VENDOR}, [${secrets}], ${code}`;
  return {
    kind: "module",
    path: `validators/${file}.ts`,
    imports: [
      typeImport(`../actions/${file}.js`, [request]),
      typeImport(runtime.module("validation/validation.js", "validators"), [VALIDATOR]),
      valueImport(runtime.module("validation/validator.js", "validators"), [VALIDATOR_OF]),
      ...rareImports(runtime, rules),
      valueImport("./made-by.js", [VENDOR]),
      ...(types.length === 0 ? [] : [valueImport("./types.js", types)]),
    ],
    declarations: [
      constant({
        name: validatorName(action),
        doc: safe.doc`Checks requests of \`${safe.docText(action.name)}\` against every rule of the document.`,
        type: safe.type.generic(VALIDATOR, safe.type.reference(request)),
        value: atom(safe.source`/* @__PURE__ */ ${VALIDATOR_OF}(${args})`),
      }),
    ],
  };
}

/** Functions that nothing has called, so that a bundle can leave out those that it does not need. */
function sharedTypes({ shared }: RequestSchemas, runtime: Runtime): DraftFile[] {
  const types = [...shared]
    .map(([type, named]) => ({ name: schemaName(named), ...schemaCode(type(), shared) }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  if (types.length === 0) return [];
  const rules = [...new Set(types.flatMap((type) => type.rules))].sort(compareCodePoints);
  return [
    {
      kind: "module",
      path: "validators/types.ts",
      imports: [
        typeImport(runtime.module("validation/schema.js", "validators"), [NAMED_SCHEMA]),
        ...rareImports(runtime, rules),
      ],
      declarations: types.map(({ name, code }) =>
        constant({ name, type: safe.type.reference(NAMED_SCHEMA), value: atom(code) }),
      ),
    },
  ];
}

function rareImports(runtime: Runtime, names: readonly safe.Identifier[]): Import[] {
  if (names.length === 0) return [];
  return [valueImport(runtime.module("validation/formats.js", "validators"), names)];
}

/** One named export to an action, so that a bundle has those that are imported; and all in one. */
function entry(model: Model, runtime: Runtime): DraftFile {
  const validation = runtime.module("validation/validation.js");
  const actions = model.actions.map((action) => ({
    name: validatorName(action),
    key: safe.propertyKey(action.name),
    file: safe.modulePath(action.file),
    request: safe.identifier(action.request.name),
  }));
  return {
    kind: "module",
    path: "validate.ts",
    imports: [
      typeImport(validation, [VALIDATOR]),
      ...actions.map(({ file, request }) => typeImport(`./actions/${file}.js`, [request])),
      ...actions.map(({ file, name }) => valueImport(`./validators/${file}.js`, [name])),
    ],
    declarations: [
      valueExport(validation, safe.ownNames("assertValid", "ValidationError")),
      typeExport(validation, RUNTIME_TYPES),
      ...actions.map(({ file, name }) => valueExport(`./validators/${file}.js`, [name])),
      constant({
        name: safe.ownName("validators"),
        doc: safe.doc`Every action's validator by its name, as \`validate\` of a client takes them. Imports them all.`,
        type: safe.type.object(
          actions.map(({ key, request }) => ({
            key,
            type: safe.type.generic(VALIDATOR, safe.type.reference(request)),
          })),
        ),
        value: openObject(actions.map(({ key, name }) => ({ key, value: safe.source`${name}` }))),
      }),
    ],
  };
}

const RUNTIME_TYPES = safe.ownNames(
  "RequestValidator",
  "RequestValidators",
  "StandardResult",
  "ValidationIssue",
);

function validatorName(action: Action): safe.Identifier {
  return safe.ownName(`validate${action.name}`);
}
