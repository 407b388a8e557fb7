import { functionOf, interfaceOf, type MethodDraft } from "./draft.js";
import type { Action } from "../model/model.js";
import * as safe from "./safe.js";
import type { Emitter } from "./index.js";

const CALL_OPTIONS = safe.ownName("CallOptions");
const CLIENT_OPTIONS = safe.ownName("ClientOptions");
const SERVICE_CLIENT = safe.ownName("ServiceClient");
const CREATE = safe.ownName("createServiceClient");
const PATHS = safe.ownName("paths");
const SERVICE = safe.ownName("service");

/** `client.ts`: the typed client, one method to an action. */
export const emitClient: Emitter = (model) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  return [
    {
      kind: "module",
      path: "client.ts",
      imports: [
        { from: "../runtime/client.js", names: [CREATE], typeOnly: false },
        {
          from: "../runtime/client.js",
          names: [CALL_OPTIONS, CLIENT_OPTIONS, SERVICE_CLIENT],
          typeOnly: true,
        },
        ...model.actions.map(({ file, request, response }) => ({
          from: `./actions/${safe.modulePath(file)}.js`,
          names: [safe.identifier(request.name), safe.identifier(response.name)],
          typeOnly: true,
        })),
        { from: "./paths.js", names: [PATHS], typeOnly: true },
        { from: "./service.js", names: [SERVICE], typeOnly: false },
      ],
      declarations: [
        interfaceOf({
          name: client,
          doc: safe.doc`One method to each action of ${safe.docText(model.title)}, version ${safe.docText(model.version)}.`,
          extends: [safe.type.generic(SERVICE_CLIENT, safe.type.reference(PATHS))],
          methods: model.actions.map(method),
        }),
        functionOf({
          name: safe.ownName(`create${product}Client`),
          doc: safe.docBlocks(
            safe.doc`Makes a client. It opens no connection until a method is called, and its methods need no \`this\`.`,
            safe.doc`@throws TypeError where the region or the endpoint is not one.`,
          ),
          parameters: [
            { name: safe.ownName("options"), type: safe.type.reference(CLIENT_OPTIONS) },
          ],
          returns: safe.type.reference(client),
          result: safe.expression.call(
            CREATE,
            [SERVICE, safe.ownName("options")],
            [safe.type.reference(PATHS), safe.type.reference(client)],
          ),
        }),
      ],
    },
  ];
};

function method(action: Action): MethodDraft {
  return {
    name: safe.propertyKey(action.name),
    doc: methodDoc(action),
    parameters: [
      {
        name: safe.ownName("request"),
        type: safe.type.reference(safe.identifier(action.request.name)),
        // An action that asks for nothing can be called with nothing.
        optional: action.request.fields.every(({ required }) => !required),
      },
      {
        name: safe.ownName("options"),
        type: safe.type.reference(CALL_OPTIONS),
        optional: true,
      },
    ],
    returns: safe.type.generic(
      safe.ownName("Promise"),
      safe.type.reference(safe.identifier(action.response.name)),
    ),
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

/** No `@see`: for its sake the compiler would parse the comments of a file, which takes it longer than the code. */
function page({ page: url, documented: date }: Action): safe.DocText | undefined {
  if (url === undefined) return undefined;
  const source = safe.doc`Source page: ${safe.docText(url)}`;
  return date === undefined ? source : safe.doc`${source} (of ${safe.docText(date)})`;
}
