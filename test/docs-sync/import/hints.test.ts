import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDocs } from "../../../packages/codegen/src/docs-sync/check-docs.js";
import {
  importApi,
  type ImportOptions,
} from "../../../packages/codegen/src/docs-sync/import/import-api.js";
import type { ImportReport } from "../../../packages/codegen/src/docs-sync/import/report.js";
import { generate } from "../../../generator/main.js";
import { load } from "../../../generator/load/load.js";
import { entriesOf, member as inside } from "../../../generator/load/json.js";
import { operationsOf } from "../../../generator/load/operations.js";
import { namedSchemas } from "../../../generator/load/schemas.js";
import { demoApi, member } from "../../fixtures/demo-api.js";
import { temporaryFolder } from "../../fixtures/folder.js";

/** An import of one action with these members, and calls of it. */
class Import {
  readonly folder = temporaryFolder();
  readonly api = path.join(this.folder, "api.json");
  readonly report: ImportReport;

  constructor(
    members: readonly object[],
    calls: readonly unknown[] = [],
    more: Partial<ImportOptions> = {},
  ) {
    const value = demoApi({ RunShop: { request: members, response: members } });
    writeFileSync(this.api, JSON.stringify(value));
    const examples = path.join(this.folder, "examples.json");
    writeFileSync(examples, JSON.stringify({ actions: { RunShop: calls } }));
    this.report = importApi({
      api: this.api,
      examples,
      out: path.join(this.folder, "spec"),
      ...more,
    });
  }

  property(name: string, list = "RunShopRequest"): unknown {
    return inside(namedSchemas(load(this.report.spec).document), list, "properties", name);
  }

  unclear(): string[] {
    const notes = this.report.notes.filter(({ kind }) => kind === "unclear");
    return notes.map(({ at, message }) => `${at}: ${message}`);
  }

  /** The requests that the document shows. */
  requests(): unknown[] {
    const [only] = operationsOf(load(this.report.spec).document);
    const media = inside(only?.operation, "requestBody", "content", "application/json", "examples");
    return entriesOf(media).map(([, example]) => inside(example, "value"));
  }
}

const DISK = member("Disk", { document: "Valid values: CLOUD_BASIC, CLOUD_SSD.", required: true });

