import type { Model } from "../model/model.js";
import {
  typeExport,
  typeImport,
  valueExport,
  valueImport,
  type Declaration,
  type DraftFile,
  type Emitter,
} from "./draft.js";
import { moduleFrom } from "./object-type.js";
import type { Runtime } from "./runtime.js";
import * as safe from "./safe.js";

const own = safe.ownNames;

/** The modules that a package's entry points lead to. They name what they export, one by one. */
export const emitEntries: Emitter = (model, runtime) => [
  { kind: "module", path: "index.ts", imports: [], declarations: indexExports(model, runtime) },
  { kind: "module", path: "types.ts", imports: [], declarations: documentTypes(model) },
  { kind: "module", path: "metadata.ts", imports: [], declarations: metadataExports(runtime) },
  errors(model, runtime),
  signer(model, runtime),
];

const RUNTIME_CLASSES = own(
  "CallError",
  "ConnectionError",
  "OutcomeUnknownError",
  "ResponseError",
  "TencentCloudError",
  "TimeoutError",
);

/** `index.ts`: the client, and whatever goes with a call. The parts of requests are in `types.ts`. */
function indexExports(model: Model, runtime: Runtime): Declaration[] {
  const product = safe.productName(model.service);
  const { module } = runtime;
  return [
    valueExport("./client.js", own(`create${product}Client`, `${product}Client`)),
    ...(model.regions.length === 0 ? [] : [typeExport("./client.js", own(`${product}Region`))]),
    valueExport("./errors.js", [...RUNTIME_CLASSES, ...own("ErrorCode", "isErrorOf")]),
    typeExport("./errors.js", own("ActionErrorCodes", "CommonErrorCode")),
    ...actionTypes(model),
    // What `redis.api` has for its type.
    typeExport("./schema.js", own("paths")),
    typeExport(module("api.js"), own("ApiClient", "FetchResponse", "Middleware")),
    ...paginationExports(model, runtime),
    ...waiterExports(model, runtime),
    typeExport(module("client-options.js"), own("CallOptions", "ClientOptions")),
    typeExport(module("client.js"), own("CallResponse", "ServiceClient")),
    valueExport(module("limiter/in-process.js"), own("createInProcessLimiter")),
    typeExport(module("limiter/in-process.js"), own("InProcessLimiter", "InProcessLimiterOptions")),
    typeExport(module("limiter/limiter.js"), own("Limiter", "Quota")),
    typeExport(module("logging.js"), own("LogLevel", "Logger")),
    typeExport(module("events.js"), own("CallEvent", "CallInfo", "Observer")),
    typeExport(module("http/transport.js"), own("HttpResponse", "HttpRequest", "HttpTransport")),
    typeExport(module("retry.js"), own("RetryOptions", "RetryReason")),
    typeExport(module("service.js"), own("Effect")),
    typeExport(module("signer/tc3.js"), own("CredentialProvider", "Credentials")),
  ];
}

function paginationExports({ actions }: Model, { module }: Runtime): Declaration[] {
  if (actions.every(({ paging }) => paging === undefined)) return [];
  return [
    valueExport("./paging.js", own("paginate")),
    typeExport("./paging.js", own("PagedActions")),
    typeExport(module("pagination.js"), own("Pager")),
  ];
}

function waiterExports({ actions }: Model, { module }: Runtime): Declaration[] {
  if (actions.every(({ waiters }) => waiters.length === 0)) return [];
  const errorModule = module("waiters/errors.js");
  return [
    valueExport("./waiters.js", own("waitFor")),
    typeExport("./waiters.js", own("Waiters")),
    valueExport(errorModule, own("WaitError", "WaitFailedError", "WaitTimeoutError")),
    typeExport(errorModule, own("WaitState")),
    typeExport(module("waiters/run-waiter.js"), own("WaitOptions", "WaitProgress")),
  ];
}

/** `types.ts`: every type of the document, and the values of enumerations. */
function documentTypes(model: Model): Declaration[] {
  return [
    ...actionTypes(model),
    ...model.objects.map(({ name, module }) =>
      typeExport(moduleFrom("", module), [safe.identifier(name)]),
    ),
    ...model.enumerations.map(({ name, module }) =>
      valueExport(moduleFrom("", module), [safe.identifier(name)]),
    ),
    typeExport("./error-codes.js", own("ActionErrorCodes", "CommonErrorCode", "ErrorCode")),
    typeExport("./schema.js", own("components", "operations", "paths")),
  ];
}

