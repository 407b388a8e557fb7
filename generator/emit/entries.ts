import { functionOf, reExport, type Declaration, type DraftFile } from "./draft.js";
import type { Model } from "../model/model.js";
import * as safe from "./safe.js";
import type { Emitter } from "./emitter.js";
import type { Runtime } from "./runtime.js";
import { moduleFrom } from "./object-type.js";

/** The modules that a package's entry points lead to. They name what they export, one by one. */
export const emitEntries: Emitter = (model, runtime) => [
  index(model, runtime),
  types(model),
  metadata(runtime),
  errors(model, runtime),
  signer(model, runtime),
];

const RUNTIME_CLASSES = [
  "CallError",
  "ConnectionError",
  "OutcomeUnknownError",
  "ResponseError",
  "TencentCloudError",
  "TimeoutError",
].map(safe.ownName);

/** `index.ts`: the client, and whatever goes with a call. The parts of requests are in `types.ts`. */
function index(model: Model, runtime: Runtime): DraftFile {
  const product = safe.productName(model.service);
  return {
    kind: "module",
    path: "index.ts",
    imports: [],
    declarations: [
      reExport({
        from: "./client.js",
        names: [`create${product}Client`, `${product}Client`].map(safe.ownName),
        typeOnly: false,
      }),
      reExport({
        from: "./errors.js",
        names: [...RUNTIME_CLASSES, safe.ownName("ErrorCode"), safe.ownName("isErrorOf")],
        typeOnly: false,
      }),
      reExport({
        from: "./errors.js",
        names: ["ActionErrorCodes", "CommonErrorCode"].map(safe.ownName),
        typeOnly: true,
      }),
      ...actionTypes(model),
      // What `redis.api` has for its type.
      reExport({ from: "./schema.js", names: [safe.ownName("paths")], typeOnly: true }),
      reExport({
        from: runtime.module("api.js"),
        names: ["ApiClient", "FetchResponse", "Middleware"].map(safe.ownName),
        typeOnly: true,
      }),
      ...paginationExports(model, runtime),
      ...waiterExports(model, runtime),
      reExport({
        from: runtime.module("client-options.js"),
        names: ["CallOptions", "ClientOptions"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("client.js"),
        names: ["CallResponse", "ServiceClient"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("limiter/in-process.js"),
        names: [safe.ownName("createInProcessLimiter")],
        typeOnly: false,
      }),
      reExport({
        from: runtime.module("limiter/in-process.js"),
        names: ["InProcessLimiter", "InProcessLimiterOptions"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("limiter/limiter.js"),
        names: ["Limiter", "Quota"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("events.js"),
        names: ["CallEvent", "CallInfo", "Observer"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("http/transport.js"),
        names: ["HttpResponse", "HttpRequest", "HttpTransport"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("retry.js"),
        names: ["RetryOptions", "RetryReason"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("service.js"),
        names: [safe.ownName("Effect")],
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("signer/tc3.js"),
        names: ["CredentialProvider", "Credentials"].map(safe.ownName),
        typeOnly: true,
      }),
    ],
  };
}

function paginationExports({ actions }: Model, runtime: Runtime): Declaration[] {
  if (actions.every(({ paging }) => paging === undefined)) return [];
  return [
    reExport({ from: "./paging.js", names: [safe.ownName("paginate")], typeOnly: false }),
    reExport({ from: "./paging.js", names: [safe.ownName("PagedActions")], typeOnly: true }),
    reExport({
      from: runtime.module("pagination.js"),
      names: [safe.ownName("Pager")],
      typeOnly: true,
    }),
  ];
}

function waiterExports({ actions }: Model, runtime: Runtime): Declaration[] {
  if (actions.every(({ waiters }) => waiters.length === 0)) return [];
  const module = runtime.module("waiters/errors.js");
  return [
    reExport({ from: "./waiters.js", names: [safe.ownName("waitFor")], typeOnly: false }),
    reExport({ from: "./waiters.js", names: [safe.ownName("Waiters")], typeOnly: true }),
    reExport({
      from: module,
      names: ["WaitError", "WaitFailedError", "WaitTimeoutError"].map(safe.ownName),
      typeOnly: false,
    }),
    reExport({ from: module, names: [safe.ownName("WaitState")], typeOnly: true }),
    reExport({
      from: runtime.module("waiters/run-waiter.js"),
      names: ["WaitOptions", "WaitProgress"].map(safe.ownName),
      typeOnly: true,
    }),
  ];
}

/** `types.ts`: every type of the document, and the values of enumerations. */
function types(model: Model): DraftFile {
  return {
    kind: "module",
    path: "types.ts",
    imports: [],
    declarations: [
      ...actionTypes(model),
      ...model.objects.map((object) => exportOf(object, true)),
      ...model.enumerations.map((enumeration) => exportOf(enumeration, false)),
      reExport({
        from: "./error-codes.js",
        names: ["ActionErrorCodes", "CommonErrorCode", "ErrorCode"].map(safe.ownName),
        typeOnly: true,
      }),
      reExport({
        from: "./schema.js",
        names: ["components", "operations", "paths"].map(safe.ownName),
        typeOnly: true,
      }),
    ],
  };
}

function exportOf(one: { name: string; module: string }, typeOnly: boolean): Declaration {
  return reExport({
    from: moduleFrom("", one.module),
    names: [safe.identifier(one.name)],
    typeOnly,
  });
}

/** What each action takes and returns. */
function actionTypes({ actions }: Model): Declaration[] {
  return actions.map(({ file, request, response }) =>
    reExport({
      from: `./actions/${safe.modulePath(file)}.js`,
      names: [request.name, response.name].map(safe.identifier),
      typeOnly: true,
    }),
  );
}

/** `metadata.ts`: what is known of the service and of each action besides the types. */
function metadata(runtime: Runtime): DraftFile {
  return {
    kind: "module",
    path: "metadata.ts",
    imports: [],
    declarations: [
      reExport({ from: "./operations.js", names: [safe.ownName("operations")], typeOnly: false }),
      reExport({ from: "./operations.js", names: [safe.ownName("Operations")], typeOnly: true }),
      reExport({ from: "./service.js", names: [safe.ownName("service")], typeOnly: false }),
      reExport({
        from: runtime.module("service.js"),
        names: ["OperationMetadata", "ServiceDescription"].map(safe.ownName),
        typeOnly: true,
      }),
    ],
  };
}

/** `errors.ts`: the codes, the error classes, and the guard that narrows an error to one action. */
function errors(model: Model, runtime: Runtime): DraftFile {
  const name = safe.ownName("Action");
  const codes = safe.ownName("ActionErrorCodes");
  const common = safe.ownName("CommonErrorCode");
  const failure = safe.ownName("ErrorOf");
  return {
    kind: "module",
    path: "errors.ts",
    imports: [
      { from: runtime.module("errors.js"), names: [failure], typeOnly: true },
      {
        from: runtime.module("errors.js"),
        names: [safe.ownName("isTencentCloudError")],
        typeOnly: false,
      },
      { from: "./error-codes.js", names: [codes, common], typeOnly: true },
    ],
    declarations: [
      reExport({ from: runtime.module("errors.js"), names: RUNTIME_CLASSES, typeOnly: false }),
      reExport({ from: runtime.module("errors.js"), names: [failure], typeOnly: true }),
      reExport({
        from: "./error-codes.js",
        names: [safe.ownName("ErrorCode")],
        typeOnly: false,
      }),
      reExport({ from: "./error-codes.js", names: [codes, common], typeOnly: true }),
      functionOf({
        name: safe.ownName("isErrorOf"),
        doc: safe.docBlocks(
          safe.doc`Whether something thrown is the service's refusal of one particular action of ${safe.docText(model.service)}. Its \`code\` is then known as one of the action's codes, a common code, or one that is not documented.`,
        ),
        typeParameters: [{ name, constraint: safe.type.keyOf(codes) }],
        parameters: [
          { name: safe.ownName("error"), type: safe.type.unknown },
          { name: safe.ownName("action"), type: safe.type.reference(name) },
        ],
        returns: safe.type.guard(
          safe.ownName("error"),
          safe.type.generic(
            failure,
            safe.type.reference(name),
            safe.type.union([safe.type.indexed(codes, name), safe.type.reference(common)]),
          ),
        ),
        result: safe.expression.call(safe.ownName("isTencentCloudError"), [
          safe.ownName("error"),
          safe.ownName("action"),
          safe.literal(model.service),
        ]),
      }),
    ],
  };
}

/** `signer.ts`: the signer by itself, for any client of any TC3 service. */
function signer(model: Model, runtime: Runtime): DraftFile {
  const middleware = safe.ownName("createSigningMiddleware");
  const options = safe.ownName("SigningOptions");
  const result = safe.ownName("SigningMiddleware");
  const service = safe.ownName("service");
  return {
    kind: "module",
    path: "signer.ts",
    imports: [
      { from: runtime.module("signer/middleware.js"), names: [middleware], typeOnly: false },
      { from: runtime.module("signer/middleware.js"), names: [result, options], typeOnly: true },
      { from: "./service.js", names: [service], typeOnly: false },
    ],
    declarations: [
      reExport({
        from: runtime.module("signer/sign.js"),
        names: [safe.ownName("sign")],
        typeOnly: false,
      }),
      reExport({
        from: runtime.module("signer/tc3.js"),
        names: ["CredentialProvider", "Credentials", "Sign", "Signed", "SignInput"].map(
          safe.ownName,
        ),
        typeOnly: true,
      }),
      reExport({
        from: runtime.module("signer/middleware.js"),
        names: [result, options],
        typeOnly: true,
      }),
      functionOf({
        name: safe.ownName("tc3"),
        doc: safe.docBlocks(
          safe.doc`Middleware that signs the requests of any openapi-fetch client: \`client.use(tc3({ credentials, region }))\`.`,
          safe.doc`Register it last, so that nothing changes a request after it is signed. The action is the fragment of the path, as in \`/#DescribeInstances\`, or the request's own \`X-TC-Action\`. The service is the first label of the host, ${safe.docText(model.service)} for hosts that are not Tencent Cloud's; other services need \`version\`.`,
        ),
        parameters: [{ name: safe.ownName("options"), type: safe.type.reference(options) }],
        returns: safe.type.reference(result),
        result: safe.expression.call(middleware, [service, safe.ownName("options")]),
      }),
    ],
  };
}
