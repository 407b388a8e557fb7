import { constant, functionOf, reExport, type Declaration } from "./draft.js";
import type { Action, Model } from "../model/model.js";
import * as safe from "./safe.js";
import { openObject } from "./code-value.js";
import type { Emitter } from "./emitter.js";
import { FACTS } from "../model/service-description.js";
import { coreEntries, coreImports, entry } from "./service.js";

const CORE_TYPE = safe.ownName("ServiceCore");
const ACTION_FACTS = safe.ownName("ActionFacts");
const CORE = safe.ownName("core");
const NAME = safe.ownName("Name");
const OPTIONS = safe.ownName("LeanOptions");
const CREATE = safe.ownName("createLeanClient");

/**
 * `lean.ts`: a client of the actions that it is given. It stands in modules of its own, so that a
 * bundle has of `actions.ts` what is imported, and nothing of the tables in `service.ts`.
 */
export const emitLean: Emitter = (model, runtime) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  const result = safe.type.generic(
    safe.ownName("Pick"),
    safe.type.reference(client),
    safe.type.reference(NAME),
  );
  return [
    {
      kind: "module",
      path: "service-core.ts",
      imports: [
        { from: runtime.module("lean.js"), names: [CORE_TYPE], typeOnly: true },
        ...coreImports(model, runtime),
      ],
      declarations: [
        constant({
          name: CORE,
          doc: safe.doc`What a client has to know of the service besides its actions.`,
          type: safe.type.reference(CORE_TYPE),
          value: openObject(coreEntries(model)),
        }),
      ],
    },
    {
      kind: "module",
      path: "actions.ts",
      imports: [{ from: runtime.module("lean.js"), names: [ACTION_FACTS], typeOnly: true }],
      declarations: model.actions.map((action) => facts(model, action)),
    },
    {
      kind: "module",
      path: "lean.ts",
      imports: [
        { from: runtime.module("lean.js"), names: [CREATE], typeOnly: false },
        { from: runtime.module("lean.js"), names: [ACTION_FACTS, OPTIONS], typeOnly: true },
        { from: "./client.js", names: [client], typeOnly: true },
        { from: "./service-core.js", names: [CORE], typeOnly: false },
      ],
      declarations: [
        reExport({
          from: "./actions.js",
          names: model.actions.map(({ stem }) => safe.identifier(stem)),
          typeOnly: false,
        }),
        functionOf({
          name: safe.ownName(`createLean${product}Client`),
          doc: safe.docBlocks(
            safe.doc`Makes a client of the actions that it is given, exported here by their names, and of no others.`,
            safe.doc`@throws TypeError where the region or the endpoint is not one.`,
          ),
          typeParameters: [
            {
              name: NAME,
              constraint: safe.type.generic(
                safe.ownName("Exclude"),
                safe.type.keyOf(client),
                safe.type.literals([safe.literal("api")]),
              ),
            },
          ],
          parameters: [
            {
              name: safe.ownName("actions"),
              type: safe.type.readonlyArray(
                safe.type.generic(ACTION_FACTS, safe.type.reference(NAME)),
              ),
            },
            { name: safe.ownName("options"), type: safe.type.reference(OPTIONS) },
          ],
          returns: result,
          result: safe.expression.call(
            CREATE,
            [CORE, safe.ownName("actions"), safe.ownName("options")],
            [result],
          ),
        }),
      ],
    },
  ];
};

function facts(model: Model, action: Action): Declaration {
  const name = safe.literal(action.name);
  return constant({
    name: safe.identifier(action.stem),
    type: safe.type.generic(ACTION_FACTS, safe.type.literals([name])),
    value: openObject([
      entry("name", action.name),
      ...Object.entries(FACTS).flatMap(([fact, of]) => {
        const value = of(action, model);
        return value === undefined ? [] : [entry(fact, value)];
      }),
    ]),
  });
}