/** What each action takes and returns. */
function actionTypes({ actions }: Model): Declaration[] {
  return actions.map(({ file, request, response }) =>
    typeExport(
      `./actions/${safe.modulePath(file)}.js`,
      [request.name, response.name].map(safe.identifier),
    ),
  );
}

/** `metadata.ts`: what is known of the service, of each action and of each error code besides the types. */
function metadataExports({ module }: Runtime): Declaration[] {
  return [
    valueExport("./operations.js", own("operations")),
    typeExport("./operations.js", own("Operations")),
    valueExport("./service.js", own("service")),
    valueExport("./error-descriptions.js", own("errorDescriptions")),
    typeExport(
      module("service.js"),
      own("ErrorDescription", "OperationMetadata", "ServiceDescription"),
    ),
  ];
}

/** `errors.ts`: the codes, the error classes, and the guard that narrows an error to one action. */
function errors({ service }: Model, runtime: Runtime): DraftFile {
  const name = safe.ownName("Action");
  const codes = safe.ownName("ActionErrorCodes");
  const common = safe.ownName("CommonErrorCode");
  const failure = safe.ownName("ErrorOf");
  const error = safe.ownName("error");
  const action = safe.ownName("action");
  const module = runtime.module("errors.js");
  return {
    kind: "module",
    path: "errors.ts",
    imports: [
      typeImport(module, [failure]),
      valueImport(module, own("isTencentCloudError")),
      typeImport("./error-codes.js", [codes, common]),
    ],
    declarations: [
      valueExport(module, RUNTIME_CLASSES),
      typeExport(module, [failure]),
      valueExport("./error-codes.js", own("ErrorCode")),
      typeExport("./error-codes.js", [codes, common]),
      {
        kind: "function",
        name: safe.ownName("isErrorOf"),
        doc: safe.doc`Whether something thrown is the service's refusal of one particular action of ${safe.docText(service)}. Its \`code\` is then known as one of the action's codes, a common code, or one that is not documented.`,
        typeParameters: [{ name, constraint: safe.type.keyOf(codes) }],
        parameters: [
          { name: error, type: safe.type.unknown },
          { name: action, type: safe.type.reference(name) },
        ],
        returns: safe.type.guard(
          error,
          safe.type.generic(
            failure,
            safe.type.reference(name),
            safe.type.union([safe.type.indexed(codes, name), safe.type.reference(common)]),
          ),
        ),
        result: safe.source`isTencentCloudError(${error}, ${action}, ${safe.literal(service)})`,
      },
    ],
  };
}

/** `signer.ts`: the signer by itself, for any client of any TC3 service. */
function signer(model: Model, { module }: Runtime): DraftFile {
  const middleware = safe.ownName("createSigningMiddleware");
  const optionsType = safe.ownName("SigningOptions");
  const result = safe.ownName("SigningMiddleware");
  const service = safe.ownName("service");
  const options = safe.ownName("options");
  const middlewareModule = module("signer/middleware.js");
  return {
    kind: "module",
    path: "signer.ts",
    imports: [
      valueImport(middlewareModule, [middleware]),
      typeImport(middlewareModule, [result, optionsType]),
      valueImport("./service.js", [service]),
    ],
    declarations: [
      valueExport(module("signer/sign.js"), own("sign")),
      typeExport(
        module("signer/tc3.js"),
        own("CredentialProvider", "Credentials", "Sign", "Signed", "SignInput"),
      ),
      typeExport(middlewareModule, [result, optionsType]),
      {
        kind: "function",
        name: safe.ownName("tc3"),
        doc: safe.docBlocks(
          safe.doc`Middleware that signs the requests of any openapi-fetch client: \`client.use(tc3({ credentials, region }))\`.`,
          safe.doc`Register it last, so that nothing changes a request after it is signed. The action is the fragment of the path, as in \`/#DescribeInstances\`, or the request's own \`X-TC-Action\`. The service is the first label of the host, ${safe.docText(model.service)} for hosts that are not Tencent Cloud's; other services need \`version\`.`,
        ),
        parameters: [{ name: options, type: safe.type.reference(optionsType) }],
        returns: safe.type.reference(result),
        result: safe.source`${middleware}(${service}, ${options})`,
      },
    ],
  };
}
