import { createServer } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { service } from "../../generated/service.js";
import { attemptOnce } from "../../runtime/attempt.js";
import { Deadline } from "../../runtime/deadline.js";
import { faultOf } from "../../runtime/http/network-fault.js";
import { SeenRequestIds } from "../../runtime/seen-request-ids.js";
import { serve } from "../fixtures/http.js";

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code }, more);
const lookup = { syscall: "getaddrinfo" };
const connect = { syscall: "connect" };
const read = { syscall: "read" };
const write = { syscall: "write" };
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("what an error of the network says", () => {
  it.each<[string, unknown, "unsent" | "certificate" | "open"]>([
    ["a name that is not known", failed(coded("ENOTFOUND")), "unsent"],
    ["a name server that is away", failed(coded("EAI_AGAIN", lookup)), "unsent"],
    ["a refusal", failed(coded("ECONNREFUSED", connect)), "unsent"],
    ["no way to the host", failed(coded("EHOSTUNREACH", connect)), "unsent"],
    ["a reset of the attempt to connect", failed(coded("ECONNRESET", connect)), "unsent"],
    ["no answer to the connection", failed(coded("UND_ERR_CONNECT_TIMEOUT")), "unsent"],
    ["a mock that nothing matches", failed(coded("UND_MOCK_ERR_MOCK_NOT_MATCHED")), "unsent"],
    [
      "every address refused",
      failed(new AggregateError([coded("ECONNREFUSED", connect), coded("ENETUNREACH", connect)])),
      "unsent",
    ],
    [
      "one address reset",
      failed(new AggregateError([coded("ECONNREFUSED", connect), coded("ECONNRESET", read)])),
      "open",
    ],
    [
      "one address of which nothing is known",
      failed(new AggregateError([coded("ECONNREFUSED", connect), new Error("?")])),
      "open",
    ],
    ["a resolver's word for it", failed(coded("ENOTFOUND", { syscall: "queryA" })), "unsent"],
    // What wraps an error can say otherwise.
    ["a reset by a refusal", coded("ECONNRESET", { ...read, cause: coded("X", connect) }), "open"],
    ["a socket closed by it", coded("UND_ERR_SOCKET", { cause: coded("X", connect) }), "open"],
    [
      "several refusals while reading",
      Object.assign(new AggregateError([coded("ECONNREFUSED", connect)]), read),
      "open",
    ],
    ["a certificate while reading", coded("CERT_HAS_EXPIRED", read), "open"],
    // Linux gives these on a connection that carried a request, too.
    ["a host that was lost", failed(coded("EHOSTUNREACH", read)), "open"],
    ["a network that was lost", failed(coded("ENETUNREACH", read)), "open"],
    ["a network that was lost while writing", failed(coded("ENETUNREACH", write)), "open"],
    ["a port that was lost", failed(coded("ECONNREFUSED", read)), "open"],
    ["a host that was lost, nobody says when", failed(coded("EHOSTUNREACH")), "open"],
    ["a refusal, nobody says when", failed(coded("ECONNREFUSED")), "open"],
    ["a reset", failed(coded("ECONNRESET", read)), "open"],
    ["a broken pipe", failed(coded("EPIPE", write)), "open"],
    ["a socket that closed", failed(coded("UND_ERR_SOCKET")), "open"],
    ["no headers in time", failed(coded("UND_ERR_HEADERS_TIMEOUT")), "open"],
    ["a timeout on the wire", failed(coded("ETIMEDOUT", read)), "open"],
    ["an expired certificate", failed(coded("CERT_HAS_EXPIRED")), "certificate"],
    ["another host's certificate", failed(coded("ERR_TLS_CERT_ALTNAME_INVALID")), "certificate"],
    ["nothing", undefined, "open"],
    ["a bare TypeError", new TypeError("fetch failed"), "open"],
    ["a text", "ECONNREFUSED", "open"],
    [
      "a circle",
      (() => {
        const error = new Error("x");
        error.cause = error;
        return error;
      })(),
      "open",
    ],
  ])("%s", (_name, error, says) => {
    const { isUnsent, isPermanent } = faultOf(error);
    expect(isUnsent).toBe(says !== "open");
    if (says === "certificate") expect(isPermanent).toBe(true);
  });

  it.each(["ERR_INVALID_CHAR", "ERR_INVALID_PROTOCOL", "UND_ERR_INVALID_ARG", "MODULE_NOT_FOUND"])(
    "%s would fail in the same way again",
    (code) => {
      expect(faultOf(coded(code)).isPermanent).toBe(true);
      expect(faultOf(coded("ECONNRESET")).isPermanent).toBe(false);
    },
  );

  it("is told, whatever is thrown, and the attempt has one outcome", async () => {
    const thrown = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      fc.anything().map((cause) => new TypeError("fetch failed", { cause })),
      fc.array(fc.anything()).map((errors) => new AggregateError(errors)),
      fc.anything().map((code) => Object.assign(new Error("x"), { code })),
    );
    await fc.assert(
      fc.asyncProperty(thrown, async (error) => {
        expect(Object.values(faultOf(error)).map((says) => typeof says)).toEqual([
          "boolean",
          "boolean",
        ]);
        const outcome = await attemptOnce(
          {
            service,
            seen: new SeenRequestIds(),
            transport: async () => {
              throw error as Error;
            },
          },
          {
            url: "https://redis.intl.tencentcloudapi.com/",
            method: "POST",
            headers: {},
            body: "{}",
            maxBytes: 1000,
          },
          "read",
          new Deadline(Infinity),
        );
        expect(["unsent", "lost"]).toContain(outcome.kind);
      }),
      { numRuns: 2000 },
    );
  });

  it("a port that nobody listens on is a connection never made, for real", async () => {
    const { url, close } = await serve(() => undefined);
    await close();
    const error: unknown = await fetch(url).catch((thrown: unknown) => thrown);
    expect(faultOf(error).isUnsent).toBe(true);
    const unknown: unknown = await fetch("http://name.invalid").catch((thrown: unknown) => thrown);
    expect(faultOf(unknown).isUnsent).toBe(true);
  });

  it("a connection that is closed over a request leaves it open, for real", async () => {
    // Not before the request: Node 20's fetch never settles when its first connection closes while
    // its parser is still being compiled.
    const server = createServer((socket) => socket.once("data", () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const error: unknown = await fetch(`http://127.0.0.1:${port}`, {
      method: "POST",
      body: "{}",
    }).catch((thrown: unknown) => thrown);
    server.close();
    expect(error).toBeInstanceOf(TypeError);
    expect(faultOf(error).isUnsent).toBe(false);
  });
});