describe("values and ranges that prose gives", () => {
  it("are suggested in types, and refuse nothing", async () => {
    const sizes = { document: "Valid values: 1, 2.", type: "list", member: "int64" };
    const length = { document: "2-4 characters." };
    const shop = new Import([DISK, member("Sizes", sizes), member("Title", length)]);
    expect(shop.property("Disk")).toMatchObject({
      type: "string",
      "x-tencentcloud": { knownValues: ["CLOUD_BASIC", "CLOUD_SSD"] },
    });
    expect(shop.property("Title")).not.toHaveProperty("maxLength");
    expect(shop.unclear()).toEqual([]);
    expect(checkDocs({ sources: [shop.api], spec: shop.report.spec }).findings).toEqual([]);

    const out = path.join(shop.folder, "generated");
    await generate({ spec: shop.report.spec, out, format: false });
    const read = (file: string) => readFileSync(path.join(out, file), "utf8");
    expect(read("actions/RunShop.ts")).toContain(
      'Disk: "CLOUD_BASIC" | "CLOUD_SSD" | (string & {})',
    );
    expect(read("actions/RunShop.ts")).toContain("ReadonlyArray<1 | 2 | (number & {})>");
    expect(read("validators/RunShop.ts")).not.toMatch(/CLOUD|minLength/);
  });

  it("are unclear where the member's own example is another, which is kept", () => {
    const shop = new Import([{ ...DISK, example: "CLOUD_PREMIUM" }]);
    expect(shop.unclear()).toContain(
      'RunShopRequest.Disk: its text lists "CLOUD_BASIC", "CLOUD_SSD", and there is "CLOUD_PREMIUM"',
    );
    expect(shop.property("Disk")).toMatchObject({ examples: ["CLOUD_PREMIUM"] });
    expect(shop.property("Disk")).not.toHaveProperty(["x-tencentcloud", "knownValues"]);
    expect(checkDocs({ sources: [shop.api], spec: shop.report.spec }).findings).toEqual([]);
  });

  it("has the example of a list or an object that stands there as on a page", () => {
    const example = "[&quot;CLOUD_SSD&quot;]";
    const shop = new Import([member("Disks", { type: "list", member: "string", example })]);
    expect(shop.property("Disks")).toMatchObject({ examples: [["CLOUD_SSD"]] });
    expect(checkDocs({ sources: [shop.api], spec: shop.report.spec }).findings).toEqual([]);
  });

  it("are unclear where the default or a published call is another", () => {
    const calls = [
      {
        title: "One",
        input: "https://shop.example/?Action=RunShop&Disk=CLOUD_BASIC&Kind=c",
        output: '{"Response": {"Disk": "CLOUD_HSSD", "RequestId": "r"}}',
      },
    ];
    const shop = new Import(
      [
        DISK,
        member("Kind", { document: "Valid values: a, b." }),
        member("Mode", { document: "Valid values: x, y. Default value: z." }),
        member("Limit", {
          type: "int",
          member: "int64",
          document: "Value range: 10-20. Default value: 5.",
        }),
      ],
      calls,
    );
    expect(shop.unclear().map((line) => line.split(":")[0])).toEqual([
      "RunShopRequest.Mode",
      "RunShopRequest.Limit",
      "RunShopResponse.Mode",
      "RunShopResponse.Limit",
      "RunShopRequest.Kind",
      "RunShopResponse.Disk",
    ]);
    expect(shop.property("Disk")).toHaveProperty(["x-tencentcloud", "knownValues"]);
    expect(shop.property("Disk", "RunShopResponse")).not.toHaveProperty([
      "x-tencentcloud",
      "knownValues",
    ]);
    expect(shop.property("Limit")).toMatchObject({ default: 5 });
    expect(checkDocs({ sources: [shop.api], spec: shop.report.spec }).findings).toEqual([]);
  });
});

describe("published calls", () => {
  it("may have no empty line between headers and body", () => {
    const head = "POST / HTTP/1.1\nHost: shop.example\nX-TC-Action: RunShop\n<Common>";
    const shop = new Import(
      [member("Disk")],
      [{ input: `${head}\n{"Disk": "a"}` }, { input: head }, { input: `${head}\nDisk=a` }],
    );
    expect(shop.requests()).toEqual([{ Disk: "a" }, {}]);
    expect(shop.report.notes).toEqual([
      {
        kind: "left out",
        at: "examples.RunShop.2",
        message: "its request is neither JSON nor a query",
      },
    ]);
  });

  it("mean a plus in a query as one", () => {
    const input =
      "https://shop.example/?Action=RunShop&Disk=2020-01-01T00:00:00+08:00&Key=a%2Bb%20c";
    const shop = new Import([member("Disk"), member("Key")], [{ input }]);
    expect(shop.requests()).toEqual([{ Disk: "2020-01-01T00:00:00+08:00", Key: "a+b c" }]);
  });
});

it.each(["any", "object", "string"])("an import leaves out an object that is called %s", (name) => {
  const folder = temporaryFolder();
  const api = path.join(folder, "api.json");
  const request = [member("Open"), member("Kind", { type: "object", member: name })];
  writeFileSync(
    api,
    JSON.stringify(demoApi({ RunShop: { request } }, { [name]: [member("Never")] })),
  );
  const { spec, notes } = importApi({ api, out: path.join(folder, "spec") });
  expect(Object.keys(namedSchemas(load(spec).document))).not.toContain(name);
  expect(notes).toContainEqual(
    expect.objectContaining({ kind: "unclear", at: `objects.${name}` }) as unknown,
  );
});

it("an import tells how far it is", () => {
  const stages: string[] = [];
  const { report } = new Import([DISK], [], { onProgress: (stage) => stages.push(stage) });
  expect(report.actions).toBe(1);
  expect([...new Set(stages)]).toEqual([
    "read",
    "make",
    "check examples",
    "lay out",
    "read back",
    "compare",
    "write",
  ]);
});
