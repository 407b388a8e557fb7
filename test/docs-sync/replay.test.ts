import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planApply, writeChanges } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { importApi } from "../../packages/codegen/src/docs-sync/import/import-api.js";
import type { ImportReport } from "../../packages/codegen/src/docs-sync/import/report.js";
import { knownOddities, readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { member } from "./import/odd-api.js";
import { load } from "../../generator/load/load.js";
import { operationsOf } from "../../generator/load/operations.js";
import { namedSchemas } from "../../generator/load/schemas.js";
import { temporaryFolder } from "../fixtures/folder.js";

const CASES = path.resolve("test/docs-sync/cases");
const caseFile = (name: string): string => path.join(CASES, `${name}.json`);

/** A document that was imported, and follows revisions of its source. */
class Imported {
  readonly folder = temporaryFolder();
  readonly report: ImportReport;

  constructor(first: string) {
    this.report = importApi({ api: first, out: path.join(this.folder, "spec") });
  }

  get spec(): string {
    return this.report.spec;
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, "spec", file), "utf8");
  }

  source(name: string, value: unknown): string {
    const file = path.join(this.folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return file;
  }

  /** Applies a revision, and gives what is wrong afterwards with any of it. */
  async follow(revision: string): Promise<string[]> {
    const sources = readSources([revision], knownOddities(this.spec));
    const { changes, leftAlone, problems } = await planApply({
      sources,
      spec: this.spec,
      remove: true,
    });
    writeChanges(this.spec, changes);
    const { findings } = checkDocs({ sources: [revision], spec: this.spec });
    // Throws where the generator does not take the document.
    load(this.spec);
    return [
      ...leftAlone.map(({ why }) => why),
      ...problems,
      ...findings.map(({ subject, fact }) => `${subject} ${fact ?? ""}`),
    ];
  }

  schema(name: string): Record<string, unknown> {
    return namedSchemas(load(this.spec).document)[name] as Record<string, unknown>;
  }

  property(name: string, field: string): Record<string, unknown> {
    return (
      (this.schema(name)["properties"] as Record<string, Record<string, unknown>>)[field] ?? {}
    );
  }
}

describe("a revision of an imported document's source", () => {
  it("brings a new action, in the words of the source", async () => {
    const document = new Imported(caseFile("new-action-before"));
    expect(await document.follow(caseFile("new-action-after"))).toEqual([]);
    const { document: loaded } = load(document.spec);
    expect([...operationsOf(loaded)].map(({ operation }) => operation["operationId"])).toEqual([
      "DescribeA",
      "DescribeB",
    ]);
    expect(document.read("actions/DescribeB.yaml")).toMatch(/^# Imported [^]*description: b\n/);
  });

  it("brings a text with quotes and a line break", async () => {
    const document = new Imported(caseFile("new-action-before"));
    expect(await document.follow(caseFile("quoted-text-before"))).toEqual([]);
    expect(await document.follow(caseFile("quoted-text-after"))).toEqual([]);
    expect(document.property("DescribeBResponse", "Kind")).toEqual({
      type: "integer",
      format: "int64",
      description: 'Kind, such as "x".\nMore of it.',
    });
  });

  it("brings a default that is false", async () => {
    const document = new Imported(caseFile("default-false-before"));
    expect(await document.follow(caseFile("default-false-after"))).toEqual([]);
    expect(document.property("ListARequest", "Q")["default"]).toBe(false);
  });

  it("brings a range, which is words, and keeps the example", async () => {
    const document = new Imported(caseFile("range-before"));
    expect(await document.follow(caseFile("range-after"))).toEqual([]);
    expect(document.property("ListARequest", "Limit")).toEqual({
      type: "integer",
      format: "int64",
      default: 20,
      description: "Page size. Default value: 20. Value range: [20,1000].",
      examples: [10],
    });
  });

  it("has a response use a type that only requests used", async () => {
    const document = new Imported(caseFile("shared-type-before"));
    expect(await document.follow(caseFile("shared-type-after"))).toEqual([]);
    expect(document.schema("Auth")).toMatchObject({
      required: ["Mask"],
      properties: {
        Mask: { "x-tencentcloud": { overrides: { outputRequired: { source: false } } } },
      },
    });
  });

  it("puts a field where the source has it", async () => {
    const document = new Imported(caseFile("new-action-before"));
    expect(await document.follow(caseFile("order-before"))).toEqual([]);
    expect(await document.follow(caseFile("order-after"))).toEqual([]);
    const properties = document.schema("DescribeBResponse")["properties"] as object;
    expect(Object.keys(properties)).toEqual(["FileName", "RequestId"]);
  });

  it("loses most of a list, and with it the types that only that list used", async () => {
    const members = (names: readonly string[]) => names.map((name) => member(name));
    const id = member("RequestId", { output_required: true });
    const api = (request: readonly unknown[], more: object) => ({
      metadata: { apiVersion: "2020-01-01", serviceShortName: "demo" },
      actions: {
        ListA: { document: "a", name: "A", input: "ListARequest", output: "ListAResponse" },
      },
      objects: { ListARequest: { members: request }, ListAResponse: { members: [id] }, ...more },
    });
    const part = member("Part", { type: "object", member: "Part" });
    const document = new Imported(caseFile("new-action-before"));
    const full = [...members(["A", "B", "C", "D"]), part];
    const parts = ["P", "Q", "R"].map((name) => member(name, { type: "object", member: name }));
    const scalar = { members: members(["X"]) };
    const types = { Part: { members: parts }, P: scalar, Q: scalar, R: scalar };
    const before = document.source("before", api(full, types));
    expect(await document.follow(before)).toEqual([]);
    const after = document.source("after", api(members(["A"]), {}));
    // Unless told to, nothing is taken out.
    const sources = readSources([after], knownOddities(document.spec));
    const { leftAlone, changes } = await planApply({ sources, spec: document.spec });
    expect(leftAlone.map(({ difference }) => difference)).toMatchObject([
      { kind: "suspect", before: "4 types", after: "0 types" },
    ]);
    expect(changes).toEqual([]);
    expect(await document.follow(after)).toEqual([]);
    expect(document.schema("Part")).toBeUndefined();
  });

  it("lets a member that may be null be null", () => {
    const document = new Imported(caseFile("nullable-enum"));
    expect(document.property("DescribeAResponse", "Status")).toMatchObject({
      type: ["integer", "null"],
      "x-tencentcloud": { knownValues: [0, 1] },
    });
  });

  it("takes what every case has, one after the other", async () => {
    const names = ["new-action", "order", "quoted-text", "default-false", "range", "shared-type"];
    const document = new Imported(caseFile("new-action-before"));
    for (const name of names) {
      for (const end of ["before", "after"])
        expect(await document.follow(caseFile(`${name}-${end}`))).toEqual([]);
    }
    for (const name of names.toReversed()) {
      for (const end of ["after", "before"])
        expect(await document.follow(caseFile(`${name}-${end}`))).toEqual([]);
    }
  });
});
