import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { LibrarySpec } from "./library-spec.js";
import { fileOf, library, run, server } from "./pull-scene.js";

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
