import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { connect } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { listen, serve } from "../fixtures/http.js";
import { startProxy } from "../transport/connect-proxy.js";
import { api, fileOf, library, run, server } from "./pull-scene.js";

afterEach(() => vi.unstubAllEnvs());

describe("proxies of the environment", () => {
  /** Takes whole URLs, and tunnels, as proxies do. */
  async function proxy(): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const {
      url,
      server: made,
      close,
    } = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.end(api("by proxy"));
    });
    made.on("connect", (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      const target = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        target.pipe(socket).pipe(target);
      });
      target.on("error", () => socket.destroy());
      socket.on("error", () => target.destroy());
    });
    onTestFinished(close);
    return { url, asked };
  }

  it("are used, unless NO_PROXY names the host", async () => {
    const { url: through, asked } = await proxy();
    const { url, seen } = await server((_request, response) => response.end(api("straight")));
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"]) {
      vi.stubEnv(name, through);
    }
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    vi.stubEnv("no_proxy", "127.0.0.1");
    const made = library(
      `- { name: other, url: "http://library.test/api.json" }\n` +
        `- { name: here, url: "${url}/api.json" }\n` +
        `- { name: safe, url: "https://library.test:8443/api.json" }\n`,
    );
    const results = await run(made, { attempts: 1 });
    expect(results.map(({ outcome }) => outcome)).toEqual(["new", "new", "failed"]);
    expect(asked).toEqual(["http://library.test/api.json", "CONNECT library.test:8443"]);
    expect(fileOf(made, "other/api.json")).toContain("by proxy");
    expect(fileOf(made, "here/api.json")).toContain("straight");
    expect(seen.length).toBe(1);
  });

  it("get user and password, and no error shows them", async () => {
    const [key, cert] = ["localhost-key", "localhost-cert"].map((name) =>
      readFileSync(new URL(`../fixtures/${name}.pem`, import.meta.url)),
    );
    const target = await listen(
      createServer({ key, cert }, (_request, response) => response.end(api("in a tunnel"))),
    );
    const { port, asked, authorizations, close } = await startProxy(target);
    onTestFinished(close);
    for (const name of ["NO_PROXY", "no_proxy"]) vi.stubEnv(name, "");
    for (const name of ["HTTP_PROXY", "https_proxy"]) {
      vi.stubEnv(name, `http://someone:p%40ss@127.0.0.1:${port}`);
    }
    // The certificate is for another host.
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const made = library(
      `- { name: safe, url: "https://library.test:8443/api.json" }\n` +
        `- { name: other, url: "http://library.test/api.json" }\n`,
    );
    const [safe, other] = await run(made, { attempts: 1 });
    expect(safe?.outcome).toBe("new");
    expect(fileOf(made, "safe/api.json")).toContain("in a tunnel");
    expect(other?.why).toMatch(/^socket hang up/);
    expect(asked).toEqual(["library.test:8443", "http://library.test/api.json"]);
    const expected = `Basic ${Buffer.from("someone:p@ss").toString("base64")}`;
    expect(authorizations).toEqual([expected, expected]);
  });

  it("must be ones that speak HTTP", async () => {
    for (const name of ["NO_PROXY", "no_proxy", "https_proxy"]) vi.stubEnv(name, "");
    vi.stubEnv("HTTPS_PROXY", "socks5://someone:secret@127.0.0.1:1");
    const made = library(`- { name: safe, url: "https://library.test/api.json" }\n`);
    const [result] = await run(made, { attempts: 1 });
    expect(result?.why).toMatch(/^https_proxy: must be the address of an HTTP proxy/);
    expect(result?.why).not.toContain("secret");
  });
});
