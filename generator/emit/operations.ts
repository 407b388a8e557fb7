import { constant, interfaceOf } from "./draft.js";
import { compareCodePoints } from "../load/order.js";
import type { Action } from "../model/model.js";
import * as safe from "./safe.js";
import { atom, openObject } from "./code-value.js";
import type { Emitter } from "./emitter.js";
import { entry } from "./service.js";

const FACTS = safe.ownName("OperationFacts");
const OPERATIONS = safe.ownName("Operations");
const READONLY = safe.ownName("Readonly");
const DESCRIBE = safe.ownName("describeOperations");
const SERVICE = safe.ownName("service");
const TABLE = safe.ownName("facts");
const TABLE_TYPE = safe.ownName("OperationTable");

/** `operations.ts`: what is known of each action besides its types; `OperationFacts`, each. */
export const emitOperations: Emitter = ({ actions }, runtime) => {
  return [
    {
      kind: "module",
      path: "operations.ts",
      imports: [
        { from: runtime.module("operation-table.js"), names: [DESCRIBE], typeOnly: false },
        { from: runtime.module("operation-table.js"), names: [TABLE_TYPE], typeOnly: true },
        { from: runtime.module("service.js"), names: [FACTS], typeOnly: true },
        { from: "./service.js", names: [SERVICE], typeOnly: false },
      ],
      declarations: [
        // Written out, since what a compiler makes of the values is thrice as long.
        interfaceOf({
          name: OPERATIONS,
          doc: safe.doc`What \`operations\` knows of each action: effect, whether it costs, whether it destroys, what it starts.`,
          properties: actions.map((action) => ({
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
          name: TABLE,
          doc: safe.doc`What neither an action's name nor the service tells.`,
          type: safe.type.reference(TABLE_TYPE),
          value: openObject(
            Object.entries(tableOf(actions)).map(([key, value]) => entry(key, value)),
          ),
        }),
        constant({
          name: safe.ownName("operations"),
          doc: safe.doc`Effect, cost, rate limit and documentation page of each action, by its name.`,
          type: safe.type.generic(READONLY, safe.type.reference(OPERATIONS)),
          value: atom(safe.source`/* @__PURE__ */ ${DESCRIBE}(${SERVICE}, ${TABLE})`),
        }),
      ],
    },
  ];
};

/** Lists of names rather than an object to each action: those take long to make when an app starts. */
function tableOf(actions: readonly Action[]) {
  const pages = commonAddress(actions);
  const names = (which: (action: Action) => boolean) =>
    actions.filter(which).map(({ name }) => name);
  const starting = new Map<string, { readonly fields: object; readonly actions: string[] }>();
  for (const { name, starts } of actions) {
    if (starts.length === 0) continue;
    const fields = fieldsByWaiter(starts);
    const key = JSON.stringify(fields);
    const same = starting.get(key) ?? { fields, actions: [] };
    same.actions.push(name);
    starting.set(key, same);
  }
  return {
    actions: names(() => true),
    purchases: names(({ purchases }) => purchases),
    destroys: names(({ destroys }) => destroys),
    starts: [...starting.values()],
    pages,
    otherPages: Object.fromEntries(
      actions
        .filter(({ name, page }) => page !== pages + name)
        .map(({ name, page }) => [name, page ?? null]),
    ),
  };
}

/** What most pages' addresses begin with, of those that end with the name of their action. */
function commonAddress(actions: readonly Action[]): string {
  const counts = new Map<string, number>();
  for (const { name, page } of actions) {
    if (page?.endsWith(name) !== true) continue;
    const address = page.slice(0, -name.length);
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b));
  return most?.[0] ?? "";
}

/** By waiter: its request fields, each with the response field of this action that goes into it. */
function fieldsByWaiter(starts: Action["starts"]) {
  return Object.fromEntries(
    starts.map(({ waiter, fields }) => [
      waiter,
      Object.fromEntries(fields.map(({ request, response }) => [request, response])),
    ]),
  );
}
