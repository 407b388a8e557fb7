import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocs } from "../../../packages/codegen/src/docs-sync/check-docs.js";
import { generate } from "../../../generator/main.js";
import { importApi } from "../../../packages/codegen/src/docs-sync/import/import-api.js";
import type { ImportReport } from "../../../packages/codegen/src/docs-sync/import/report.js";
import {
  ACTION_NAMES,
  MEMBER_NAMES,
  NO_ACTION_NAMES,
  oddApi,
  oddExamples,
  TYPE_NAMES,
} from "./odd-api.js";
import { UserProject } from "./project.js";

const cleaners: (() => void)[] = [];
let project: UserProject;
let report: ImportReport;

beforeAll(async () => {
  project = new UserProject((clean) => cleaners.push(clean));
  const api = project.write("api.json", oddApi());
  const examples = project.write("examples.json", oddExamples());
  report = importApi({ api, examples, out: project.at("spec") });
  await generate({ spec: report.spec, out: project.at("src/generated") });
}, 240_000);

afterAll(() => cleaners.forEach((clean) => clean()));

const noted = (kind: string) =>
  report.notes.filter((note) => note.kind === kind).map(({ at }) => at);

describe("an api.json with every oddity", () => {
  it("is carried over, or it is said what is not", () => {
    expect(report).toMatchObject({ service: "oddly", version: "2021-03-04", actions: 30 });
    expect(noted("left out").sort()).toEqual(
      [
        "DescribeOddRequest.Day.examples",
        "DescribeOddRequest.Huge",
        "DescribeOddResponse.Day.examples",
        "DescribeOddResponse.Huge",
        "actions.DescribeOdd requestBody example3",
        "actions.DescribeOdd responses example3",
        "actions.DescribeOdd requestBody example4",
        "examples.DescribeOdd.1",
        "examples.DescribeOdd.3.output",
        "examples.NoSuchAction",
        "objects.Unused",
        ...NO_ACTION_NAMES.flatMap((name) => [`objects.${name}Request`, `objects.${name}Response`]),
      ].sort(),
    );
    expect(noted("changed")).toEqual(
      expect.arrayContaining([
        "ErrorResult",
        "Shared1Request",
        "DescribeOddRequest.Gone",
        "Tag.List",
      ]),
    );
    const unclear = report.notes.filter(({ kind }) => kind === "unclear");
    expect(unclear.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("Nowhere"),
        expect.stringContaining("LostParameters"),
        expect.stringContaining("mystery"),
        expect.stringContaining("Twice"),
        expect.stringContaining("beta"),
        expect.stringContaining("inner list"),
      ]),
    );
    expect(unclear.map(({ at }) => at)).toEqual(
      expect.arrayContaining(
        ["Request", "Response"].flatMap((list) => [
          `DescribeOdd${list}.Backwards`,
          `DescribeOdd${list}.Wrong`,
        ]),
      ),
    );
    const actions = unclear.filter(({ message }) => message.startsWith("the action is left out: "));
    expect(actions.map(({ at }) => at).sort()).toEqual(
      NO_ACTION_NAMES.map((name) => `actions.${name}`).sort(),
    );
  });

  it("differs in nothing from what was made of it", () => {
    const { findings } = checkDocs({ sources: [project.at("api.json")], spec: report.spec });
    expect(findings).toEqual([]);
  });

  it("gives the same document again, and does not write over one that was worked on", () => {
    const options = { api: project.at("api.json"), examples: project.at("examples.json") };
    expect(importApi({ ...options, out: project.at("spec") }).written).toBe(0);
    const file = project.at("spec2/actions/CreateNothing.yaml");
    importApi({ ...options, out: project.at("spec2") });
    project.write("spec2/actions/CreateNothing.yaml", "post: {}\n");
    expect(() => importApi({ ...options, out: project.at("spec2") })).toThrow(/is there already/);
    expect(readFileSync(file, "utf8")).toBe("post: {}\n");
    expect(importApi({ ...options, out: project.at("spec2"), force: true }).written).toBe(1);
  });

  it("has no two files that a disk could take for one", () => {
    for (const folder of [
      "spec/types",
      "spec/actions",
      "src/generated/types",
      "src/generated/actions",
    ]) {
      const names = readdirSync(project.at(folder)).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /^(?:con|nul|aux)\./.test(name))).toEqual([]);
    }
  });

  it("keeps the names of types but for those that are taken", () => {
    const text = readFileSync(project.at("src/generated/types.ts"), "utf8");
    for (const name of [
      "Error",
      "Object",
      "Response",
      "Date",
      "Map",
      "Function",
      "Set",
      "Tag",
      "TAG",
      "Client",
      "Blob",
      "File",
      "Paths",
      "Actions",
      "Pick",
    ]) {
      expect(text).toMatch(new RegExp(`export type \\{ ${name} \\}`));
    }
    for (const name of [
      "Record",
      "Promise",
      "Credentials",
      "ErrorCode",
      "class",
      "interface",
      "OddlyClient",
    ]) {
      expect(text).toMatch(new RegExp(`export type \\{ ${name}_ \\}`));
    }
    expect(text).toContain("export type { _2ndThing }");
  });

  it("compiles under every strict flag, and its calls are answered", async () => {
    const listed = (names: readonly string[]) =>
      names.map((name) => JSON.stringify(name)).join(", ");
    const program = PROGRAM.replace("ALL_NAMES", listed(MEMBER_NAMES));
    project.write("src/run.ts", program.replaceAll("ALL_ACTIONS", listed(ACTION_NAMES)));
    expect(await project.typecheck()).toBe("");
    const result = JSON.parse(await project.run("src/run.ts")) as Record<string, unknown>;
    expect(result).toEqual({
      odd: MEMBER_NAMES.map((name) => [name, "string"]),
      missing: "MissingParameter",
      unknown: "UnknownParameter",
      broken: ["__proto__", "constructor"],
      created: true,
      shared: true,
      upload: true,
      watched: true,
      lower: true,
      digits: true,
      bare: true,
      plain: true,
      lowerOf: true,
      uploadOf: true,
      everyAction: ACTION_NAMES,
      notAwaited: "object",
      strange: true,
      host: "oddly.tencentcloudapi.com",
    });
  }, 240_000);
});

