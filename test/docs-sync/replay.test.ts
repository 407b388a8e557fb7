import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  planApply,
  writeChanges,
  type Applied,
} from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { importApi } from "../../packages/codegen/src/docs-sync/import/import-api.js";
import type { ImportReport } from "../../packages/codegen/src/docs-sync/import/report.js";
import { knownOddities, readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { demoApi, member, type DemoApi } from "../fixtures/demo-api.js";
import { REVISIONS } from "./demo-revisions.js";
import { load } from "../../generator/load/load.js";
import { operationsOf } from "../../generator/load/operations.js";
import { namedSchemas } from "../../generator/load/schemas.js";
import { temporaryFolder } from "../fixtures/folder.js";

/** A document that was imported, and follows revisions of its source. */
class Imported {
  readonly folder = temporaryFolder();
  readonly source = path.join(this.folder, "api.json");
  readonly report: ImportReport;

  constructor(first: DemoApi) {
    writeFileSync(this.source, JSON.stringify(first));
    this.report = importApi({ api: this.source, out: path.join(this.folder, "spec") });
  }

  get spec(): string {
    return this.report.spec;
  }

  plan(revision: DemoApi, options: { remove?: boolean } = {}): Promise<Applied> {
    writeFileSync(this.source, JSON.stringify(revision));
    const sources = readSources([this.source], knownOddities(this.spec));
    return planApply({ sources, spec: this.spec, ...options });
  }

  /** Applies a revision, and gives what is wrong afterwards with any of it. */
  async follow(revision: DemoApi): Promise<string[]> {
    const { changes, leftAlone, problems } = await this.plan(revision, { remove: true });
    writeChanges(this.spec, changes);
    const { findings } = checkDocs({ sources: [this.source], spec: this.spec });
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
  const { newAction, order, quotedText, defaultFalse, range, sharedType } = REVISIONS;

  async function followed({ before, after }: { before: DemoApi; after: DemoApi }) {
    const document = new Imported(before);
    expect(await document.follow(after)).toEqual([]);
    return document;
  }

  it("brings a new action, in the words of the source", async () => {
    const document = await followed(newAction);
    const operations = operationsOf(load(document.spec).document);
    expect(operations.map(({ operation }) => operation["operationId"])).toEqual([
      "DescribeA",
      "DescribeB",
    ]);
    const file = path.join(document.folder, "spec/actions/DescribeB.yaml");
    expect(readFileSync(file, "utf8")).toMatch(/^# Imported [^]*description: About DescribeB\.\n/);
  });

  it("brings a text with quotes and a line break", async () => {
    const document = await followed(quotedText);
    expect(document.property("DescribeBResponse", "Kind")).toEqual({
      type: "integer",
      format: "int64",
      description: 'Kind, such as "x".\nMore of it.',
    });
  });

  it("brings a default that is false", async () => {
    const document = await followed(defaultFalse);
    expect(document.property("ListARequest", "Q")["default"]).toBe(false);
  });

  it("brings a range, which is words, and keeps the example", async () => {
    const document = await followed(range);
    expect(document.property("ListARequest", "Limit")).toEqual({
      type: "integer",
      format: "int64",
      default: 20,
      description: "Page size. Default value: 20. Value range: [20,1000].",
      examples: [10],
    });
  });

  it("has a response use a type that only requests used", async () => {
    const document = await followed(sharedType);
    expect(document.schema("Auth")).toMatchObject({
      required: ["Mask"],
      properties: {
        Mask: { "x-tencentcloud": { overrides: { outputRequired: { source: false } } } },
      },
    });
  });

  it("puts a field where the source has it", async () => {
    const document = await followed(order);
    const properties = document.schema("DescribeBResponse")["properties"] as object;
    expect(Object.keys(properties)).toEqual(["FileName", "RequestId"]);
  });

  it("loses most of a list, and with it the types that only that list used", async () => {
    const members = (...names: string[]) => names.map((name) => member(name));
    const listOf = (...request: object[]) => ({ ListA: { request } });
    const object = (name: string) => member(name, { type: "object", member: name });
    const document = new Imported(
      demoApi(listOf(...members("A", "B", "C", "D"), object("Part")), {
        Part: ["P", "Q", "R"].map(object),
        P: members("X"),
        Q: members("X"),
        R: members("X"),
      }),
    );
    const after = demoApi(listOf(member("A")));
    // Unless told to, nothing is taken out.
    const { leftAlone, changes } = await document.plan(after);
    expect(leftAlone.map(({ difference }) => difference)).toMatchObject([
      { kind: "suspect", before: "4 types", after: "0 types" },
    ]);
    expect(changes).toEqual([]);
    expect(await document.follow(after)).toEqual([]);
    expect(document.schema("Part")).toBeUndefined();
  });

  it("lets a member that may be null be null", () => {
    const status = member("Status", {
      type: "int",
      member: "int64",
      document: "Valid values: 0, 1.",
      value_allowed_null: true,
    });
    const document = new Imported(demoApi({ DescribeA: { response: [status] } }));
    expect(document.property("DescribeAResponse", "Status")).toMatchObject({
      type: ["integer", "null"],
      "x-tencentcloud": { knownValues: [0, 1] },
    });
  });

  it("takes what every revision has, one after the other, and back", async () => {
    const document = new Imported(newAction.before);
    const all = Object.values(REVISIONS).flatMap(({ before, after }) => [before, after]);
    for (const revision of [...all, ...all.toReversed()]) {
      expect(await document.follow(revision)).toEqual([]);
    }
  });
});
