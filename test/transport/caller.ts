import { EMULATOR_CREDENTIALS, startEmulator } from "../../packages/emulator/src/index.js";
import {
  createRedisClient,
  type CallEvent,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import type { HttpTransport } from "../../runtime/http/transport.js";
import { cloneRequest } from "../fixtures/requests.js";
import { httpAnswer } from "./raw-server.js";

/** The client has no action yet that only reads, and needs no list of actions. */
type Read = { DescribeInstances: (request: object, options?: object) => Promise<unknown> };

type ClientOf = (endpoint?: string, more?: Partial<ClientOptions>) => RedisClient & Read;

/** Clients of a transport that do not wait before they retry, and what became of their attempts. */
export function caller(transport?: HttpTransport) {
  const events: CallEvent[] = [];
  const clientOf: ClientOf = (endpoint, more) => {
    events.length = 0;
    return createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      limiter: false,
      sleep: async () => undefined,
      endpoint,
      transport,
      observe: (event) => void events.push(event),
      ...more,
    }) as RedisClient & Read;
  };
  const outcomes = (): string[] =>
    events.flatMap((event) => (event.type === "responded" ? [event.outcome] : []));
  return { clientOf, outcomes };
}

/**
 * Node 20's fetch never settles when its very first connection closes over it while its parser is
 * still being compiled. What is tested is what comes after that.
 */
export async function warmUp(clientOf: ClientOf): Promise<void> {
  const emulator = await startEmulator();
  await clientOf(emulator.url).CloneInstances(cloneRequest);
  await emulator.close();
}

export const answer = (id: string, headers: string[] = []): string =>
  httpAnswer(`{"Response":{"DealId":"${id}","InstanceIds":[],"RequestId":"r-${id}"}}`, headers);
