import ownDocument from "../../../generated/openapi.json" with { type: "json" };
import { assertOptions, type OptionNames } from "../../../runtime/known-options.js";
import type { OpenApiDocument } from "../../../runtime/openapi.js";
import type { Credentials } from "../../../runtime/signer/tc3.js";
import { readDurations, type EmulatorClock, type EmulatorDurations } from "./clock.js";
import {
  deliveryFailure,
  failAfter,
  failBefore,
  injectFault,
  type Fault,
  type FaultPlan,
} from "./faults.js";
import type { EmulatorRequest, EmulatorResponse } from "./http.js";
import { fetchFrom } from "./in-process-fetch.js";
import { RateLimit } from "./rate-limit.js";
import { respond, type Service } from "./respond.js";
import { createSchemaCheck } from "./schema-check.js";
import { seededAccount, type SeedInstance } from "./seed.js";
import { ServiceError } from "./service-error.js";
import type { LedgerEntry } from "./state/account.js";
import { emulatedInstance, type EmulatedInstance } from "./views/emulated-instance.js";

/** The credentials that an emulator accepts by default. */
export const EMULATOR_CREDENTIALS: Credentials = {
  secretId: "AKIDEMULATOREXAMPLE",
  secretKey: "emulatorSecretKeyEXAMPLE",
};

export interface EmulatorOptions {
  /** Credentials that may call. Default: `EMULATOR_CREDENTIALS`. */
  readonly credentials?: Credentials | readonly Credentials[] | undefined;
  /**
   * Reject signatures of the host without its port, or with the host's first label as the service.
   * Tencent's own SDKs sign like that on loopback. Default: false.
   */
  readonly strict?: boolean | undefined;
  /**
   * Instances that exist at the start, by ID or described. An instance of which only the ID is
   * given accepts any backup ID, and is one of `SAMPLE_INSTANCES` if it has an ID of these. Default:
   * `SAMPLE_INSTANCES`, and `CloneInstances` accepts any instance ID and any backup ID.
   */
  readonly instances?: readonly (string | SeedInstance)[] | undefined;
  /** Reject calls that exceed the rate limits of the OpenAPI document. Default: false. */
  readonly rateLimits?: boolean | undefined;
  /** Chooses a fault for each request. Default: no faults. */
  readonly faults?: FaultPlan | undefined;
  /** Such as one of `createManualClock`. Default: `Date`. */
  readonly clock?: EmulatorClock | undefined;
  /** How long orders and tasks take. Default: 3 s and 2 s. */
  readonly durations?: EmulatorDurations | undefined;
  /** Seed of the sample data. Default: 1. */
  readonly seed?: number | undefined;
  /**
   * Check every response against the OpenAPI document. An invalid one is a bug of the emulator: the
   * call rejects, over HTTP with status 500. Default: false.
   */
  readonly checkResponses?: boolean | undefined;
  /** Bundled OpenAPI document of the API to emulate. Default: that of Redis. */
  readonly document?: object | undefined;
}

export const EMULATOR_OPTIONS: OptionNames<EmulatorOptions> = {
  credentials: true,
  strict: true,
  instances: true,
  rateLimits: true,
  faults: true,
  clock: true,
  durations: true,
  seed: true,
  checkResponses: true,
  document: true,
};

export interface Emulator {
  /** Replaces the global `fetch`, without a socket. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Handles a request that arrived by other means, and injects a fault if one is given. */
  readonly handle: (request: EmulatorRequest, fault?: Fault) => Promise<EmulatorResponse>;
  /** Instances that calls have created and not deleted, oldest first. */
  readonly instances: () => readonly EmulatedInstance[];
  /** Purchases that took effect, oldest first, whether or not the client received the response. */
  readonly ledger: () => readonly LedgerEntry[];
}

/**
 * Creates an emulator in this process, with a state of its own.
 * @throws TypeError if an option is unknown, or a duration is not a number of milliseconds.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  assertOptions("createEmulator", options, EMULATOR_OPTIONS);
  const service = serviceOf(options);
  const { account, now } = service;

  function instances(): EmulatedInstance[] {
    account.schedule.catchUp(now());
    return [...account.instances.values()].flatMap((one) => emulatedInstance(one) ?? []);
  }

  async function handle(request: EmulatorRequest, fault?: Fault): Promise<EmulatorResponse> {
    if (request.method === "GET" && request.path === "/_emulator/instances") {
      return jsonResponse(instances(), now());
    }
    const shownNow = fault?.kind === "clock" ? () => now() + fault.offsetMs : now;
    const requestId = account.nextRequestId();
    let body: object;
    try {
      failBefore(fault);
      body = await respond(service, request, {
        requestId,
        shownNow,
        failure: deliveryFailure(fault),
      });
      failAfter(fault);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      body = { Error: { Code: error.code, Message: error.message }, RequestId: requestId };
    }
    return injectFault(jsonResponse({ Response: body }, shownNow()), fault);
  }

  return {
    handle,
    instances,
    ledger: () => [...account.ledger],
    fetch: (input, init) => fetchFrom({ handle, faults: options.faults }, input, init),
  };
}

function serviceOf(options: EmulatorOptions): Service {
  const { credentials = EMULATOR_CREDENTIALS, clock = Date } = options;
  const now = (): number => clock.now();
  const document = (options.document ?? ownDocument) as OpenApiDocument;
  return {
    document,
    now,
    credentials: Array.isArray(credentials) ? credentials : [credentials as Credentials],
    strict: options.strict ?? false,
    account: seededAccount(options.instances, readDurations(options.durations), now()),
    seed: options.seed ?? 1,
    check: createSchemaCheck(document),
    checksResponses: options.checkResponses ?? false,
    rateLimit: options.rateLimits ? new RateLimit() : undefined,
  };
}

function jsonResponse(body: unknown, now: number): EmulatorResponse {
  return {
    status: 200,
    headers: { "Content-Type": "application/json", Date: new Date(now).toUTCString() },
    body: JSON.stringify(body),
  };
}
