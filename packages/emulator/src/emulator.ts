import ownDocument from "tencentcloud-redis/openapi.json" with { type: "json" };
import type { Credentials } from "../../../runtime/tc3.js";
import { authorize, type Verification } from "./authorization.js";
import { dispatch, assertValidResponse } from "./dispatch.js";
import type { EmulatorClock } from "./clock.js";
import { parseForm, takesForm } from "./form.js";
import { fetchFrom } from "./in-process-fetch.js";
import { failAfter, failBefore, injectFault } from "./spoil.js";
import type { Fault, FaultPlan } from "./faults.js";
import { RateLimit } from "./rate-limit.js";
import { findOperation, type OpenApiDocument } from "../../../runtime/openapi.js";
import { readDurations, type EmulatorDurations } from "./durations.js";
import type { EmulatorRequest, EmulatorResponse } from "./http.js";
import { checkParameters } from "./check-parameters.js";
import { ServiceError } from "./refusal.js";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.js";
import { seededAccount, type SeedInstance } from "./seed.js";
import type { AccountState } from "./state/account.js";
import type { LedgerEntry } from "./state/ledger.js";
import { emulatedInstance, type EmulatedInstance } from "./views/emulated-instance.js";

/** The credentials that an emulator knows when it is given none. */
export const EMULATOR_CREDENTIALS: Credentials = {
  secretId: "AKIDEMULATOREXAMPLE",
  secretKey: "emulatorSecretKeyEXAMPLE",
};

export interface EmulatorOptions {
  /** Who may call. Default: `EMULATOR_CREDENTIALS`. */
  readonly credentials?: Credentials | readonly Credentials[] | undefined;
  /** Refuse signatures that would not hold outside of loopback. Default: false. */
  readonly strict?: boolean | undefined;
  /**
   * Instances that exist at the start, by their IDs or with more about them. Of one that is only an
   * ID any backup can be cloned, and it is one of `SAMPLE_INSTANCES` where these have the ID. Left
   * out, all of `SAMPLE_INSTANCES` exist, and `CloneInstances` takes any ID and any backup.
   */
  readonly instances?: readonly (string | SeedInstance)[] | undefined;
  /** Refuse calls that exceed the document's rate limits. Default: false. */
  readonly rateLimits?: boolean | undefined;
  /** What goes wrong, asked for every request. Default: nothing. */
  readonly faults?: FaultPlan | undefined;
  /** Milliseconds since 1970. Default: the clock's, or `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** The same as an object, for example one of `createManualClock`. */
  readonly clock?: EmulatorClock | undefined;
  /** How long deliveries and tasks take. Default: a few seconds. */
  readonly durations?: EmulatorDurations | undefined;
  /** What made-up data is made from: another seed, other data. Default: 1. */
  readonly seed?: number | undefined;
  /**
   * Compare every answer with the document. One that it does not allow rejects the call, over HTTP
   * with status 500: a fault of the emulator. Default: false.
   */
  readonly checkResponses?: boolean | undefined;
  /** Bundled document to answer for. Default: the one that this package was generated from. */
  readonly document?: object | undefined;
}

export interface Emulator {
  /** Stands in for the global `fetch`; no socket is opened. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers a request that arrived some other way, with a fault if one is given. */
  readonly handle: (request: EmulatorRequest, fault?: Fault) => Promise<EmulatorResponse>;
  /** Instances that calls have made and that are not deleted, oldest first. */
  readonly instances: () => readonly EmulatedInstance[];
  /** Purchases that were really made, oldest first. */
  readonly ledger: () => readonly LedgerEntry[];
}

/** Largest body that the service takes with this signature, in bytes. */
export const MAX_BODY: number = 10 * 1024 * 1024;

const DEFAULT_RATE_LIMIT = 20;

