import { connect } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { serve } from "../fixtures/http.js";
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
});
