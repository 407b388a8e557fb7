import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:tls";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient, OutcomeUnknownError, type RedisClient } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";
import { httpAnswer } from "./raw-server.js";
import { transports, trusting } from "./transports.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const tls = {
  cert: readFileSync("test/fixtures/localhost-cert.pem"),
  key: readFileSync("test/fixtures/localhost-key.pem"),
};

/** Reads whole requests, and writes what it is told to, write by write. */
async function serve(
  isTls: boolean,
  respond: (socket: Socket, request: { action: string; count: number }) => void,
): Promise<{ url: string }> {
  const sockets = new Set<Socket>();
  let count = 0;
  const onSocket = (socket: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true).on("error", () => {});
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const [head = "", body] = text.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      text = "";
      const action = /x-tc-action: (\w+)/i.exec(head)?.[1] ?? "";
      count += 1;
      respond(socket, { action, count });
    });
  };
  const server = isTls ? createTlsServer(tls, onSocket) : createServer(onSocket);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `${isTls ? "https" : "http"}://localhost:${port}` };
}

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
  { name, over: "HTTP", transport },
  { name, over: "TLS", transport: trusting(name, tls.cert) },
]);
const LATE = [undefined, 1, 5];

describe.each(WAYS)("a response that comes twice, by $name over $over", ({ over, transport }) => {
  const isTls = over === "TLS";

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
    const { url } = await serve(isTls, (socket, { count }) => {
      twice(socket, deal(count), deal(count), afterMs);
    });
    const redis = clientOf(url);
    for (let count = 1; count <= 6; count++) {
      const end: unknown = await redis
        .CloneInstances(cloneRequest)
        .catch((error: unknown) => error);
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
    const { url } = await serve(isTls, (socket, { count }) => {
      if (count === 1) twice(socket, refusal(code, count), refusal(code, count), afterMs);
      else {
        bought += 1;
        setTimeout(() => socket.write(deal(count)), 10);
      }
    });
    const end: unknown = await clientOf(url)
      .CloneInstances(cloneRequest)
      .catch((error: unknown) => error);
    expect(bought).toBe(1);
    if (!(end instanceof OutcomeUnknownError)) expect(end).toMatchObject({ DealId: "2" });
  });

  it.each(LATE)("says nothing of what is bought after it (%s ms later)", async (afterMs) => {
    const { url } = await serve(isTls, (socket, { action, count }) => {
      if (action === "CloneInstances") setTimeout(() => socket.write(deal(count)), 10);
      else twice(socket, deal(count), gateway, afterMs);
    });
    const redis = clientOf(url);
    await redis.DescribeInstances();
    const end: unknown = await redis.CloneInstances(cloneRequest).catch((error: unknown) => error);
    if (!(end instanceof OutcomeUnknownError)) expect(end).toMatchObject({ DealId: "2" });
  });
});
