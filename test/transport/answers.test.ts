import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { HttpResponse, HttpRequest } from "../../runtime/http/transport.js";
import { served } from "../fixtures/http.js";
import { httpAnswer, serveRaw } from "./raw-server.js";
import { requestTo, transports } from "./transports.js";

const urlOf = async (listener: RequestListener) => `${await served(listener)}/`;

const TEXT = '{"Response":{"Name":"缓存 🧧 naïve"}}';

describe.each(transports)("an answer by %s", (_name, transport) => {
  function send(url: string, more: Partial<HttpRequest> = {}): Promise<HttpResponse> {
    return transport(requestTo(url, more));
  }

  it("is to the request as it was signed: method, path, host, headers, and body to the byte", async () => {
    const seen: unknown[] = [];
    const url = await urlOf(async (request, response) => {
      const { method, url: path, headers } = request;
      const { host, "content-length": length, "x-tc-action": action } = headers;
      const type = headers["content-type"];
      seen.push({ method, path, host, length, action, type, body: await text(request) });
      response.end();
    });
    await send(`${url}?a=b`, { body: TEXT });
    expect(seen).toEqual([
      {
        method: "POST",
        path: "/?a=b",
        host: new URL(url).host,
        length: String(Buffer.byteLength(TEXT)),
        action: "A",
        type: "application/json",
        body: TEXT,
      },
    ]);
  });

  it("has status, headers by names in lower case, and body", async () => {
    const url = await urlOf((_request, response) =>
      response.writeHead(503, { "Retry-After": "7", "X-Thing": "a" }).end(TEXT),
    );
    const answer = await send(url);
    expect(answer).toMatchObject({ status: 503, body: TEXT, isCut: false });
    expect(answer.headers).toMatchObject({ "retry-after": "7", "x-thing": "a" });
  });

  it.each([200, 204, 304, 400, 500])("may be empty, with status %i", async (status) => {
    const url = await urlOf((_request, response) => response.writeHead(status).end());
    expect(await send(url)).toMatchObject({ status, body: "", isCut: false });
  });

  it("is whole where characters are torn apart on the way", async () => {
    const url = await urlOf((_request, response) => {
      const bytes = Buffer.from(TEXT);
      void (async () => {
        for (let i = 0; i < bytes.length; i += 3) {
          response.write(bytes.subarray(i, i + 3));
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end();
      })();
    });
    expect((await send(url)).body).toBe(TEXT);
  });

  it("is whole without length or chunks, when the connection closes", async () => {
    const server = await serveRaw((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"a":1}`);
    });
    expect(await send(`${server.url}/`)).toMatchObject({ status: 200, body: '{"a":1}' });
  });

  it("follows what only informs", async () => {
    const server = await serveRaw((socket) => {
      socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
      socket.write(httpAnswer("{}"));
    });
    expect(await send(`${server.url}/`)).toMatchObject({ status: 200, body: "{}" });
  });

  it.each([
    ["gzip", gzipSync(TEXT)],
    ["x-gzip", gzipSync(TEXT)],
    ["GZIP", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
    ["gzip, br", brotliCompressSync(gzipSync(TEXT))],
    ["no-such-thing", Buffer.from(TEXT)],
    ["constructor", Buffer.from(TEXT)],
  ])("is unpacked where it is packed as %s", async (encoding, packed) => {
    const url = await urlOf((_request, response) =>
      response.writeHead(200, { "Content-Encoding": encoding }).end(packed),
    );
    expect(await send(url)).toMatchObject({ status: 200, body: TEXT, isCut: false });
  });

  it("asks for what it can unpack", async () => {
    const seen: (string | undefined)[] = [];
    const url = await urlOf((request, response) => {
      seen.push(request.headers["accept-encoding"] as string | undefined);
      response.end();
    });
    await send(url);
    expect(seen[0]).toContain("gzip");
  });

  it("ends where what it is packed as ends too early", async () => {
    const packed = gzipSync(TEXT.repeat(100));
    const url = await urlOf((_request, response) =>
      response
        .writeHead(200, { "Content-Encoding": "gzip" })
        .end(packed.subarray(0, packed.length - 12)),
    );
    const { body } = await send(url);
    expect(TEXT.repeat(100).startsWith(body)).toBe(true);
  });

  it("is cut where it is larger than is read, as announced or not, packed or not", async () => {
    const large = Buffer.alloc(1_000_000, 32);
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      const more = (): void => {
        if (response.destroyed || sent > 50_000_000) return;
        sent += large.length;
        response.write(large, more);
      };
      more();
    };
    const listeners: RequestListener[] = [
      (_request, response) =>
        response.writeHead(200, { "Content-Length": large.length }).end(large),
      endless,
      (_request, response) =>
        response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(large)),
      (_request, response) =>
        response.writeHead(200, { "Content-Encoding": "br" }).end(brotliCompressSync(large)),
    ];
    for (const listener of listeners) {
      const answer = await send(await urlOf(listener));
      expect(answer).toMatchObject({ status: 200, isCut: true });
      expect(answer.body.length).toBeLessThanOrEqual(100_000);
    }
    expect(sent).toBeLessThan(50_000_000);
  });

  it("may be as large as is read, to the byte", async () => {
    const url = await urlOf(
      (_request, response) => void response.write("12345", () => response.end("67890")),
    );
    expect(await send(url, { maxBytes: 10 })).toMatchObject({ body: "1234567890", isCut: false });
    expect(await send(url, { maxBytes: 9 })).toMatchObject({ isCut: true });
  });

  it("is the redirect itself, which is not followed", async () => {
    const hits: (string | undefined)[] = [];
    const url = await urlOf((request, response) => {
      hits.push(request.url);
      response.writeHead(307, { Location: "/elsewhere" }).end("moved");
    });
    expect(await send(url)).toMatchObject({ status: 307, body: "moved" });
    expect(hits).toEqual(["/"]);
  });
});
