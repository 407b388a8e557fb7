import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { callIt, explorerPages } from "./explorer-page.js";

const open = explorerPages();

/** Would leave a trace where it ran or became an element. */
const PAYLOADS = [
  "<img src=x onerror=window.hit=1>",
  "<script>window.hit=1</script>",
  "</code></pre><svg onload=window.hit=1>",
  "\"><iframe srcdoc='<script>parent.hit=1</script>'>",
  "javascript:window.hit=1",
  "`<b id=hit>`",
  "{{constructor.constructor('window.hit=1')()}}",
];
const [IMAGE = ""] = PAYLOADS;
const TEXTS = new Set(["description", "summary", "title"]);

interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
}

interface ApiDocument {
  info: { title: string };
  tags: { name: string; description: string }[];
  "x-tencentcloud": { errors: { codes: Record<string, object> } };
  paths: Record<string, { post: { "x-tencentcloud": { errors: string[] } } }>;
  components: { schemas: Record<string, Schema> };
}

/** Our document with something in every text that would like to be more than text. */
function hostileDocument(): ApiDocument {
  let turn = 0;
  const poison = (text: string): string => `${text} ${PAYLOADS[turn++ % PAYLOADS.length]}`;
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"), (key, value) =>
    TEXTS.has(key) && typeof value === "string"
      ? poison(value)
      : key === "externalDocs"
        ? { url: "javascript:window.hit=1" }
        : (value as unknown),
  ) as ApiDocument;
  const { schemas } = document.components;
  const request = schemas["DescribeInstancesRequest"];
  request!.properties = {
    [IMAGE]: {
      type: "string",
      description: IMAGE,
      default: IMAGE,
      examples: [IMAGE],
      pattern: IMAGE,
    },
    '"><script>window.hit=1</script>': {
      type: "object",
      properties: { [IMAGE]: { type: "array", items: { type: "string", enum: PAYLOADS } } },
    },
    Secret: { type: "string", format: "password", description: IMAGE },
    Itself: { $ref: "#/components/schemas/Itself" },
    Circle: { $ref: "#/components/schemas/CircleOne" },
    Nowhere: { $ref: "https://example.com/schema.json" },
    ...request!.properties,
  };
  request!.required = [IMAGE];
  schemas["Itself"] = { properties: { Itself: { $ref: "#/components/schemas/Itself" } } };
  schemas["CircleOne"] = { $ref: "#/components/schemas/CircleTwo" } as Schema;
  schemas["CircleTwo"] = { $ref: "#/components/schemas/CircleOne" } as Schema;
  const { codes } = document["x-tencentcloud"].errors;
  for (const payload of PAYLOADS) codes[payload] = { description: payload, advice: payload };
  const list = document.paths["/#DescribeInstances"];
  list!.post["x-tencentcloud"].errors.push(...PAYLOADS);
  document.paths[`/#${IMAGE}`] = {
    ...list!,
    post: { ...list!.post, tags: [IMAGE], operationId: IMAGE } as never,
  };
  document.paths["/#../../__proto__"] = list!;
  return document;
}

describe("a hostile document", () => {
  it("injects nothing, in any view", async () => {
    const { page, go, complaints } = await open({ server: { document: hostileDocument() } });
    const check = async (where: string): Promise<void> => {
      const found = await page.evaluate(`({
        hit: window.hit ?? 0,
        elements: document.querySelectorAll("img, iframe, b, svg[onload], #hit, #app script").length,
        scripts: [...document.scripts].filter((s) => !s.src.startsWith(location.origin)).length,
        links: [...document.links].filter((a) => !/^https?:$/.test(a.protocol)).length,
        handlers: [...document.querySelectorAll("*")].filter((e) =>
          [...e.attributes].some(({ name }) => name.startsWith("on") || name === "style")).length,
      })`);
      expect([where, found]).toEqual([
        where,
        { hit: 0, elements: 0, scripts: 0, links: 0, handlers: 0 },
      ]);
    };
    await check("home");
    expect(await page.content()).toContain("&lt;img src=x onerror");
    for (const tab of ["", "/parameters", "/response", "/errors", "/examples"]) {
      await go(`#/DescribeInstances${tab}`);
      await check(tab);
    }
    await go("#/DescribeInstances");
    await page.getByLabel("Request as JSON").fill(JSON.stringify({ [IMAGE]: IMAGE, Limit: 2 }));
    // There is no binding that TypeScript could be for.
    expect(await page.getByRole("tab", { name: "TypeScript" }).count()).toBe(0);
    for (const tab of ["curl", "tccli"]) {
      await page.getByRole("tab", { name: tab }).click();
      await check(tab);
    }
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    await result.locator(".pill").waitFor();
    for (const tab of await result.getByRole("tab").all()) {
      await tab.click();
      await check(`result ${await tab.textContent()}`);
    }
    for (const hash of [
      `#/${encodeURIComponent(IMAGE)}`,
      "#/..%2F..%2F__proto__",
      `#/errors/${encodeURIComponent(IMAGE)}`,
      `#/parameters/${encodeURIComponent(IMAGE)}`,
      "#/%E0%A4%A",
      `#/${encodeURIComponent("<script>window.hit=1</script>")}`,
      "#/errors/javascript:window.hit=1",
    ]) {
      await go(hash);
      await check(hash);
    }
    const search = page.getByRole("combobox", { name: /^Search/ });
    for (const payload of PAYLOADS) {
      await search.fill(payload);
      await check(`search ${payload}`);
    }
    expect(complaints()).toEqual([]);
  });

  it("that would run code could not: the policy stops it", async () => {
    const { page, complaints } = await open();
    const outcome = await page.evaluate(`(async () => {
      const tries = {};
      const attempt = (name, run) => { try { run(); tries[name] = "done"; } catch { tries[name] = "stopped"; } };
      attempt("markup", () => { document.createElement("div").innerHTML = "<img src=x onerror=window.hit=1>"; });
      attempt("script", () => { document.createElement("script").textContent = "window.hit=1"; });
      try { await fetch("http://127.0.0.1:1/"); tries.elsewhere = "done"; } catch { tries.elsewhere = "stopped"; }
      const script = document.createElement("script");
      script.append("window.hit = 1");
      try { document.body.append(script); } catch {}
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { ...tries, hit: window.hit ?? 0 };
    })()`);
    expect(outcome).toEqual({
      markup: "stopped",
      script: "stopped",
      elsewhere: "stopped",
      hit: 0,
    });
    expect(complaints().length).toBeGreaterThan(0);
  });
});
