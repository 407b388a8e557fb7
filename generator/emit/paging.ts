import { constant, functionOf, interfaceOf, type MethodDraft } from "./draft.js";
import type { Action, Model, Paging, TypeRef } from "../model/model.js";
import * as safe from "./safe.js";
import { openObject } from "./code-value.js";
import { metadataObject } from "./metadata.js";
import type { Emitter } from "./emitter.js";
import { namedIn, typeImports, typeText } from "./object-type.js";

const FACTS = safe.ownName("PagingFacts");
const OPTIONS = safe.ownName("CallOptions");
const PAGER = safe.ownName("Pager");
const REQUEST = safe.ownName("PagedRequest");
const CREATE = safe.ownName("createPagers");
const TABLE = safe.ownName("paging");

type PagedAction = Action & { readonly paging: Paging };

/** `paging.ts`: for each list action, an iterator over its items and its pages. */
export const emitPaging: Emitter = (model, runtime) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  const pagers = safe.ownName(`${product}Pagers`);
  const actions = pagedActions(model);
  const types = actions.flatMap((action) => namedIn(itemType(action)));
  if (actions.length === 0) return [];
  return [
    {
      kind: "module",
      path: "paging.ts",
      imports: [
        { from: runtime.module("client-options.js"), names: [OPTIONS], typeOnly: true },
        { from: runtime.module("paging.js"), names: [CREATE], typeOnly: false },
        {
          from: runtime.module("paging.js"),
          names: actions.some(asksForPlace) ? [REQUEST, PAGER, FACTS] : [PAGER, FACTS],
          typeOnly: true,
        },
        ...actions.map(({ file, request, response }) => ({
          from: `./actions/${safe.modulePath(file)}.js`,
          names: [safe.identifier(request.name), safe.identifier(response.name)],
          typeOnly: true,
        })),
        { from: "./client.js", names: [client], typeOnly: true },
        ...typeImports(types, ""),
      ],
      declarations: [
        constant({
          name: TABLE,
          doc: safe.doc`How to walk through the list of each action that gives one.`,
          type: safe.type.generic(
            safe.ownName("Readonly"),
            safe.type.generic(safe.ownName("Record"), safe.type.string, safe.type.reference(FACTS)),
          ),
          value: openObject(
            actions.map(({ name, paging }) => ({
              key: safe.propertyKey(name),
              value: metadataObject({ ...paging, aligned: paging.aligned || undefined }),
            })),
          ),
        }),
        interfaceOf({
          name: pagers,
          doc: safe.doc`The lists of ${safe.docText(model.title)}, to be iterated over with \`for await\`.`,
          methods: actions.map(method),
        }),
        functionOf({
          name: safe.ownName(`create${product}Pagers`),
          doc: safe.docBlocks(
            safe.doc`Iterators over lists. They ask for a page when the loop comes to it, and for nothing more after a \`break\`.`,
            safe.doc`Items that are added or removed while a loop runs can make it see an item twice or not at all: the service counts places, it keeps no snapshot.`,
          ),
          parameters: [{ name: safe.ownName("client"), type: safe.type.reference(client) }],
          returns: safe.type.reference(pagers),
          result: safe.expression.call(
            CREATE,
            [safe.ownName("client"), TABLE],
            [safe.type.reference(pagers)],
          ),
        }),
      ],
    },
  ];
};

function method(action: PagedAction): MethodDraft {
  const { name, summary, paging, request, response } = action;
  const most = paging.maximum === undefined ? "" : `, ${paging.maximum} at most`;
  return {
    name: safe.propertyKey(name),
    doc: safe.docBlocks(
      safe.docText(summary),
      safe.doc`Items of ${safe.docValue(paging.items)}. Pages have ${safe.docValue(paging.limit)} items, by default ${safe.docText(String(paging.size))}${safe.docText(most)}; the walk begins at ${safe.docValue(paging.offset ?? paging.page)}.`,
      safe.doc`@throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.`,
    ),
    parameters: [
      {
        name: safe.ownName("request"),
        type: requestType(action),
        optional: request.fields.every(
          ({ name: field, required }) => !required || isPlace(action, field),
        ),
      },
      { name: safe.ownName("options"), type: safe.type.reference(OPTIONS), optional: true },
    ],
    returns: safe.type.generic(
      PAGER,
      typeText(itemType(action), false),
      safe.type.reference(safe.identifier(response.name)),
    ),
  };
}

/** Whether a field says where in the list to be, or how far to look: the pager fills it in. */
function isPlace({ paging: { limit, offset, page } }: PagedAction, field: string): boolean {
  return field === limit || field === offset || field === page;
}

function placeFields(action: PagedAction): string[] {
  return action.request.fields
    .filter(({ name, required }) => required && isPlace(action, name))
    .map(({ name }) => name);
}

function asksForPlace(action: PagedAction): boolean {
  return placeFields(action).length > 0;
}

function requestType(action: PagedAction): safe.TypeText {
  const own = safe.type.reference(safe.identifier(action.request.name));
  const fields = placeFields(action);
  return fields.length === 0
    ? own
    : safe.type.generic(REQUEST, own, safe.type.literals(fields.map(safe.literal)));
}

function pagedActions(model: Model): PagedAction[] {
  return model.actions.filter((action): action is PagedAction => action.paging !== undefined);
}

function itemType({ paging, response }: PagedAction): TypeRef {
  const list = response.fields.find(({ name }) => name === paging.items)?.type;
  return list?.kind === "array" ? list.items : { kind: "scalar", name: "unknown" };
}
