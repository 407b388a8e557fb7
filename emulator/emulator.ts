import type { Credentials } from "../runtime/tc3.js";
import { authorize, type Gatekeeper } from "./authorization.js";
import { behaviours } from "./behaviours/index.js";
import { findAction, ownDocument, type ApiDocument } from "./document.js";
import type { Incoming, Outgoing } from "./exchange.js";
import { checkParameters } from "./parameters.js";
import { Refusal } from "./refusal.js";
import { sampleResponse } from "./sample.js";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.js";
import { AccountState, type EmulatedInstance } from "./state.js";

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
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Bundled document to answer for. Default: the one that this package was generated from. */
  readonly document?: object | undefined;
}

export interface Emulator {
  /** Stands in for the global `fetch`; no socket is opened. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers a request that arrived some other way. */
  readonly handle: (request: Incoming) => Promise<Outgoing>;
  /** Instances that calls have made, oldest first. */
  readonly instances: () => readonly EmulatedInstance[];
}

/** Largest body that the service takes with this signature, in bytes. */
export const MAX_BODY: number = 10 * 1024 * 1024;

/** A stand-in for the service that lives in this process and keeps what it is told. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { credentials = EMULATOR_CREDENTIALS, strict = false, now = Date.now } = options;
  const document = (options.document as ApiDocument | undefined) ?? ownDocument();
  const state = new AccountState(options.instances);
  const gate: Gatekeeper = {
    service: document["x-tencentcloud"].service,
    credentials: Array.isArray(credentials) ? credentials : [credentials as Credentials],
    strict,
    now,
  };
  const check = createSchemaCheck(document);

  async function handle(request: Incoming): Promise<Outgoing> {
    if (request.method === "GET" && request.path === "/_emulator/instances") {
      return outgoing([...state.instances.values()], now());
    }
    const RequestId = state.nextRequestId();
    try {
      const result = await answer(request, { document, gate, state, check });
      return outgoing({ Response: { ...result, RequestId } }, now());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused = { Error: { Code: error.code, Message: error.message }, RequestId };
      return outgoing({ Response: refused }, now());
    }
  }

  return {
    handle,
    instances: () => [...state.instances.values()],
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { host, pathname, search } = new URL(request.url);
      const { status, headers, body } = await handle({
        method: request.method,
        path: pathname + search,
        host,
        headers: request.headers,
        body: new Uint8Array(await request.arrayBuffer()),
      });
      request.signal.throwIfAborted();
      return new Response(body, { status, headers });
    },
  };
}

interface Service {
  readonly document: ApiDocument;
  readonly gate: Gatekeeper;
  readonly state: AccountState;
  readonly check: SchemaCheck;
}

async function answer(request: Incoming, service: Service): Promise<Record<string, unknown>> {
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
  await authorize(gate, request, request.body);

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
  const parameters = parseBody(request.body);
  checkParameters(document, check, action, parameters);
  const behaviour = behaviours.get(action);
  return behaviour === undefined
    ? sampleResponse(document, operation)
    : behaviour({ request: parameters as Record<string, unknown>, region, state, now: gate.now() });
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
