import { findOperation, type OpenApiDocument, type Operation } from "../../../runtime/openapi.js";
import type { Credentials } from "../../../runtime/signer/tc3.js";
import { authorize } from "./authorization.js";
import { checkParameters } from "./check-parameters.js";
import { dispatch } from "./dispatch.js";
import { parseForm, takesForm } from "./form.js";
import type { EmulatorRequest } from "./http.js";
import type { RateLimit } from "./rate-limit.js";
import { assertValidResponse, type SchemaCheck } from "./schema-check.js";
import { errorCodes, ServiceError, serviceErrorFor } from "./service-error.js";
import type { AccountState } from "./state/account.js";

/** What one emulator goes by. */
export interface Service {
  readonly document: OpenApiDocument;
  readonly account: AccountState;
  readonly credentials: readonly Credentials[];
  readonly strict: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly seed: number;
  readonly check: SchemaCheck;
  readonly checksResponses: boolean;
  /** Undefined: calls are not limited. */
  readonly rateLimit: RateLimit | undefined;
}

/** What a fault may change for one request. */
interface RequestContext {
  readonly requestId: string;
  /** The time that signatures are checked against. Orders and tasks go by the service's. */
  readonly shownNow: () => number;
  /** Why the task or order that the call starts fails; undefined if it succeeds. */
  readonly failure: string | undefined;
}

/** Largest body that the service takes with this signature, in bytes. */
export const MAX_BODY: number = 10 * 1024 * 1024;

/** Calls per second, where the document sets no limit. */
const DEFAULT_RATE_LIMIT = 20;

/** The response to a request, as the service checks and carries it out. @throws ServiceError */
export async function respond(
  service: Service,
  request: EmulatorRequest,
  { requestId, shownNow, failure }: RequestContext,
): Promise<object> {
  const { document, account, check } = service;
  const { body, contentType, isForm } = readHttp(request);
  const { secretId } = await authorize(request, body, {
    service: document["x-tencentcloud"].service,
    credentials: service.credentials,
    strict: service.strict,
    now: shownNow,
  });
  const { action, operation, region } = readTarget(document, request, isForm);
  const perSecond =
    operation["x-tencentcloud"]?.rateLimit ??
    document["x-tencentcloud"].rateLimit ??
    DEFAULT_RATE_LIMIT;
  service.rateLimit?.count(`${secretId} ${region} ${action}`, perSecond, service.now());

  const parameters = isForm
    ? await parseForm(body, contentType, document, action)
    : parseJson(body);
  checkParameters(document, check, action, parameters);
  const now = service.now();
  account.schedule.catchUp(now);
  const codes = errorCodes(document, operation);
  const result = dispatch(
    {
      action,
      request: parameters as Record<string, unknown>,
      region,
      requestId,
      account,
      now,
      failure,
      document,
      operation,
      error: (reason, message) => serviceErrorFor(reason, codes, message),
    },
    service.seed,
  );
  const response = { ...result, RequestId: requestId };
  if (service.checksResponses) assertValidResponse(check, operation, response);
  return response;
}

interface CheckedHttp {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly isForm: boolean;
}

/** What the service requires of any HTTP request. @throws ServiceError */
function readHttp({ method, path, headers, body }: EmulatorRequest): CheckedHttp {
  if (method !== "POST") {
    throw new ServiceError("UnsupportedProtocol", "Only POST is supported here.");
  }
  if (path !== "/") {
    throw new ServiceError("InvalidRequest", "Every action is called at the path /.");
  }
  if (body === undefined || body.byteLength > MAX_BODY) {
    throw new ServiceError("RequestSizeLimitExceeded", "The request is larger than 10 MB.");
  }
  const contentType = headers.get("Content-Type") ?? "";
  const isForm = /^multipart\/form-data\s*;/i.test(contentType);
  if (!isForm && !/^application\/json\s*(;|$)/i.test(contentType)) {
    throw new ServiceError("UnsupportedProtocol", "The Content-Type must be application/json.");
  }
  return { body, contentType, isForm };
}

interface CallTarget {
  readonly action: string;
  readonly operation: Operation;
  readonly region: string;
}

/** The action and the region that the headers name. @throws ServiceError */
function readTarget(
  document: OpenApiDocument,
  request: EmulatorRequest,
  isForm: boolean,
): CallTarget {
  const action = header(request, "X-TC-Action");
  const version = header(request, "X-TC-Version");
  if (version !== document.info.version) {
    throw new ServiceError("NoSuchVersion", `The version ${version} does not exist.`);
  }
  const operation = findOperation(document, action);
  if (operation === undefined) {
    throw new ServiceError("InvalidAction", `The action ${action} does not exist.`);
  }
  if (isForm !== takesForm(operation)) {
    const wanted = isForm ? "application/json" : "multipart/form-data";
    throw new ServiceError("UnsupportedProtocol", `The Content-Type must be ${wanted}.`);
  }
  const region = header(request, "X-TC-Region");
  if (!/^[a-z0-9-]+$/.test(region)) {
    throw new ServiceError("UnsupportedRegion", `The region ${region} does not exist.`);
  }
  return { action, operation, region };
}

function header(request: EmulatorRequest, name: string): string {
  const value = request.headers.get(name);
  if (value === null || value === "") {
    throw new ServiceError("MissingParameter", `The request is missing the header ${name}.`);
  }
  return value;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(body)) as unknown;
  } catch {
    throw new ServiceError("InvalidParameter", "The body is not JSON in UTF-8.");
  }
}

/** Without TextDecoder, which jsdom does not have. @throws URIError if it is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  return decodeURIComponent(digits.join(""));
}
