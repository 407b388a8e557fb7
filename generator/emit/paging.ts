import type { Action, Model, Paging, TypeRef } from "../model/model.js";
import { actionImports, CLIENT_WITH, clientFunction, metadataTable } from "./client-function.js";
import { typeImport, valueImport, type PropertyDraft, type Emitter } from "./draft.js";
import { namedIn, typeImports, typeText } from "./object-type.js";
import * as safe from "./safe.js";

const ARGUMENTS = safe.ownName("CallArguments");
const METADATA = safe.ownName("PagingMetadata");
const OPTIONS = safe.ownName("CallOptions");
const PAGER = safe.ownName("Pager");
const PAGED = safe.ownName("PagedAction");
const REQUEST = safe.ownName("PagedRequest");
const CREATE = safe.ownName("createPager");
const TABLE = safe.ownName("paging");
const ACTIONS = safe.ownName("PagedActions");
const NAME = safe.ownName("Action");

type PagedAction = Action & { readonly paging: Paging };

/** `paging.ts`: `paginate`, and the actions that it takes. */
export const emitPaging: Emitter = (model, runtime) => {
  const client = safe.ownName(`${safe.productName(model.service)}Client`);
  const actions = pagedActions(model);
  if (actions.length === 0) return [];
  const types = actions.flatMap((action) => namedIn(itemType(action)));
  const module = runtime.module("pagination.js");
  const action = safe.type.indexed(ACTIONS, NAME);
  return [
    {
      kind: "module",
      path: "paging.ts",
      imports: [
        typeImport(runtime.module("client-options.js"), [OPTIONS]),
        valueImport(module, [CREATE]),
        typeImport(module, [
          ARGUMENTS,
          CLIENT_WITH,
          PAGED,
          ...(actions.some(needsPlace) ? [REQUEST] : []),
          PAGER,
          METADATA,
        ]),
        ...actionImports(actions),
        typeImport("./client.js", [client]),
        ...typeImports(types, ""),
      ],
      declarations: [
        metadataTable(
          TABLE,
          METADATA,
          safe.doc`How to page through the list of each action that returns one.`,
          actions.map(({ name, paging }) => [
            name,
            {
              ...paging,
              aligned: paging.aligned || undefined,
              repeats: paging.repeats || undefined,
            },
          ]),
        ),
        {
          kind: "interface",
          name: ACTIONS,
          doc: safe.doc`The actions of ${safe.docText(model.title)} that \`paginate\` takes: request, response and item of each.`,
          properties: actions.map(property),
        },
        clientFunction({
          name: safe.ownName("paginate"),
          doc: [
            safe.doc`Pages through the list of an action: \`for await\` gives the items one by one, \`pages()\` whole responses. It calls the client's method when the loop comes to a page, and not again after a \`break\`.`,
            safe.doc`The request says where to begin and how large a page is; by default at the start, with the default page size of the action. The list is not a snapshot: if items are added or removed meanwhile, the loop can see an item twice or not at all.`,
            safe.docTag(
              "param",
              safe.doc`client A client, or anything that has the action's method.`,
            ),
            safe.docTag("param", safe.doc`action Name of the action.`),
            safe.docTag(
              "param",
              safe.doc`parameters Request of the action, and region, time limits and abort signal of each call.`,
            ),
            safe.docTag("returns", safe.doc`The list. Each loop over it begins anew.`),
            safe.docTag(
              "throws",
              safe.doc`A {@link TypeError} if the action does not return a list in pages. In the loop, a {@link RangeError} if the page size or the start is not allowed, an {@link Error} if the service returns a page again or counts items and returns none, and whatever the client's method throws.`,
            ),
          ],
          names: ACTIONS,
          key: { parameter: safe.ownName("action"), type: NAME },
          client,
          action: safe.type.reference(NAME),
          parameters: safe.type.generic(
            ARGUMENTS,
            safe.type.member(action, "request"),
            safe.type.reference(OPTIONS),
          ),
          returns: safe.type.generic(
            PAGER,
            safe.type.member(action, "item"),
            safe.type.member(action, "response"),
          ),
          result: safe.source`${CREATE}(client, ${TABLE}, action, parameters)`,
        }),
      ],
    },
  ];
};

function property(action: PagedAction): PropertyDraft {
  const { name, summary, paging, response } = action;
  const most = paging.maximum === undefined ? "" : `, ${paging.maximum} at most`;
  return {
    key: safe.propertyKey(name),
    doc: safe.docBlocks(
      safe.docText(summary),
      safe.doc`Items of ${safe.docValue(paging.items)}. Pages have ${safe.docValue(paging.limit)} items, by default ${safe.docText(String(paging.size))}${safe.docText(most)}, and begin at ${safe.docValue(paging.offset ?? paging.page)}.`,
    ),
    type: safe.type.generic(
      PAGED,
      requestType(action),
      safe.type.reference(safe.identifier(response.name)),
      typeText(itemType(action), false),
    ),
  };
}

/** Required fields that say where in the list to be, or how far to look: `paginate` fills them in. */
function placeFields({ request, paging }: PagedAction): string[] {
  const places = new Set([paging.limit, paging.offset, paging.page]);
  return request.fields
    .filter(({ name, required }) => required && places.has(name))
    .map(({ name }) => name);
}

function needsPlace(action: PagedAction): boolean {
  return placeFields(action).length > 0;
}

function requestType(action: PagedAction): safe.TypeText {
  const own = safe.type.reference(safe.identifier(action.request.name));
  return needsPlace(action)
    ? safe.type.generic(REQUEST, own, safe.type.literals(placeFields(action).map(safe.literal)))
    : own;
}

function pagedActions(model: Model): PagedAction[] {
  return model.actions.filter((action): action is PagedAction => action.paging !== undefined);
}

function itemType({ paging, response }: PagedAction): TypeRef {
  const list = response.fields.find(({ name }) => name === paging.items)?.type;
  return list?.kind === "array" ? list.items : { kind: "scalar", name: "unknown" };
}