/** A stand-in for the service that lives in this process and keeps what it is told. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { credentials = EMULATOR_CREDENTIALS, strict = false, clock } = options;
  const now = options.now ?? clock?.now ?? Date.now;
  const document = (options.document ?? ownDocument) as OpenApiDocument;
  const service: Service = {
    document,
    now,
    account: seededAccount(options.instances, readDurations(options.durations), now()),
    seed: options.seed ?? 1,
    checksResponses: options.checkResponses === true,
    check: createSchemaCheck(document),
    rateLimit: options.rateLimits === true ? new RateLimit() : undefined,
    gate: {
      service: document["x-tencentcloud"].service,
      credentials: Array.isArray(credentials) ? credentials : [credentials as Credentials],
      strict,
      now,
    },
  };
  const { account } = service;

  function instances(): EmulatedInstance[] {
    account.schedule.catchUp(now());
    return [...account.instances.values()].flatMap((one) => emulatedInstance(one) ?? []);
  }

  async function handle(request: EmulatorRequest, fault?: Fault): Promise<EmulatorResponse> {
    if (request.method === "GET" && request.path === "/_emulator/instances") {
      return outgoing(instances(), now());
    }
    const shownNow = fault?.kind === "clock" ? () => now() + fault.offsetMs : now;
    const RequestId = account.nextRequestId();
    let body: object;
    try {
      failBefore(fault);
      const gate = { ...service.gate, now: shownNow };
      body = await answer(request, RequestId, { ...service, gate }, failureOf(fault));
      failAfter(fault);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      body = { Error: { Code: error.code, Message: error.message }, RequestId };
    }
    return injectFault(outgoing({ Response: body }, shownNow()), fault);
  }

  return {
    handle,
    instances,
    ledger: () => [...account.ledger],
    fetch: (input, init) => fetchFrom({ handle, faults: options.faults }, input, init),
  };
}

interface Service {
  readonly document: OpenApiDocument;
  readonly gate: Verification;
  readonly account: AccountState;
  /** The clock that work goes by, whatever a fault makes of the time that callers see. */
  readonly now: () => number;
  readonly seed: number;
  readonly check: SchemaCheck;
  readonly checksResponses: boolean;
  readonly rateLimit: RateLimit | undefined;
}

async function answer(
  request: EmulatorRequest,
  requestId: string,
  service: Service,
  failure: string | undefined,
): Promise<object> {
  const { document, gate, account, check } = service;
  if (request.method !== "POST") {
    throw new ServiceError("UnsupportedProtocol", "Only POST is supported here.");
  }
  if (request.path !== "/") {
    throw new ServiceError("InvalidRequest", "Every action is called at the path /.");
  }
  if (request.body === undefined || request.body.byteLength > MAX_BODY) {
    throw new ServiceError("RequestSizeLimitExceeded", "The request is larger than 10 MB.");
  }
  const contentType = request.headers.get("Content-Type") ?? "";
  const isForm = /^multipart\/form-data\s*;/i.test(contentType);
  if (!isForm && !/^application\/json\s*(;|$)/i.test(contentType)) {
    throw new ServiceError("UnsupportedProtocol", "The Content-Type must be application/json.");
  }
  const { secretId } = await authorize(gate, request, request.body);

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
  const perSecond =
    operation["x-tencentcloud"]?.rateLimit ??
    document["x-tencentcloud"].rateLimit ??
    DEFAULT_RATE_LIMIT;
  service.rateLimit?.count(`${secretId} ${region} ${action}`, perSecond, gate.now());
  const parameters = isForm
    ? parseForm(request.body, contentType, document, action)
    : parseBody(request.body);
  checkParameters(document, check, action, parameters);
  const now = service.now();
  account.schedule.catchUp(now);
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
    },
    service.seed,
  );
  const complete = { ...result, RequestId: requestId };
  if (service.checksResponses) assertValidResponse(check, operation, complete);
  return complete;
}

function failureOf(fault: Fault | undefined): string | undefined {
  if (fault?.kind !== "failed-delivery") return undefined;
  return fault.message ?? "The work could not be carried out.";
}

function header(request: EmulatorRequest, name: string): string {
  const value = request.headers.get(name);
  if (value === null || value === "") {
    throw new ServiceError("MissingParameter", `The request is missing the header ${name}.`);
  }
  return value;
}

function parseBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new ServiceError("InvalidParameter", "The body is not JSON in UTF-8.");
  }
}

function outgoing(body: unknown, now: number): EmulatorResponse {
  return {
    status: 200,
    headers: { "Content-Type": "application/json", Date: new Date(now).toUTCString() },
    body: JSON.stringify(body),
  };
}
