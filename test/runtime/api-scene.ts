import type { IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { createRedisClient, type ClientOptions, type RedisClient } from "../../generated/index.js";
import { served } from "../fixtures/http.js";

/** What a server got. */
interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export const RESULT = { Response: { TotalCount: 0, InstanceSet: [], RequestId: "r0" } };
const credentials = { secretId: "AKIDEXAMPLE", secretKey: "canarySecretKey0123456789" };

/** A client of a server that keeps what it gets, and responds with this, and `r0`, `r1`, … for RequestIds. */
export async function scene(
  more: Partial<ClientOptions> = {},
  response: string = JSON.stringify(RESULT),
): Promise<{ redis: RedisClient; received: readonly Received[] }> {
  const received: Received[] = [];
  const endpoint = await served(async (request, reply) => {
    received.push({ headers: request.headers, body: await buffer(request) });
    reply
      .setHeader("Content-Type", "application/json")
      .end(response.replace("r0", `r${received.length - 1}`));
  });
  const options = { region: "ap-singapore", credentials, endpoint, retry: false } as const;
  return { redis: createRedisClient({ ...options, limiter: false, ...more }), received };
}

/** Options of a call that its types do not allow. */
export const init = (parts: object): never => parts as never;
