import { request as askByHttp } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import type { Explorer } from "../../packages/explorer/src/server.js";
import { served } from "../fixtures/http.js";
import {
  ask,
  call,
  closeAll,
  confirm,
  explorer,
  LIST,
  ORDER,
  ownHeaders,
  post,
} from "./explorer.js";

afterEach(closeAll);

async function ordered(server: Explorer): Promise<unknown[]> {
  const start = await ask(server.port, { path: "/api/start", headers: ownHeaders(server) });
  const [{ endpoint } = { endpoint: "" }] = start.value["targets"] as { endpoint: string }[];
  return (await (await fetch(`${endpoint}/_emulator/instances`)).json()) as unknown[];
}

describe("a call", () => {
  it("comes back with what was sent, how it was signed and what came", async () => {
    const report = await call(await explorer(), LIST);
    expect(report.outcome).toMatchObject({ kind: "succeeded", result: { TotalCount: 3 } });
    const [attempt] = report.attempts;
    expect(attempt).toMatchObject({
      number: 1,
      sent: { method: "POST", body: "{}" },
      received: { status: 200, body: expect.stringContaining('"Response"') },
      signature: { keyParts: [expect.stringMatching(/^\d{4}-\d\d-\d\d$/), "redis", "tc3_request"] },
    });
    expect(attempt?.sent.headers["x-tc-action"]).toBe("DescribeInstances");
    expect(attempt?.sent.headers["authorization"]).toBe(attempt?.signature.authorization);
    expect(attempt?.signature.authorization).toContain(attempt?.signature.signature);
    expect(report.durationMs).toBeGreaterThanOrEqual(attempt?.durationMs ?? Infinity);
  });

  it("that the service refuses says so in its words", async () => {
    const request = { TaskId: 987_654 };
    const report = await call(await explorer(), { ...LIST, action: "DescribeTaskInfo", request });
    expect(report.outcome).toMatchObject({ kind: "refused", code: expect.stringMatching(/^Inv/) });
    expect(report.attempts).toHaveLength(1);
  });

  it("shows every attempt, and why there was another", async () => {
    let left = 2;
    const faults = () => (left-- > 0 ? ({ kind: "reset-before" } as const) : undefined);
    const report = await call(await explorer({ faults }), LIST);
    expect(report.outcome.kind).toBe("succeeded");
    expect(report.attempts.map(({ number, received }) => [number, received?.status])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 200],
    ]);
    expect(report.attempts[0]).toMatchObject({
      error: expect.stringMatching(/ECONNRESET/),
      next: { reason: expect.any(String), delayMs: expect.any(Number) },
    });
    expect(report.attempts[2]?.next).toBeUndefined();
  });

  it("keeps integers whole on their way in and out", async () => {
    const request = { Limit: 9_007_199_254_740_993n };
    const report = await call(await explorer(), { ...LIST, request });
    expect(report.attempts[0]?.sent.body).toBe('{"Limit":9007199254740993}');
  });

  it("to a region that can be none is not sent", async () => {
    const report = await call(await explorer(), { ...LIST, region: "Nowhere at all" });
    expect(report).toMatchObject({
      outcome: { kind: "notSent", message: expect.stringContaining("region") },
      attempts: [],
    });
  });
});

