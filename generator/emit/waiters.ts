import { compareCodePoints, sortedBy } from "../load/order.js";
import type { Action, Model, Waiter } from "../model/model.js";
import { actionImports, CLIENT_TYPES, clientFunction, metadataTable } from "./client-function.js";
import { typeImport, valueImport } from "./draft.js";
import type { Emitter } from "./emitter.js";
import * as safe from "./safe.js";

const METADATA = safe.ownName("WaiterMetadata");
const OPTIONS = safe.ownName("WaitOptions");
const WAITER = safe.ownName("Waiter");
const RUN = safe.ownName("runWaiter");
const SERVICE = safe.ownName("service");
const TABLE = safe.ownName("waiters");
const WAITERS = safe.ownName("Waiters");
const NAME = safe.ownName("Name");

interface LocatedWaiter {
  readonly waiter: Waiter;
  readonly action: Action;
}

/** `waiters.ts`: `waitFor`, and what it waits for. */
export const emitWaiters: Emitter = (model, runtime) => {
  const client = safe.ownName(`${safe.productName(model.service)}Client`);
  const located = locate(model);
  if (located.length === 0) return [];
  const polled = [...new Set(located.map(({ action }) => action))];
  const module = runtime.module("waiters/run-waiter.js");
  const waiter = safe.type.indexed(WAITERS, NAME);
  const response = safe.type.member(waiter, "response");
  return [
    {
      kind: "module",
      path: "waiters.ts",
      imports: [
        typeImport(runtime.module("pagination.js"), CLIENT_TYPES),
        valueImport(module, [RUN]),
        typeImport(module, [WAITER, OPTIONS]),
        typeImport(runtime.module("waiters/states.js"), [METADATA]),
        ...actionImports(sortedBy(polled, ({ name }) => name)),
        typeImport("./client.js", [client]),
        valueImport("./service.js", [SERVICE]),
      ],
      declarations: [
        metadataTable(
          TABLE,
          METADATA,
          safe.doc`What each waiter calls, and which states end its wait.`,
          located.map((one) => [one.waiter.name, metadataOf(one, model)]),
        ),
        {
          kind: "interface",
          name: WAITERS,
          doc: safe.doc`What \`waitFor\` waits for in ${safe.docText(model.title)}: action, request and response of each.`,
          properties: located.map((one) => ({
            key: safe.propertyKey(safe.identifier(one.waiter.name)),
            doc: safe.docBlocks(
              safe.docText(one.waiter.description),
              safe.doc`Calls ${safe.docValue(one.action.name)} until then, and returns its last response.`,
            ),
            type: safe.type.generic(
              WAITER,
              safe.type.literals([safe.literal(one.action.name)]),
              safe.type.reference(safe.identifier(one.action.request.name)),
              safe.type.reference(safe.identifier(one.action.response.name)),
            ),
          })),
        },
        clientFunction({
          name: safe.ownName("waitFor"),
          doc: [
            safe.doc`Calls the client's method again and again until what is awaited has ended. Errors that may pass, such as a broken connection, do not end the wait.`,
            safe.docTag(
              "param",
              safe.doc`client A client, or anything that has the waiter's method.`,
            ),
            safe.docTag("param", safe.doc`name Name of the waiter.`),
            safe.docTag(
              "param",
              safe.doc`parameters Request of the waiter's action, and deadline, delays and abort signal of the wait.`,
            ),
            safe.docTag("returns", safe.doc`The last response.`),
            safe.docTag(
              "throws",
              safe.doc`A \`WaitFailedError\` if it ended badly, a \`WaitTimeoutError\` if it is in progress at the deadline, a {@link TypeError} if the request does not say what to wait for, and whatever the client's method throws that will not pass.`,
            ),
          ],
          names: WAITERS,
          key: { parameter: safe.ownName("name"), type: NAME },
          client,
          action: safe.type.member(waiter, "action"),
          request: safe.type.member(waiter, "request"),
          options: safe.type.generic(OPTIONS, response),
          returns: safe.type.generic(safe.ownName("Promise"), response),
          result: safe.source`${RUN}(client, ${TABLE}, ${SERVICE}, name, parameters)`,
        }),
      ],
    },
  ];
};

function locate({ actions }: Model): LocatedWaiter[] {
  const located = actions.flatMap((action) => action.waiters.map((waiter) => ({ waiter, action })));
  return sortedBy(located, ({ waiter }) => waiter.name);
}

function metadataOf({ waiter, action }: LocatedWaiter, model: Model): object {
  const { items, awaited, state, succeeds, fails, detail } = waiter;
  const identifiers = identifiersOf(waiter, model);
  return {
    action: action.name,
    items,
    awaited: awaited.length === 0 ? undefined : awaited,
    identifiers: identifiers.length === 0 ? undefined : identifiers,
    state,
    succeeds,
    fails,
    detail,
  };
}

/** Request fields that say what to wait for: those that count it, or that come from a response. */
function identifiersOf({ name, awaited }: Waiter, { actions }: Model): string[] {
  const started = actions
    .flatMap(({ starts }) => starts)
    .filter(({ waiter }) => waiter === name)
    .flatMap(({ fields }) => fields.map(({ request }) => request));
  return [...new Set([...awaited, ...started])].sort(compareCodePoints);
}
