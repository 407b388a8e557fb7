import { connect } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import path from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { Http, type HttpOptions } from "../../packages/codegen/src/docs-sync/pull/http.js";
import { pull, type Pulled } from "../../packages/codegen/src/docs-sync/pull/pull.js";
import { readSourcesFile } from "../../packages/codegen/src/docs-sync/pull/sources-file.js";
import { serve } from "../fixtures/http.js";
import { LibrarySpec } from "./library-spec.js";

const page = (day: string): string => `<html><body><h1>LendBooks</h1>
<p>Last updated: ${day} 09:15:00</p>
<h2>1. API Description</h2><p>Lends books.</p>
<h2>2. Input Parameters</h2>
<table><tr><th>Parameter Name</th><th>Required</th><th>Type</th><th>Description</th></tr>
<tr><td>Action</td><td>Yes</td><td>String</td><td>Common Params. The value used for this API: LendBooks.</td></tr></table>
<h2>3. Output Parameters</h2>
<table><tr><th>Parameter Name</th><th>Type</th><th>Description</th></tr>
<tr><td>RequestId</td><td>String</td><td>The unique ID.</td></tr></table>
<h2>6. Error Code</h2><p>There is no error code.</p></body></html>`;

const api = (description: string): string =>
  JSON.stringify({
    actions: { LendBooks: { document: description, input: "Q", output: "A", status: "online" } },
    metadata: { apiVersion: "2020-01-01" },
    objects: { Q: { members: [] }, A: { members: [] } },
  });

async function server(
  listener: RequestListener,
): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const { url, close } = await serve((request, response) => {
    seen.push(request);
    listener(request, response);
  });
  onTestFinished(close);
  return { url, seen };
}

/** A document whose sources are listed so. */
function library(sources: string): LibrarySpec {
  const made = new LibrarySpec();
  made.write("sources.yaml", sources);
  return made;
}

const outOf = (made: LibrarySpec): string => path.join(made.directory, "pulled");

async function run(made: LibrarySpec, options: HttpOptions = {}): Promise<Pulled[]> {
  return pull({
    sources: readSourcesFile(made.spec),
    spec: made.spec,
    out: outOf(made),
    http: new Http({ sleep: () => Promise.resolve(), ...options }),
    progress: { show: () => undefined, end: () => undefined },
  });
}

const fileOf = (made: LibrarySpec, file: string): string =>
  readFileSync(path.join(outOf(made), file), "utf8");

afterEach(() => vi.unstubAllEnvs());

describe("files by URL", () => {
  it("are fetched, say their date, and are asked for by what is known of them", async () => {
    let text = api("one");
    const { url, seen } = await server((request, response) => {
      const etag = `"${text.length}"`;
      if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
      const day = "Tue, 15 Sep 2026 08:00:00 GMT";
      return response.writeHead(200, { etag, "last-modified": day }).end(text);
    });
    const made = library(`- { name: cli, url: "${url}/redis/api.json?x=1" }\n`);
    const from = `${url}/redis/api.json?x=1`;
    const told = { source: "cli", from, date: "2026-09-15" };
    expect(await run(made)).toEqual([{ ...told, outcome: "new" }]);
    expect(seen[0]?.headers["if-none-match"]).toBeUndefined();
    expect(fileOf(made, "cli/api.json")).toBe(text);

    expect(await run(made)).toEqual([{ ...told, outcome: "unchanged" }]);
    expect(seen[1]?.headers).toMatchObject({
      "if-none-match": `"${text.length}"`,
      "if-modified-since": "Tue, 15 Sep 2026 08:00:00 GMT",
      "user-agent": expect.stringMatching(/^tencentcloud-codegen\/\d/) as string,
    });

    text = api("two more");
    expect(await run(made)).toEqual([{ ...told, outcome: "changed" }]);
    expect(fileOf(made, "cli/api.json")).toBe(text);

    // What somebody has changed or removed here is fetched again.
    made.source("pulled/cli/api.json", "{}");
    expect(await run(made)).toEqual([{ ...told, outcome: "changed" }]);
    expect(fileOf(made, "cli/api.json")).toBe(text);
  });

  it("keep what was there where a download fails or is no source", async () => {
    let reply: { status: number; body: string } = { status: 200, body: api("one") };
    const { url, seen } = await server((_request, response) => {
      response.writeHead(reply.status).end(reply.body);
    });
    const made = library(`- { name: cli, url: "${url}/api.json" }\n`);
    await run(made);
    for (const [next, why] of [
      [{ status: 404, body: "" }, "HTTP 404"],
      [{ status: 503, body: "" }, "HTTP 503, tried 3 times"],
      [{ status: 200, body: "<html>Log in</html>" }, /^not a source that can be read: line 1/],
      [{ status: 200, body: api("one").slice(0, 90) }, /^not a source that can be read/],
    ] as const) {
      reply = next;
      const [result, ...more] = await run(made);
      expect(more).toEqual([]);
      expect(result).toEqual({
        source: "cli",
        outcome: "failed",
        from: `${url}/api.json`,
        why: typeof why === "string" ? why : (expect.stringMatching(why) as string),
      });
      expect(fileOf(made, "cli/api.json")).toBe(api("one"));
    }
    expect(seen.length).toBe(1 + 1 + 3 + 1 + 1);
  });
});

