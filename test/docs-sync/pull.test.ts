import { describe, expect, it } from "vitest";
import { serve } from "../fixtures/http.js";
import { api, fileOf, library, run, server } from "./pull-scene.js";

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
