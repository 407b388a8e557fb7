import { constant, functionOf, interfaceOf } from "./draft.js";
import { compareCodePoints } from "../load/order.js";
import type { Action, Model, Waiter } from "../model/model.js";
import * as safe from "./safe.js";
import { openObject, type CodeValue } from "./code-value.js";
import { metadataObject } from "./metadata.js";
import type { Emitter } from "./emitter.js";

const FACTS = safe.ownName("WaiterFacts");
const OPTIONS = safe.ownName("WaitOptions");
const PACE = safe.ownName("Pace");
const CREATE = safe.ownName("createWaiters");
const SERVICE = safe.ownName("service");
const TABLE = safe.ownName("waiters");

interface LocatedWaiter {
  readonly waiter: Waiter;
  readonly action: Action;
}

/** `waiters.ts`: what can be waited for. */
export const emitWaiters: Emitter = (model, runtime) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  const waiters = safe.ownName(`${product}Waiters`);
  const located = locate(model);
  const polled = [...new Set(located.map(({ action }) => action))];
  if (located.length === 0) return [];
  return [
    {
      kind: "module",
      path: "waiters.ts",
      imports: [
        { from: runtime.module("waiting.js"), names: [CREATE], typeOnly: false },
        { from: runtime.module("waiting.js"), names: [PACE, FACTS, OPTIONS], typeOnly: true },
        ...polled
          .sort((a, b) => compareCodePoints(a.name, b.name))
          .map(({ file, request, response }) => ({
            from: `./actions/${safe.modulePath(file)}.js`,
            names: [safe.identifier(request.name), safe.identifier(response.name)],
            typeOnly: true,
          })),
        { from: "./client.js", names: [client], typeOnly: true },
        { from: "./service.js", names: [SERVICE], typeOnly: false },
      ],
      declarations: [
        constant({
          name: TABLE,
          doc: safe.doc`What each waiter calls, and which states end its wait.`,
          type: safe.type.generic(
            safe.ownName("Readonly"),
            safe.type.generic(safe.ownName("Record"), safe.type.string, safe.type.reference(FACTS)),
          ),
          value: openObject(
            located.map(({ waiter, action }) => ({
              key: safe.propertyKey(waiter.name),
              value: factsOf(waiter, action),
            })),
          ),
        }),
        interfaceOf({
          name: waiters,
          doc: safe.doc`What can be waited for in ${safe.docText(model.title)}.`,
          methods: located.map(({ waiter, action }) => ({
            name: safe.propertyKey(safe.identifier(waiter.name)),
            doc: safe.docBlocks(
              safe.docText(waiter.description),
              safe.doc`Calls ${safe.docValue(action.name)} until then, and gives its last answer.`,
              safe.doc`@throws WaitFailedError where it ended badly, WaitTimeoutError where it still goes on at the deadline, and what a call throws that will not pass.`,
            ),
            parameters: [
              {
                name: safe.ownName("request"),
                type: safe.type.reference(safe.identifier(action.request.name)),
                optional: action.request.fields.every(({ required }) => !required),
              },
              {
                name: safe.ownName("options"),
                type: safe.type.generic(OPTIONS, answerOf(action)),
                optional: true,
              },
            ],
            returns: safe.type.generic(safe.ownName("Promise"), answerOf(action)),
          })),
        }),
        functionOf({
          name: safe.ownName(`create${product}Waiters`),
          doc: safe.doc`Functions that look again and again until something has ended.`,
          parameters: [
            { name: safe.ownName("client"), type: safe.type.reference(client) },
            { name: safe.ownName("pace"), type: safe.type.reference(PACE), optional: true },
          ],
          returns: safe.type.reference(waiters),
          result: safe.expression.call(
            CREATE,
            [safe.ownName("client"), TABLE, SERVICE, safe.ownName("pace")],
            [safe.type.reference(waiters)],
          ),
        }),
      ],
    },
  ];
};

function locate({ actions }: Model): LocatedWaiter[] {
  return actions
    .flatMap((action) => action.waiters.map((waiter) => ({ waiter, action })))
    .sort((a, b) => compareCodePoints(a.waiter.name, b.waiter.name));
}

function factsOf(waiter: Waiter, action: Action): CodeValue {
  const { items, awaited, state, succeeds, fails, detail } = waiter;
  const facts = { action: action.name, items, awaited, state, succeeds, fails, detail };
  // A waiter without states that end badly still has to say so.
  return metadataObject(facts, ["fails"]);
}

function answerOf({ response: { name } }: Action): safe.TypeText {
  return safe.type.reference(safe.identifier(name));
}
