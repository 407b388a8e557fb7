import { constant, typeImport, type Emitter } from "./draft.js";
import type { Action } from "../model/model.js";
import * as safe from "./safe.js";
import { openObject, valueOf } from "./code-value.js";

const METADATA = safe.ownName("OperationMetadata");
const OPERATIONS = safe.ownName("Operations");
const READONLY = safe.ownName("Readonly");

/** `operations.ts`: what is known of each action besides its types; `OperationMetadata`, each. */
export const emitOperations: Emitter = ({ actions, version }, runtime) => [
  {
    kind: "module",
    path: "operations.ts",
    imports: [typeImport(runtime.module("service.js"), [METADATA])],
    declarations: [
      // Written out, since what a compiler makes of the values is thrice as long.
      {
        kind: "interface",
        name: OPERATIONS,
        doc: safe.doc`What \`operations\` knows of each action: effect, whether it costs, whether it destroys, what it starts.`,
        properties: actions.map((action) => ({
          key: safe.propertyKey(action.name),
          type: safe.type.generic(
            METADATA,
            safe.type.literals([safe.literal(action.effect)]),
            safe.type.literals([safe.literal(action.purchases)]),
            safe.type.literals([safe.literal(action.destroys)]),
            safe.type.literals(action.starts.map(({ waiter }) => safe.literal(waiter))),
          ),
        })),
      },
      constant({
        name: safe.ownName("operations"),
        doc: safe.doc`Effect, cost and rate limit of each action, by its name.`,
        type: safe.type.generic(READONLY, safe.type.reference(OPERATIONS)),
        value: openObject(
          actions.map((action) => ({
            key: safe.propertyKey(action.name),
            value: valueOf({
              version,
              effect: action.effect,
              purchases: action.purchases,
              destroys: action.destroys,
              rateLimit: action.rateLimit,
              starts: fieldsByWaiter(action.starts),
            }),
          })),
        ),
      }),
    ],
  },
];

/** By waiter: its request fields, each with the response field of this action that goes into it. */
function fieldsByWaiter(starts: Action["starts"]) {
  return Object.fromEntries(
    starts.map(({ waiter, fields }) => [
      waiter,
      Object.fromEntries(fields.map(({ request, response }) => [request, response])),
    ]),
  );
}
