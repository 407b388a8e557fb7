import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient, OutcomeUnknownError, type RedisClient } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";
import { httpAnswer, serveRaw } from "./raw-server.js";
import { transports, trusting } from "./transports.js";

const tls = {
  cert: readFileSync("test/fixtures/localhost-cert.pem"),
  key: readFileSync("test/fixtures/localhost-key.pem"),
};

const deal = (id: number): string =>
  httpAnswer(`{"Response":{"DealId":"${id}","InstanceIds":[],"RequestId":"r-${id}"}}`);
const refusal = (code: string, id: number): string =>
  httpAnswer(`{"Response":{"Error":{"Code":"${code}","Message":"No."},"RequestId":"r-${id}"}}`, [
    `Date: ${new Date(Date.UTC(2026, 0, 14)).toUTCString()}`,
  ]);
const gateway = httpAnswer("<html>", [], "502 Bad Gateway");

/** A second copy: in a write of its own, at once or when the connection may be in use again. */
function twice(socket: Socket, response: string, copy: string, afterMs: number | undefined): void {
  socket.write(response);
  if (afterMs === undefined) setImmediate(() => socket.write(copy));
  else setTimeout(() => socket.write(copy), afterMs);
}

const WAYS = transports.flatMap(([name, transport]) => [
  { name, over: "HTTP", transport, isTls: false },
  { name, over: "TLS", transport: trusting(name, tls.cert), isTls: true },
]);
const LATE = [undefined, 1, 5];

describe.each(WAYS)("a response that comes twice, by $name over $over", ({ isTls, transport }) => {
  const serve = (onRequest: Parameters<typeof serveRaw>[0]) =>
    serveRaw(onRequest, isTls ? tls : undefined);

  const endOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);

  function clientOf(endpoint: string): RedisClient {
    return createRedisClient({
      region: "ap-singapore",
      credentials: (request) => ({
        ...EMULATOR_CREDENTIALS,
        token: request?.refused ? "new" : "old",
      }),
      limiter: false,
      sleep: async () => undefined,
      now: () => Date.UTC(2026, 0, 14, 1),
      endpoint,
      transport,
    });
  }

  it.each(LATE)("is the response to no other purchase (%s ms later)", async (afterMs) => {
    const { url } = await serve((socket, { count }) => {
      twice(socket, deal(count), deal(count), afterMs);
    });
    const redis = clientOf(url);
    for (let count = 1; count <= 6; count++) {
      const end = await endOf(redis.CloneInstances(cloneRequest));
      if (end instanceof OutcomeUnknownError) continue;
      expect(end).toMatchObject({ DealId: `${count}` });
    }
  });

  it.each(
    ["AuthFailure.SignatureExpire", "AuthFailure.TokenFailure", "RequestLimitExceeded"].flatMap(
      (code) => LATE.map((afterMs) => [code, afterMs] as const),
    ),
  )("is no refusal of the retry, where it is %s (%s ms later)", async (code, afterMs) => {
    let bought = 0;
    const { url } = await serve((socket, { count }) => {
      if (count === 1) twice(socket, refusal(code, count), refusal(code, count), afterMs);
      else {
        bought += 1;
        setTimeout(() => socket.write(deal(count)), 10);
      }
    });
    const end = await endOf(clientOf(url).CloneInstances(cloneRequest));
    expect(bought).toBe(1);
    if (!(end instanceof OutcomeUnknownError)) expect(end).toMatchObject({ DealId: "2" });
  });

  it.each(LATE)("says nothing of what is bought after it (%s ms later)", async (afterMs) => {
    const { url } = await serve((socket, { text, count }) => {
      if (/x-tc-action: CloneInstances/i.test(text))
        setTimeout(() => socket.write(deal(count)), 10);
      else twice(socket, deal(count), gateway, afterMs);
    });
    const redis = clientOf(url);
    await redis.DescribeInstances();
    const end = await endOf(redis.CloneInstances(cloneRequest));
    if (!(end instanceof OutcomeUnknownError)) expect(end).toMatchObject({ DealId: "2" });
  });
});