describe("redirects", () => {
  it("are followed, but not out of https or for ever", async () => {
    const { url } = await server((request, response) => {
      const to: Readonly<Record<string, string>> = {
        "/moved/api.json": "/here",
        "/round/api.json": "/round/api.json",
        "/out/api.json": "ftp://127.0.0.1/api.json",
      };
      const location = to[request.url ?? ""];
      if (location === undefined) response.end(api("x"));
      else response.writeHead(302, { location }).end();
    });
    const made = library(
      ["moved", "round", "out"]
        .map((name) => `- { name: ${name}, url: "${url}/${name}/api.json" }\n`)
        .join(""),
    );
    const results = await run(made);
    expect(results.map(({ outcome, why }) => why ?? outcome)).toEqual([
      "new",
      "redirected more than 5 times",
      "a redirect to ftp: is not followed",
    ]);
  });
});

describe("attempts", () => {
  it("are repeated with a backoff, or after what the server asks for", async () => {
    const failures = [[503], [429, "7"], [429, "100000"]] as const;
    let calls = 0;
    const { url } = await server((_request, response) => {
      const [status, after] = failures[calls] ?? [200];
      calls += 1;
      response.writeHead(status, after === undefined ? {} : { "retry-after": after }).end(api("x"));
    });
    const made = library(`- { name: cli, url: "${url}/api.json" }\n`);
    const slept: number[] = [];
    const sleep = (time: number) => Promise.resolve(slept.push(time));
    const [result] = await run(made, { sleep, attempts: 4 });
    expect(result).toMatchObject({ outcome: "new" });
    expect(slept).toEqual([2000, 7000, 60_000]);
  });

  it("end where the connection breaks, nobody listens, or no response is complete in time", async () => {
    const { url, seen } = await server((request, response) => {
      if (request.url === "/broken/api.json") request.socket.destroy();
      else if (request.url === "/half/api.json") response.write(api("x").slice(0, 20));
    });
    const closed = await serve(() => undefined);
    await closed.close();
    const made = library(
      [`${url}/broken`, `${url}/half`, `${url}/silent`, closed.url]
        .map((at, index) => `- { name: s${index}, url: "${at}/api.json" }\n`)
        .join(""),
    );
    const results = await run(made, { timeout: 200, attempts: 2 });
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill("failed"));
    const [broken, half, silent, refused] = results.map(({ why }) => why);
    expect(broken).toMatch(/socket hang up, tried 2 times$/);
    expect(half).toBe("no complete response within 0.2 s, tried 2 times");
    expect(silent).toBe("no complete response within 0.2 s, tried 2 times");
    expect(refused).toMatch(/ECONNREFUSED.*, tried 2 times$/);
    expect(seen.length).toBe(6);
  });

  it("keep a pace between files", async () => {
    const { url } = await server((_request, response) => response.end(api("x")));
    const made = library(
      ["a", "b", "c"].map((name) => `- { name: ${name}, url: "${url}/api.json" }\n`).join(""),
    );
    const slept: number[] = [];
    await run(made, { sleep: (time) => Promise.resolve(slept.push(time)) });
    expect(slept).toEqual([1000, 1000]);
  });
});

