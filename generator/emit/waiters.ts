import { compareCodePoints, sortedBy } from "../load/order.js";
import type { Action, Model, Start, Waiter } from "../model/model.js";
import { actionImports, CLIENT_WITH, clientFunction, metadataTable } from "./client-function.js";
import { typeImport, valueImport, type Import, type Emitter } from "./draft.js";
import * as safe from "./safe.js";

const ARGUMENTS = safe.ownName("WaitArguments");
const METADATA = safe.ownName("WaiterMetadata");
const OPTIONS = safe.ownName("WaitOptions");
const WAITER = safe.ownName("Waiter");
const RUN = safe.ownName("runWaiter");
const SERVICE = safe.ownName("service");
const TABLE = safe.ownName("waiters");
const STARTED = safe.ownName("StartedBy");
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
  const isStarted = located.some(({ waiter: one }) => startersOf(one, model).length > 0);
  const module = runtime.module("waiters/run-waiter.js");
  const waiter = safe.type.indexed(WAITERS, NAME);
  const response = safe.type.member(waiter, "response");
  return [
    {
      kind: "module",
      path: "waiters.ts",
      imports: [
        typeImport(runtime.module("pagination.js"), [CLIENT_WITH]),
        valueImport(module, [RUN]),
        typeImport(module, [ARGUMENTS, ...(isStarted ? [STARTED] : []), WAITER, OPTIONS]),
        typeImport(runtime.module("waiters/states.js"), [METADATA]),
        ...actionImports(sortedBy(polled, ({ name }) => name)),
        typeImport("./client.js", [client]),
        ...startingOnly(model, polled),
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
              ...startedType(one.waiter, model),
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
              safe.doc`parameters Request of the waiter's action, or the response of an action that started what is awaited; then deadline, delays and abort signal of the wait.`,
            ),
            safe.docTag("returns", safe.doc`The last response.`),
            safe.docTag(
              "throws",
              safe.doc`A \`WaitFailedError\` if it ended badly, a \`WaitTimeoutError\` if it is in progress at the deadline, a {@link TypeError} if the request or response does not say what to wait for, and whatever the client's method throws that will not pass.`,
            ),
          ],
          names: WAITERS,
          key: { parameter: safe.ownName("name"), type: NAME },
          client,
          action: safe.type.member(waiter, "action"),
          parameters: safe.type.generic(
            ARGUMENTS,
            safe.type.member(waiter, "request"),
            safe.type.member(waiter, "started"),
            safe.type.generic(OPTIONS, response),
          ),
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
    page: pageOf({ waiter, action }),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
    starts: startsOf(waiter, model),
    state,
    succeeds,
    fails,
    detail,
  };
}

/** How to ask for as many items as are awaited; undefined where the action does not page through them. */
function pageOf({ waiter, action: { paging } }: LocatedWaiter): object | undefined {
  if (paging === undefined || paging.items !== waiter.items) return undefined;
  if (waiter.awaited.length === 0) return undefined;
  const { limit, total, size } = paging;
  return { limit, total, size };
}

/** Request fields that say what to wait for: those that count it, or that come from a response. */
function identifiersOf(waiter: Waiter, model: Model): string[] {
  const started = Object.values(startsOf(waiter, model) ?? {});
  return [...new Set([...waiter.awaited, ...started])].sort(compareCodePoints);
}

/** Response fields that say what to wait for, each with its request field; undefined if there are none. */
function startsOf(waiter: Waiter, model: Model): Readonly<Record<string, string>> | undefined {
  const pairs = startersOf(waiter, model)
    .flatMap(({ fields }) => fields)
    .map(({ response, request }) => [response, request] as const)
    .sort(([a], [b]) => compareCodePoints(a, b));
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

interface Starter {
  readonly action: Action;
  readonly fields: Start["fields"];
}

/** The actions that start what a waiter waits for. */
function startersOf({ name }: Waiter, { actions }: Model): Starter[] {
  return actions.flatMap((action) =>
    action.starts.filter(({ waiter }) => waiter === name).map(({ fields }) => ({ action, fields })),
  );
}

/** One action for each kind of response, since most responses name what they start in the same way. */
function kindsOf(waiter: Waiter, model: Model): Starter[] {
  const kinds = new Map<string, Starter>();
  for (const starter of startersOf(waiter, model)) {
    const { action, fields } = starter;
    const kind = fields.map(({ response }) => {
      const field = action.response.fields.find(({ name }) => name === response);
      return [response, field?.required, field?.nullable, field?.type];
    });
    const key = JSON.stringify(kind);
    if (!kinds.has(key)) kinds.set(key, starter);
  }
  return [...kinds.values()];
}

/** `StartedBy<CloneInstancesResponse, "DealName">`, of each kind of response. */
function startedType(waiter: Waiter, model: Model): safe.TypeText[] {
  const kinds = kindsOf(waiter, model).map(({ action, fields }) =>
    safe.type.generic(
      STARTED,
      safe.type.reference(safe.identifier(action.response.name)),
      safe.type.literals(fields.map(({ response }) => safe.literal(response))),
    ),
  );
  return kinds.length === 0 ? [] : [safe.type.union(kinds)];
}

/** Imports of responses that `startedType` names, besides those of the actions that are polled. */
function startingOnly(model: Model, polled: readonly Action[]): Import[] {
  const starting = locate(model).flatMap(({ waiter }) => kindsOf(waiter, model));
  const actions = new Set(starting.map(({ action }) => action));
  return sortedBy([...actions], ({ name }) => name)
    .filter((action) => !polled.includes(action))
    .map(({ file, response }) =>
      typeImport(`./actions/${safe.modulePath(file)}.js`, [safe.identifier(response.name)]),
    );
}
