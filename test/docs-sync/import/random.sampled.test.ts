import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDocs } from "../../../packages/codegen/src/docs-sync/check-docs.js";
import { buildModel } from "../../../generator/model/build-model.js";
import { emit } from "../../../generator/emit/index.js";
import { BESIDE } from "../../../generator/emit/runtime.js";
import { filesOf } from "../../../generator/output/files.js";
import { asPrinted } from "../../../generator/output/formatter.js";
import type { JsonObject } from "../../../generator/load/json.js";
import { load } from "../../../generator/load/load.js";
import { isWireName } from "../../../generator/emit/safe.js";
import { importApi } from "../../../packages/codegen/src/docs-sync/import/import-api.js";
import { temporaryFolder } from "../../fixtures/folder.js";
import { samples } from "../../fixtures/samples.js";
import { MEMBER_NAMES, TYPE_NAMES } from "./odd-api.js";

const ACTIONS = ["DescribeOdd", "Describe", "GetX", "Create", "create", "2Go", "a_b", "Tag"];
const WORDS = (
  "string int int64 uint64 float double bool boolean binary date datetime datetime_iso timestamp_iso" +
  " list object mystery list<string> list<Tag>"
).split(" ");

const name = (known: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_]{1,12}$/).filter(isWireName) },
  );
const objectNames = name([
  ...TYPE_NAMES,
  ...ACTIONS.flatMap((action) => [`${action}Request`, `${action}Response`]),
]);
const prose = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "*/ export const x = 1; /*",
    "<p>Valid values:</p><ul><li>1: one</li><li>2: two</li></ul>",
    "Valid values: a, b, c. Default value: d.",
    "Value range: 5-1. Default value: 7.",
    "2-1 characters. Default: xyz.",
    "DRAFT: a\r\nDRAFT: b",
    "This field may return null.\u2028@deprecated {@link x}",
    "Deprecated. A maximum of 50 requests can be initiated per second for this API.",
  ),
);
const flag = fc.constantFrom(true, false, null, undefined);
const member = fc.record({
  name: name(MEMBER_NAMES),
  type: fc.constantFrom(...WORDS),
  member: fc.oneof(fc.constantFrom(...WORDS), objectNames, fc.constant(undefined)),
  document: prose,
  example: fc.oneof(prose, fc.constantFrom("1", "true", "[1]", '{"__proto__":1}', "1e400")),
  required: flag,
  output_required: flag,
  value_allowed_null: flag,
  disabled: flag,
});
const members = fc.option(fc.array(member, { maxLength: 6 }), { nil: undefined });
const api = fc.record({
  metadata: fc.constant({ serviceShortName: "any-thing", apiVersion: "2020-01-02" }),
  actions: fc.dictionary(
    name(ACTIONS),
    fc.record({
      input: fc.option(objectNames, { nil: undefined }),
      output: fc.option(objectNames, { nil: null }),
      document: prose,
      name: prose,
      status: fc.constantFrom("online", "deprecated", "beta", undefined),
    }),
    { minKeys: 1, maxKeys: 5 },
  ),
  objects: fc.dictionary(objectNames, fc.record({ document: prose, members }), { maxKeys: 12 }),
});

it("makes a document of any api.json that generates, and differs from it in nothing", async () => {
  const folder = path.join(temporaryFolder(), "api");
  await fc.assert(
    fc.asyncProperty(api, async (value: JsonObject) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      const file = path.join(folder, "api.json");
      writeFileSync(file, JSON.stringify(value));
      const report = importApi({ api: file, out: path.join(folder, "spec") });
      expect(report.notes.filter(({ message }) => message.includes("in the source\n"))).toEqual([]);
      expect(checkDocs({ sources: [file], spec: report.spec }).findings).toEqual([]);
      const { document } = load(report.spec);
      // Reads each file back, and compares what it declares with what was meant.
      const files = await filesOf(await emit(buildModel(document), BESIDE), asPrinted);
      expect(files.length).toBeGreaterThan(10);
      expect(readFileSync(report.spec, "utf8")).toContain("any-thing");
    }),
    { numRuns: samples({ sampled: 5, full: 40 }) },
  );
}, 600_000);