describe("pages", () => {
  function withPages(url: string): LibrarySpec {
    const made = library(
      `- { name: pages, pages: "${url}/document/" }\n` +
        `- name: pages-zh\n  pages: ${url}/document/\n  at: ${url}/zh/document/\n`,
    );
    made.edit(
      "actions/LendBooks.yaml",
      "  x-tencentcloud:\n",
      `  externalDocs: { url: "${url}/document/product/1/2" }\n  x-tencentcloud:\n`,
    );
    return made;
  }

  it("come from the URLs that the actions carry, in each language", async () => {
    const { url, seen } = await server((_request, response) => response.end(page("2026-03-02")));
    const made = withPages(url);
    const place = "document/product/1/2";
    expect(await run(made)).toEqual([
      { source: "pages", outcome: "new", from: `${url}/${place}`, date: "2026-03-02" },
      { source: "pages-zh", outcome: "new", from: `${url}/zh/${place}`, date: "2026-03-02" },
    ]);
    expect(seen.map((request) => request.url)).toEqual([`/${place}`, `/zh/${place}`]);
    expect(fileOf(made, "pages/LendBooks.html")).toBe(page("2026-03-02"));
  });

  it("may be several of an action, such as that of each site", async () => {
    const { url, seen } = await server((_request, response) => response.end(page("2026-03-02")));
    const made = withPages(url);
    made.write(
      "sources.yaml",
      `- { name: pages, pages: "${url}/document/" }\n- { name: other, pages: "${url}/api/" }\n`,
    );
    made.edit(
      "actions/LendBooks.yaml",
      "x-tencentcloud:\n",
      `x-tencentcloud:\n    pages: ["${url}/api/3"]\n`,
    );
    expect((await run(made)).map(({ source }) => source)).toEqual(["pages", "other"]);
    expect(seen.map((request) => request.url)).toEqual(["/document/product/1/2", "/api/3"]);
  });

  it("of actions that carry another URL are counted, and old ones of these removed", async () => {
    const { url } = await server((_request, response) => response.end(page("2026-03-02")));
    const made = withPages(url);
    await run(made);
    made.edit("actions/LendBooks.yaml", `${url}/document/product/1/2`, "https://elsewhere.test/");
    const why = "no URL there is known of 1 of 1 actions";
    expect(await run(made)).toEqual([
      { source: "pages", outcome: "skipped", from: `${url}/document/`, why },
      { source: "pages-zh", outcome: "skipped", from: `${url}/document/`, why },
    ]);
    expect(() => fileOf(made, "pages/LendBooks.html")).toThrow(/ENOENT/);
  });
});

describe("the folder of what was pulled", () => {
  it("is the only place that is written to, whatever an action is called", async () => {
    const { url } = await server((_request, response) => response.end(page("2026-03-02")));
    const made = library(`- { name: pages, pages: "${url}/document/" }\n`);
    made.edit(
      "actions/LendBooks.yaml",
      "  operationId: LendBooks\n",
      `  operationId: ../../escaped\n  externalDocs: { url: "${url}/document/1" }\n`,
    );
    expect(await run(made)).toMatchObject([
      { outcome: "failed", why: '"pages/../../escaped.html" is not the name of a file' },
    ]);
    expect(existsSync(path.join(made.directory, "escaped.html"))).toBe(false);
  });

  it("is the only place that files are removed from, whatever its state says", async () => {
    const { url } = await server((_request, response) => response.end(page("2026-03-02")));
    const made = library(`- { name: pages, pages: "${url}/document/" }\n`);
    const kept = made.source("kept.html", "");
    const about = { from: url, sha256: "" };
    made.source("pulled/.pulled", JSON.stringify({ "pages/../../kept.html": about }));
    await run(made);
    expect(existsSync(kept)).toBe(true);
    expect(fileOf(made, ".pulled")).not.toContain("kept");
  });
});

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

describe("sources.yaml", () => {
  const refusal = (text: string): unknown => {
    try {
      readSourcesFile(library(text).spec);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([
    ["[]", /:1 .*a list of sources/],
    ["- { name: Up, npm: x }", /:1 .*a name of small letters/],
    ["- { name: ../a, npm: x }", /:1 .*a name of small letters/],
    ["- { name: a, npm: x }\n- { name: a, npm: y }", /:2 .*each name once/],
    ["- { name: a }", /one of npm, url and pages/],
    ["- { name: a, npm: x, url: https://a.test/api.json }", /one of npm, url and pages/],
    ["- { name: a, npm: x, tag: latest }", /name, npm, url, pages, at or lacks, found "latest"/],
    ["- { name: a, npm: --help }", /a package with a tag/],
    ["- { name: a, npm: git+ssh://a.test/b }", /a package with a tag/],
    ["- { name: a, npm: x; rm }", /a package with a tag/],
    ["- { name: a, url: file:///etc/passwd }", /an http or https URL/],
    ["- { name: a, url: https://me:secret@a.test/ }", /an http or https URL without a password/],
    ["- { name: a, npm: x, at: https://a.test/ }", /at with pages only/],
    ["- { name: a", /:\d+ .*YAML/],
  ])("refuses %s", (text, message) => {
    expect((refusal(text) as Error).message).toMatch(message);
  });

  it("of this repository can be read", () => {
    const names = readSourcesFile("spec/openapi.yaml").map(({ name }) => name);
    expect(names).toEqual([
      "cli-en",
      "cli-zh",
      "pages-en",
      "pages-zh",
      "pages-mainland",
      "sdk-en",
      "sdk-zh",
    ]);
  });
});
