import type { Action } from "../model/model.js";
import { classOf, functionOf, type MethodDraft } from "./draft.js";
import type { Emitter } from "./emitter.js";
import * as safe from "./safe.js";

const CALL_OPTIONS = safe.ownName("CallOptions");
const CLIENT_OPTIONS = safe.ownName("ClientOptions");
const SERVICE_CLIENT = safe.ownName("ServiceClient");
const PATHS = safe.ownName("paths");
const SERVICE = safe.ownName("service");
const OPTIONS = safe.ownName("options");
const REQUEST = safe.ownName("request");

/** `client.ts`: the client, a class with one method to an action. */
export const emitClient: Emitter = (model, runtime) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  const options = { name: OPTIONS, type: safe.type.reference(CLIENT_OPTIONS) };
  const throws = safe.doc`@throws TypeError where an option cannot be used.`;
  return [
    {
      kind: "module",
      path: "client.ts",
      imports: [
        { from: runtime.module("client.js"), names: [SERVICE_CLIENT], typeOnly: false },
        { from: runtime.module("client.js"), names: [CALL_OPTIONS, CLIENT_OPTIONS], typeOnly: true },
        ...model.actions.map(({ file, request, response }) => ({
          from: `./actions/${safe.modulePath(file)}.js`,
          names: [safe.identifier(request.name), safe.identifier(response.name)],
          typeOnly: true,
        })),
        { from: "./schema.js", names: [PATHS], typeOnly: true },
        { from: "./service.js", names: [SERVICE], typeOnly: false },
      ],
      declarations: [
        classOf({
          name: client,
          doc: safe.doc`One method to each action of ${safe.docText(model.title)}, version ${safe.docText(model.version)}.`,
          extends: safe.type.generic(SERVICE_CLIENT, safe.type.reference(PATHS)),
          constructorDoc: safe.docBlocks(
            safe.doc`Makes a client. It opens no connection until a method is called.`,
            throws,
          ),
          parameters: [options],
          passesOn: [SERVICE, OPTIONS],
          methods: model.actions.map(method),
        }),
        functionOf({
          name: safe.ownName(`create${product}Client`),
          doc: safe.docBlocks(
            safe.doc`Makes a client. It opens no connection until a method is called.`,
            throws,
          ),
          parameters: [options],
          returns: safe.type.reference(client),
          result: safe.source`new ${client}(${OPTIONS})`,
        }),
      ],
    },
  ];
};

function method(action: Action): MethodDraft & { readonly result: safe.Expression } {
  return {
    name: safe.propertyKey(action.name),
    doc: methodDoc(action),
    parameters: [
      {
        name: REQUEST,
        type: safe.type.reference(safe.identifier(action.request.name)),
        // An action that asks for nothing can be called with nothing.
        optional: action.request.fields.every(({ required }) => !required),
      },
      { name: OPTIONS, type: safe.type.reference(CALL_OPTIONS), optional: true },
    ],
    returns: safe.type.generic(
      safe.ownName("Promise"),
      safe.type.reference(safe.identifier(action.response.name)),
    ),
    result: safe.source`this.call(${safe.literal(action.name)}, ${REQUEST}, ${OPTIONS})`,
  };
}

const EFFECTS = {
  read: safe.doc`Changes nothing.`,
  "idempotent-write": safe.doc`Calling it twice ends as calling it once.`,
  "non-idempotent-write": safe.doc`Acts once for every call.`,
} as const;

function methodDoc(action: Action): safe.DocText {
  const limit = safe.docText(String(action.rateLimit));
  const code = safe.docText(`${action.stem}ErrorCode`);
  return safe.docBlocks(
    safe.docText(action.summary),
    safe.docText(action.description ?? ""),
    safe.doc`${EFFECTS[action.effect]}${warning(action)} At most ${limit} calls per second.`,
    page(action),
    safe.doc`@throws TencentCloudError with a code of \`${code}\` or a common one; else another CallError.`,
    action.deprecated
      ? safe.docTag("deprecated", safe.doc`The service may withdraw it.`)
      : undefined,
  );
}

function warning({ purchases, destroys }: Action): safe.DocText {
  if (purchases) return safe.doc` **A successful call costs money.**`;
  return destroys ? safe.doc` **It loses data, or takes something out of service.**` : safe.doc``;
}

function page({ page: url, documented: date }: Action): safe.DocText | undefined {
  if (url === undefined) return undefined;
  const source = safe.docTag("see", safe.docText(url));
  return date === undefined ? source : safe.doc`${source} (of ${safe.docText(date)})`;
}
