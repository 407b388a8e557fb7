import type { Credentials } from "../runtime/tc3.js";
import { authorize, type Gatekeeper } from "./authorization.js";
import { behaviours } from "./behaviours/index.js";
import { fetchFrom } from "./in-process-fetch.js";
import { refuseAfter, refuseBefore, spoiled } from "./spoil.js";
import type { Fault, FaultPlan } from "./faults.js";
import { RateLimit } from "./rate-limit.js";
import { findAction, ownDocument, type ApiDocument } from "./document.js";
import type { Incoming, Outgoing } from "./exchange.js";
import { checkParameters } from "./parameters.js";
import { Refusal } from "./refusal.js";
import { sampleResponse } from "./sample.js";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.js";
import { AccountState, type EmulatedInstance, type LedgerEntry } from "./state.js";

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
  /** IDs of the instances that exist at the start. Left out, any instance can be cloned. */
  readonly instances?: readonly string[] | undefined;
  /** Refuse calls that exceed the document's rate limits. Default: false. */
  readonly rateLimits?: boolean | undefined;
  /** What goes wrong, asked for every request. Default: nothing. */
  readonly faults?: FaultPlan | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Bundled document to answer for. Default: the one that this package was generated from. */
  readonly document?: object | undefined;
}

export interface Emulator {
  /** Stands in for the global `fetch`; no socket is opened. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers a request that arrived some other way, with a fault if one is given. */
  readonly handle: (request: Incoming, fault?: Fault) => Promise<Outgoing>;
  /** Instances that calls have made, oldest first. */
  readonly instances: () => readonly EmulatedInstance[];
  /** Purchases that were really made, oldest first. */
  readonly ledger: () => readonly LedgerEntry[];
}

/** Largest body that the service takes with this signature, in bytes. */
export const MAX_BODY: number = 10 * 1024 * 1024;

const DEFAULT_RATE_LIMIT = 20;

/** A stand-in for the service that lives in this process and keeps what it is told. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { credentials = EMULATOR_CREDENTIALS, strict = false, now = Date.now } = options;
  const document = (options.document as ApiDocument | undefined) ?? ownDocument();
  const service: Service = {
    document,
    state: new AccountState(options.instances),
    check: createSchemaCheck(document),
    rateLimit: options.rateLimits === true ? new RateLimit() : undefined,
    gate: {
      service: document["x-tencentcloud"].service,
      credentials: Array.isArray(credentials) ? credentials : [credentials as Credentials],
      strict,
      now,
    },
  };
  const { state } = service;

  async function handle(request: Incoming, fault?: Fault): Promise<Outgoing> {
    if (request.method === "GET" && request.path === "/_emulator/instances") {
      return outgoing([...state.instances.values()], now());
    }
    const clock = fault?.kind === "clock" ? () => now() + fault.offsetMs : now;
    const RequestId = state.nextRequestId();
    let body: object;
    try {
      refuseBefore(fault);
      const result = await answer(request, RequestId, {
        ...service,
        gate: { ...service.gate, now: clock },
      });
      refuseAfter(fault);
      body = { ...result, RequestId };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      body = { Error: { Code: error.code, Message: error.message }, RequestId };
    }
    return spoiled(outgoing({ Response: body }, clock()), fault);
  }

  return {
    handle,
    instances: () => [...state.instances.values()],
    ledger: () => [...state.ledger],
    fetch: (input, init) => fetchFrom({ handle, faults: options.faults }, input, init),
  };
}

interface Service {
  readonly document: ApiDocument;
  readonly gate: Gatekeeper;
  readonly state: AccountState;
  readonly check: SchemaCheck;
  readonly rateLimit: RateLimit | undefined;
}

async function answer(
  request: Incoming,
  requestId: string,
  service: Service,
): Promise<Record<string, unknown>> {
  const { document, gate, state, check } = service;
  if (request.method !== "POST") {
    throw new Refusal("UnsupportedProtocol", "Only POST is supported here.");
  }
  if (request.path !== "/") {
    throw new Refusal("InvalidRequest", "Every action is called at the path /.");
  }
  if (request.body === undefined || request.body.byteLength > MAX_BODY) {
    throw new Refusal("RequestSizeLimitExceeded", "The request is larger than 10 MB.");
  }
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("Content-Type") ?? "")) {
    throw new Refusal("UnsupportedProtocol", "The Content-Type must be application/json.");
  }
  const { secretId } = await authorize(gate, request, request.body);

  const action = header(request, "X-TC-Action");
  const version = header(request, "X-TC-Version");
  if (version !== document.info.version) {
    throw new Refusal("NoSuchVersion", `The version ${version} does not exist.`);
  }
  const operation = findAction(document, action);
  if (operation === undefined) {
    throw new Refusal("InvalidAction", `The action ${action} does not exist.`);
  }
  const region = header(request, "X-TC-Region");
  if (!/^[a-z0-9-]+$/.test(region)) {
    throw new Refusal("UnsupportedRegion", `The region ${region} does not exist.`);
  }
  const perSecond =
    operation["x-tencentcloud"]?.rateLimit ??
    document["x-tencentcloud"].rateLimit ??
    DEFAULT_RATE_LIMIT;
  service.rateLimit?.count(`${secretId} ${region} ${action}`, perSecond, gate.now());
  const parameters = parseBody(request.body);
  checkParameters(document, check, action, parameters);
  const behaviour = behaviours.get(action);
  if (behaviour === undefined) return sampleResponse(document, operation);
  const given = parameters as Record<string, unknown>;
  return behaviour({ request: given, region, requestId, state, now: gate.now() });
}

function header(request: Incoming, name: string): string {
  const value = request.headers.get(name);
  if (value === null || value === "") {
    throw new Refusal("MissingParameter", `The request is missing the header ${name}.`);
  }
  return value;
}

function parseBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new Refusal("InvalidParameter", "The body is not JSON in UTF-8.");
  }
}

function outgoing(body: unknown, now: number): Outgoing {
  return {
    status: 200,
    headers: { "Content-Type": "application/json", Date: new Date(now).toUTCString() },
    body: JSON.stringify(body),
  };
}
