import { constant, interfaceOf } from "../draft.js";
import type { Action } from "../model.js";
import * as safe from "../safe.js";
import { openObject, type CodeValue } from "../value-layout.js";
import { factsObject } from "./facts.js";
import type { Emitter } from "./index.js";

const FACTS = safe.ownName("OperationFacts");
const OPERATIONS = safe.ownName("Operations");
const READONLY = safe.ownName("Readonly");

/** `operations.ts`: what is known of each action besides its types; `OperationFacts`, each. */
export const emitOperations: Emitter = (model) => [
  {
    kind: "module",
    path: "operations.ts",
    imports: [{ from: "../runtime/service.js", names: [FACTS], typeOnly: true }],
    declarations: [
      // Written out, since what a compiler makes of the values is thrice as long.
      interfaceOf({
        name: OPERATIONS,
        doc: safe.doc`What \`operations\` knows of each action: effect, whether it costs, whether it destroys, what it starts.`,
        properties: model.actions.map((action) => ({
          key: safe.propertyKey(action.name),
          type: safe.type.generic(
            FACTS,
            safe.type.literals([safe.literal(action.effect)]),
            safe.type.literals([safe.literal(action.purchases)]),
            safe.type.literals([safe.literal(action.destroys)]),
            safe.type.literals(action.starts.map(({ waiter }) => safe.literal(waiter))),
          ),
        })),
      }),
      constant({
        name: safe.ownName("operations"),
        doc: safe.doc`Effect, cost, rate limit and documentation page of each action, by its name.`,
        type: safe.type.generic(READONLY, safe.type.reference(OPERATIONS)),
        value: openObject(
          model.actions.map((action) => ({
            key: safe.propertyKey(action.name),
            value: openObject([
              { key: safe.propertyKey("version"), value: safe.literal(model.version) },
              { key: safe.propertyKey("effect"), value: safe.literal(action.effect) },
              { key: safe.propertyKey("purchases"), value: safe.literal(action.purchases) },
              { key: safe.propertyKey("destroys"), value: safe.literal(action.destroys) },
              { key: safe.propertyKey("rateLimit"), value: safe.literal(action.rateLimit) },
              { key: safe.propertyKey("page"), value: safe.literal(action.page ?? null) },
              { key: safe.propertyKey("starts"), value: starts(action) },
            ]),
          })),
        ),
      }),
    ],
  },
];

/** By waiter: its request fields, each with the response field of this action that goes into it. */
function starts(action: Action): CodeValue {
  return openObject(
    action.starts.map(({ waiter, fields }) => ({
      key: safe.propertyKey(waiter),
      value: factsObject(
        Object.fromEntries(fields.map((field) => [field.request, field.response])),
      ),
    })),
  );
}
