import { sleep } from "../../../runtime/sleep.js";
import type { Fault, FaultPlan } from "./faults.js";
import type { EmulatorRequest, EmulatorResponse } from "./http.js";

interface Handling {
  readonly handle: (request: EmulatorRequest, fault?: Fault) => Promise<EmulatorResponse>;
  readonly faults: FaultPlan | undefined;
}

/** Statuses of which a `Response` takes no body. */
const BODILESS = new Set([204, 205, 304]);

/** `fetch` without a socket. Rejects on connection faults as a real `fetch` does. */
export async function fetchFrom(
  { handle, faults }: Handling,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  // Faults are for calls. GET lists what was bought.
  const fault = request.method === "POST" ? faults?.() : undefined;
  if (fault?.kind === "reset-before" || fault?.kind === "reset-during") throw reset();
  const { host, pathname, search } = new URL(request.url);
  const { status, headers, body, delivery, delayMs } = await handle(
    {
      method: request.method,
      path: pathname + search,
      host,
      headers: request.headers,
      body: new Uint8Array(await request.arrayBuffer()),
    },
    fault,
  );
  if (delayMs !== undefined) await sleep(delayMs, request.signal);
  request.signal.throwIfAborted();
  if (delivery === "reset") throw reset();
  if (BODILESS.has(status)) return new Response(null, { status, headers });
  return new Response(delivery === "half" ? half(body) : body, { status, headers });
}

/** A body that breaks in the middle. */
function half(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.byteLength / 2));
    },
    pull(controller) {
      controller.error(reset());
    },
  });
}

function reset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}