it("names every type that could be in the way", () => {
  expect(TYPE_NAMES.length).toBeGreaterThan(30);
});

const PROGRAM = `import { readFileSync } from "node:fs";
import { createEmulator, EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";
import { createOddlyClient, TencentCloudError } from "./generated/index.js";
import type { class_, Tag } from "./generated/types.js";
import type { components, operations, paths } from "./generated/schema.js";
import { validateDescribeOdd } from "./generated/validate.js";

const file = new URL("./generated/openapi.json", import.meta.url);
const emulator = createEmulator({
  document: JSON.parse(readFileSync(file, "utf8")) as object,
  checkResponses: true,
});
const hosts: string[] = [];
const options: Parameters<typeof createOddlyClient>[0] = {
  credentials: EMULATOR_CREDENTIALS,
  region: "ap-guangzhou",
  fetch: (url, init) => {
    hosts.push(new URL(url).host);
    return emulator.fetch(url, init);
  },
};
const client = createOddlyClient(options);
const everyAction = [ALL_ACTIONS] as const;
const asked: string[] = [];
for (const name of everyAction) {
  if (typeof (await client[name]({ A: "a" })).RequestId === "string") asked.push(name);
}
// As a literal, without what every object has, which the compiler could take for members.
await client.DescribeOdd({ Choice: 2 });
const code = (call: Promise<unknown>) =>
  call.then(
    () => "none",
    (error: unknown) => (error instanceof TencentCloudError ? error.code : String(error)),
  );

const names = [ALL_NAMES];
const texts = JSON.parse(
  \`{\${names.map((name) => \`\${JSON.stringify(name)}: "given"\`).join(", ")}}\`,
) as Record<string, string>;
const answers = await Promise.all(
  Array.from({ length: 30 }, (_, index) =>
    client.DescribeOdd({ ...texts, Password: \`secret-\${index}\` }),
  ),
);
const seen = (name: string) =>
  answers.find((answer) => Object.hasOwn(answer, name)) as Record<string, unknown> | undefined;
const tag: Tag = { Name: "n" };
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const form = { File: bytes, Name: 'quotes " and lines \\r\\n\\u{1f600}', Size: 3, Tags: [tag] };
const body: paths["/#UploadThing"]["post"]["requestBody"]["content"]["multipart/form-data"] = form;
const plain: operations["2Digits"]["requestBody"]["content"]["application/json"] = { A: "a" };
const named: class_ = { Name: "n" };
const schema: components["schemas"]["class"] = named;
const upload = await client.UploadThing(form);
const watching = createOddlyClient({ ...options, middleware: [{ onRequest: ({ request }) => request }] });
const watched = await watching.UploadThing(form);
const wrong = JSON.parse('{"__proto__": 1, "constructor": 2}') as object;
const checked = validateDescribeOdd.check(wrong).map(({ path }) => path[0]);

process.stdout.write(
  JSON.stringify({
    odd: names.map((name) => [name, typeof seen(name)?.[name]]),
    missing: await code(client.Shared1({} as { A: string })),
    unknown: await code(client.CreateNothing({ Nope: 1 } as never)),
    broken: [...checked].sort(),
    created: typeof (await client.CreateNothing()).RequestId === "string",
    shared: typeof (await client.Shared2({ A: "a" })).RequestId === "string",
    upload: typeof upload.RequestId === "string",
    watched: typeof watched.RequestId === "string",
    lower: typeof (await client.describe_lower({ A: "a" })).RequestId === "string",
    digits: typeof (await client["2Digits"]({ A: "a" })).RequestId === "string",
    bare: typeof (await client.Bare()) === "object",
    plain: typeof (await client["2Digits"](plain)).RequestId === "string",
    lowerOf: typeof (await client.describe_lower({ A: schema.Name ?? "" })).RequestId === "string",
    uploadOf: typeof (await client.UploadThing(body)).RequestId === "string",
    everyAction: asked,
    notAwaited: typeof (await Promise.resolve(client)),
    strange: typeof (await client.CreateStrange({ What: [1], Gone: "g" })).RequestId === "string",
    host: hosts[0],
  }),
);
`;