describe("what costs money or loses data", () => {
  it("is not sent without leave", async () => {
    const server = await explorer();
    for (const confirmation of [undefined, "", "made-up"]) {
      const answer = await post(server, "/api/calls", { ...ORDER, confirmation });
      expect(answer.status).toBe(409);
    }
    const destroy = { ...ORDER, action: "ClearInstance", request: { InstanceId: "crs-exampl01" } };
    expect((await post(server, "/api/calls", destroy)).status).toBe(409);
    expect(await ordered(server)).toEqual([]);
  });

  it("is sent once for each leave, which tells the price", async () => {
    const server = await explorer();
    const { id, ...facts } = await confirm(server, ORDER);
    expect(facts).toEqual({
      price: { kind: "known", text: expect.stringMatching(/^\d+\.\d+ [A-Z]{3}$/) },
    });
    expect(await ordered(server)).toEqual([]);
    const [first, second] = await Promise.all([
      post(server, "/api/calls", { ...ORDER, confirmation: id }),
      post(server, "/api/calls", { ...ORDER, confirmation: id }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    expect(await ordered(server)).toHaveLength(1);
  });

  it("is not sent when it is another than was asked about", async () => {
    const server = await explorer();
    const others = [
      { request: { ...ORDER.request, GoodsNum: 2 } },
      { region: "ap-tokyo" },
      { action: "CreateInstances" },
    ];
    for (const change of others) {
      const { id } = await confirm(server, ORDER);
      const answer = await post(server, "/api/calls", { ...ORDER, ...change, confirmation: id });
      expect(answer.status).toBe(409);
      // It is used up by that.
      expect((await post(server, "/api/calls", { ...ORDER, confirmation: id })).status).toBe(409);
    }
    expect(await ordered(server)).toEqual([]);
  });

  it("says where a price cannot be had, and where there is none to be asked for", async () => {
    const server = await explorer();
    const request = { ...ORDER.request, InstanceId: "no-such-id" };
    expect((await confirm(server, { ...ORDER, request })).price).toMatchObject({ kind: "failed" });
    const renewal = { InstanceId: "crs-exampl01", Period: 1, ModifyPayMode: "prepaid" };
    const renew = await confirm(server, { ...ORDER, action: "RenewInstance", request: renewal });
    expect(renew.price).toMatchObject({ kind: "failed" });
    const startup = {
      ...ORDER,
      action: "StartupInstance",
      request: { InstanceId: "crs-exampl03" },
    };
    expect((await confirm(server, startup)).price).toEqual({ kind: "none" });
    const clear = { ...ORDER, action: "ClearInstance", request: { InstanceId: "crs-exampl01" } };
    expect((await confirm(server, clear)).price).toBeUndefined();
  });

  it("is sent once where its outcome is unknown, and the next question says so", async () => {
    const sent: unknown[] = [];
    const server = await explorer({
      faults: () => {
        sent.push(1);
        return { kind: "reset-after" };
      },
    });
    const { id } = await confirm(server, ORDER);
    sent.length = 0;
    const report = await call(server, { ...ORDER, confirmation: id });
    expect(report.outcome).toMatchObject({
      kind: "unknown",
      region: "ap-singapore",
      lookFor: { InstanceName: "sessions-clone" },
    });
    expect(report.attempts).toHaveLength(1);
    expect(sent).toHaveLength(1);
    expect(await ordered(server)).toHaveLength(1);
    expect((await confirm(server, ORDER)).unknownOutcome).toMatchObject({ region: "ap-singapore" });
  });
});

describe("a call that nobody waits for any longer", () => {
  const slow = () => ({ kind: "delay", milliseconds: 60_000 }) as const;

  it("ends at once: a write with an unknown outcome, a read without", async () => {
    let fault: ReturnType<typeof slow> | undefined;
    const server = await explorer({ faults: () => fault });
    const { id: confirmation } = await confirm(server, ORDER);
    fault = slow();
    const buying = call(server, { ...ORDER, confirmation, id: "one" });
    await expect.poll(async () => (await ordered(server)).length, { timeout: 10_000 }).toBe(1);
    const again = await post(server, "/api/calls", { ...LIST, id: "one" });
    expect(again.status).toBe(409);
    expect((await post(server, "/api/cancellations", { id: "one" })).status).toBe(200);
    const bought = await buying;
    expect(bought.outcome).toMatchObject({
      kind: "unknown",
      message: expect.stringContaining("cancelled in the explorer"),
      lookFor: { InstanceName: "sessions-clone" },
    });
    expect(bought.attempts).toHaveLength(1);
    expect(bought.attempts[0]).not.toHaveProperty("received");
    fault = undefined;
    expect((await confirm(server, ORDER)).unknownOutcome).toMatchObject({ region: "ap-singapore" });

    fault = slow();
    const listing = call(server, { ...LIST, id: "one" });
    // Whenever it comes, before or after it was sent.
    await post(server, "/api/cancellations", { id: "one" });
    expect((await listing).outcome).toEqual({ kind: "cancelled" });
  });

  it("is named by its own name, and by one that a page may send", async () => {
    const server = await explorer();
    expect((await post(server, "/api/cancellations", { id: "nobody" })).value).toEqual({});
    for (const body of [{}, { id: 1 }, [], "one"]) {
      expect((await post(server, "/api/cancellations", body)).status).toBe(400);
    }
    const headers = { ...ownHeaders(server), "x-explorer-token": "another" };
    const asking = { method: "POST", path: "/api/cancellations", headers, body: '{"id":"one"}' };
    expect((await ask(server.port, asking)).status).toBe(401);
  });

  it("because its page is gone is told about with the next question", async () => {
    const [hasArrived, arrive] = gate();
    const [mayRespond, respond] = gate();
    let sent = 0;
    const endpoint = await served((_incoming, outgoing) => {
      sent++;
      arrive();
      void mayRespond.then(() => outgoing.end('{"Response":{"TaskId":1,"RequestId":"1"}}'));
    });
    const real = { credentials: () => EMULATOR_CREDENTIALS, endpoint };
    const server = await explorer({ real });
    const request = { InstanceId: "crs-exampl01" };
    const clear = { ...LIST, target: "real", action: "ClearInstance", request };
    const { id: confirmation } = await confirm(server, clear);
    const page = askByHttp({
      port: server.port,
      method: "POST",
      path: "/api/calls",
      headers: { host: `127.0.0.1:${server.port}`, ...ownHeaders(server) },
    });
    const isClosed = new Promise((resolve) => page.on("error", () => {}).on("close", resolve));
    page.end(JSON.stringify({ ...clear, confirmation }));
    await hasArrived;
    page.destroy();
    await isClosed;
    // Who responds to this one knows that the other one is gone.
    await post(server, "/api/cancellations", { id: "nobody" });
    respond();
    await expect
      .poll(async () => (await confirm(server, clear)).unknownOutcome, { timeout: 10_000 })
      .toMatchObject({ region: "ap-singapore", lookFor: {} });
    // It was seen to its end, and made once.
    expect(sent).toBe(1);
  });
});

/** A promise, and what fulfils it. */
function gate(): [opened: Promise<void>, open: () => void] {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return [opened, open];
}
