import {
  interfaceOf,
  reExport,
  type DraftFile,
  type Import,
  type PropertyDraft,
} from "./draft.js";
import { compareCodePoints } from "../load/diagnostic.js";
import type { Action, Model } from "../model/model.js";
import * as safe from "./safe.js";
import type { Emitter } from "./index.js";
import { moduleFrom, namedIn, typeImports, typeText } from "./object-type.js";

const OPENAPI_TYPES = "../runtime/openapi-types.js";
const PATH = safe.ownName("ActionPath");
const OPERATION = safe.ownName("ActionOperation");
/** The result of a call that was refused. */
const REFUSAL = "ErrorResult";

const PATHS = safe.ownName("paths");

/**
 * `schema.ts`: `paths`, `operations` and `components`, as openapi-fetch and its kin want them. They
 * refer to the types in `actions/` and `types/`, so that nothing is said twice. `paths.ts` is apart,
 * since that is all that a client needs.
 */
export const emitSchema: Emitter = (model) => {
  const refused = model.objects.find(({ schema }) => schema === REFUSAL);
  const refusal = refused ? safe.type.reference(safe.identifier(refused.name)) : safe.type.unknown;
  return [
    {
      kind: "module",
      path: "paths.ts",
      imports: [
        { from: OPENAPI_TYPES, names: [PATH], typeOnly: true },
        ...actionImports(model),
        ...typeImports(refused ? [{ ...refused, kind: "named" }] : [], ""),
      ],
      declarations: [
        interfaceOf({
          name: PATHS,
          doc: safe.doc`Every action by its path, for \`createClient<paths>()\` of openapi-fetch.`,
          properties: model.actions.map((action) => ({
            key: safe.propertyKey(`/#${action.name}`),
            type: shapeOf(PATH, action, refusal),
          })),
        }),
      ],
    } satisfies DraftFile,
    {
      kind: "module",
      path: "schema.ts",
      imports: [
        { from: OPENAPI_TYPES, names: [OPERATION], typeOnly: true },
        ...actionImports(model),
        ...schemaImports(model),
      ],
      declarations: [
        reExport({ from: "./paths.js", names: [PATHS], typeOnly: true }),
        interfaceOf({
          name: safe.ownName("operations"),
          doc: safe.doc`Every action by its name, as \`paths\` has it.`,
          properties: model.actions.map((action) => ({
            key: safe.propertyKey(action.name),
            type: shapeOf(OPERATION, action, refusal),
          })),
        }),
        interfaceOf({
          name: safe.ownName("schemas"),
          doc: safe.doc`Every schema of the document, by its name.`,
          properties: schemas(model),
        }),
        interfaceOf({
          name: safe.ownName("components"),
          doc: safe.doc`What the document has besides its paths.`,
          properties: [
            {
              key: safe.propertyKey("schemas"),
              type: safe.type.reference(safe.ownName("schemas")),
            },
            ...["responses", "parameters", "requestBodies", "headers", "pathItems"].map((none) => ({
              key: safe.propertyKey(none),
              type: safe.type.never,
            })),
          ],
        }),
      ],
    } satisfies DraftFile,
  ];
};

function shapeOf(
  shape: safe.Identifier,
  { request, response, multipart }: Action,
  refusal: safe.TypeText,
): safe.TypeText {
  const types = [request.name, response.name].map((name) =>
    safe.type.reference(safe.identifier(name)),
  );
  const form = safe.type.literals([safe.literal("multipart/form-data")]);
  return safe.type.generic(shape, ...types, refusal, ...(multipart ? [form] : []));
}

/** Types that have a declaration, and the others, written out. */
function schemas({ actions, objects, enumerations, values }: Model): PropertyDraft[] {
  const declared = [
    ...actions.flatMap(({ request, response }) => [request, response]),
    ...objects,
    ...enumerations,
  ].map(({ schema, name }) => ({
    name: schema,
    type: safe.type.reference(safe.identifier(name)),
  }));
  const written = values.map(({ name, type, nullable, direction }) => {
    const text = typeText(type, direction !== "response");
    return { name, type: nullable ? safe.type.nullable(text) : text };
  });
  return [...declared, ...written]
    .sort((a, b) => compareCodePoints(a.name, b.name))
    .map(({ name, type }) => ({ key: safe.propertyKey(name), type }));
}

function actionImports({ actions }: Model): Import[] {
  return actions.map(({ request, response }) => ({
    from: moduleFrom("", request.module),
    names: [request.name, response.name].map((one) => safe.identifier(one)),
    typeOnly: true,
  }));
}

function schemaImports({ objects, enumerations, values }: Model): Import[] {
  const types = [...objects, ...enumerations].map(({ name, module }) => ({
    kind: "named" as const,
    name,
    module,
  }));
  return typeImports([...types, ...values.flatMap(({ type }) => namedIn(type))], "");
}
