import { createServer } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { service } from "../../generated/service.js";
import { attemptOnce } from "../../runtime/attempt.js";
import { Deadline } from "../../runtime/deadline.js";
import { faultOf } from "../../runtime/network-fault.js";
import { serve } from "../fixtures/http.js";

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code }, more);
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("what an error of the network says", () => {
  it.each([
    ["a name that is not known", failed(coded("ENOTFOUND")), "unsent"],
    ["a name server that is away", failed(coded("EAI_AGAIN")), "unsent"],
    ["a refusal", failed(coded("ECONNREFUSED")), "unsent"],
    ["no answer to the connection", failed(coded("UND_ERR_CONNECT_TIMEOUT")), "unsent"],
    [
      "every address refused",
      failed(new AggregateError([coded("ECONNREFUSED"), coded("ENETUNREACH")])),
      "unsent",
    ],
    [
      "one address reset",
      failed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")])),
      "open",
    ],
    [
      "one address of which nothing is known",
      failed(new AggregateError([coded("ECONNREFUSED"), new Error("?")])),
      "open",
    ],
    ["a reset", failed(coded("ECONNRESET")), "open"],
    ["a broken pipe", failed(coded("EPIPE")), "open"],
    ["a socket that closed", failed(coded("UND_ERR_SOCKET")), "open"],
    ["no headers in time", failed(coded("UND_ERR_HEADERS_TIMEOUT")), "open"],
    ["a timeout on the wire", failed(coded("ETIMEDOUT")), "open"],
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
    expect(faultOf(error)).toBe(says);
  });

  it("is one of three things, whatever is thrown, and the attempt has one outcome", async () => {
    const thrown = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      fc.anything().map((cause) => new TypeError("fetch failed", { cause })),
      fc.array(fc.anything()).map((errors) => new AggregateError(errors)),
      fc.anything().map((code) => Object.assign(new Error("x"), { code })),
    );
    await fc.assert(
      fc.asyncProperty(thrown, async (error) => {
        expect(["unsent", "certificate", "open"]).toContain(faultOf(error));
        const outcome = await attemptOnce(
          service,
          async () => {
            throw error as Error;
          },
          {
            url: "https://redis.intl.tencentcloudapi.com/",
            method: "POST",
            headers: {},
            body: "{}",
            maxBytes: 1000,
          },
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
    expect(faultOf(error)).toBe("unsent");
    const unknown: unknown = await fetch("http://name.invalid").catch((thrown: unknown) => thrown);
    expect(faultOf(unknown)).toBe("unsent");
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
    expect(faultOf(error)).toBe("open");
  });
});
