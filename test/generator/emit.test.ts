import { beforeAll, describe, expect, it } from "vitest";
import { emit } from "../../generator/emit/index.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import { load } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build-model.js";
import { filesOf } from "../../generator/output/files.js";
import { createFormatter } from "../../generator/output/formatter.js";

/** What is made of a document with every kind of place in it; that of Redis lacks some. */
const texts = new Map<string, string>();

beforeAll(async () => {
  const model = buildModel(load("test/fixtures/hostile/document.yaml").document);
  const files = await filesOf(emit(model, BESIDE), await createFormatter("generated"));
  for (const { path, text } of files) texts.set(path, text);
});

/** The file has this, whatever its indentation. */
function expectIn(path: string, code: string): void {
  const plain = (text: string) => text.replaceAll(/\n */g, "\n").trim();
  expect(plain(texts.get(path) ?? "")).toContain(plain(code));
}

it("gives each action, type and artifact a file", () => {
  expect([...texts.keys()].filter((path) => path.endsWith(".ts"))).toEqual(
    (
      "actions/CreateWare actions/ListWares client error-codes error-descriptions errors index metadata" +
      " operations paging schema service signer types types/ErrorDetail types/ErrorResult types/Kind" +
      " types/Tag types/Ware validate validators/CreateWare validators/ListWares validators/made-by" +
      " validators/types waiters"
    )
      .split(" ")
      .map((name) => `${name}.ts`),
  );
});

describe("the type of a field", () => {
  const request = "actions/ListWares.ts";
  it.each([
    ["of a form", "actions/CreateWare.ts", "File: Uint8Array;"],
    ["that is sent, and can be left out", request, "Limit?: number | undefined;"],
    ["of a list that is sent", request, "Ids?: ReadonlyArray<string> | undefined;"],
    ["of a list that comes back", "actions/CreateWare.ts", "WareIds: Array<string>;"],
    ["of a list with nulls", request, '"odd-name"?: ReadonlyArray<number | null> | undefined;'],
    ["of a list of values", request, 'Choice?: "one" | "two" | undefined;'],
    ["of one value", request, 'Fixed?: "same" | undefined;'],
    ["of any value", request, "Free?: unknown | undefined;"],
    ["with a name that is inherited", request, '| undefined | {}["hasOwnProperty"];'],
    ["that may be null", "types/Tag.ts", "Next?: Tag | null | undefined;"],
    [
      "whose values may become more",
      "types/Ware.ts",
      `Kinds?: Array<"a" | "it's" | (string & {})>;`,
    ],
  ])("%s", (_what, path, code) => expectIn(path, code));
});

describe("the comment of a field", () => {
  const request = "actions/ListWares.ts";
  it.each([
    [
      "has its rules, its default and an example",
      request,
      "How large.\n *\n * Range: 1 to 9.\n *\n * @defaultValue `3`\n * @example `4`",
    ],
    ["has its length", request, "Length: 0 to 2000000 characters."],
    ["has its pattern", request, "/** Pattern: `^[a-z]*$`. */"],
    ["has the number of its items", request, "/** Items: 0 to 10. */"],
    ["has the values of its type", request, '- `"new"`: Never used.\n * - `"old"`: Used before.'],
    ["says that it is secret, and shows no example", request, "/** Secret: never shown in"],
    ["does not end with its words", request, "/** Ends no comment: *\\/ */"],
    ["says that it is deprecated", "types/Tag.ts", "Its key.\n *\n * @deprecated See the"],
  ])("%s", (_what, path, code) => expectIn(path, code));
});

describe("the client", () => {
  it.each([
    "Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** **A successful call loses data, or takes something out of service.** At most 20 calls per second.",
    "Before the call, note `Total` of `ListWares`: if the response is lost, a new value tells",
    "Available on the mainland site only: see the option `endpoint`.",
    'use `waitFor` of `wares-client`: `await waitFor(wares, "WareReady", response);`',
    '`for await (const item of paginate(wares, "ListWares", request)) console.log(item);`',
    "* @see {@link https://www.tencentcloud.com/document/product/1/3} (as of 2026-01-01)",
    "* @deprecated The service may withdraw it.",
    'export type WaresRegion = "ap-north" | (string & {});',
    "export class WaresClient extends ServiceClient<paths, WaresRegion> {",
    '): Promise<CreateWareResponse> {\nreturn this.call("CreateWare", request, options);',
    "export function createWaresClient(options?: ClientOptions<WaresRegion>): WaresClient {",
  ])("has, or stands beside: %s", (code) => expectIn("client.ts", code));
});

describe("a fact of the document", () => {
  it.each([
    ["error-codes.ts", "A wrong name.\n *\n * The service may have acted all the same.\n *"],
    ["error-codes.ts", "* What to do: Look.\n */\nInvalidParameterSize: "],
    ["error-codes.ts", 'export type CommonErrorCode = "RequestLimitExceeded";'],
    ["error-codes.ts", 'ListWares: "InvalidParameter.Size";'],
    ["error-descriptions.ts", 'category: "wrong",\noutcome: "unknown",'],
    ["errors.ts", 'return isTencentCloudError(error, action, "wares");'],
    [
      "operations.ts",
      'CreateWare: OperationMetadata<"non-idempotent-write", true, true, "WareReady">;',
    ],
    ["operations.ts", 'starts: {\nWareReady: {\nIds: "WareIds",\n},\n},'],
    ["paging.ts", "ListWares: PagedAction<ListWaresRequest, ListWaresResponse, Ware>;"],
    ["paging.ts", 'items: "Wares",\ntotal: "Total",\nsize: 100,\nmaximum: 100,'],
    ["service.ts", 'site: "mainland",\nforms: ["CreateWare"],\nsecretFields: ["Link", "Secret"],'],
    ["service.ts", 'lookupFields: {\nCreateWare: ["Title"],\n},'],
    ["service.ts", "encode: encodeMultipart,"],
    ["types/Kind.ts", '/** Used before. */\nOld: "old",\n} as const;'],
    ["waiters.ts", 'identifiers: ["Ids"],\nstarts: {\nWareIds: "Ids",\n},\nstate: "State",'],
    ["waiters.ts", 'StartedBy<CreateWareResponse, "WareIds">'],
  ])("is in %s: %s", expectIn);
});

describe("a rule of requests", () => {
  const validator = "validators/ListWares.ts";
  it.each([
    [validator, 'allOf: [{ if: [{ required: ["Name"] }, { required: ["Kind"] }] }],'],
    [validator, '{ properties: { Choice: { const: "one" } }, required: ["Choice"] },'],
    [validator, 'Size: { type: "integer", minimum: 1, maximum: 9, multipleOf: multipleOf(1) },'],
    [validator, '"odd-name": [{ type: ["integer", "null"], format: "64-bit" }],'],
    [validator, 'hasOwnProperty: "string" as const,'],
    [validator, 'required: ["Kind"],\ndependentRequired: { Offset: ["Limit"] },'],
    ["validators/types.ts", 'Next: { anyOf: [partOfTag, "null"] },'],
    ["validate.ts", "readonly CreateWare: RequestValidator<CreateWareRequest>;"],
  ])("is in %s: %s", expectIn);
});

describe("a type of schema.ts", () => {
  it.each([
    "File: Uint8Array;",
    "Ids?: readonly string[] | undefined;",
    '"odd-name"?: readonly (number | null)[] | undefined;',
    "/** @description Ends no comment: *\\/ */\nhasOwnProperty?: string | undefined;",
    'Tags?: components["schemas"]["Tag"][];',
    '"multipart/form-data": components["schemas"]["CreateWareRequest"];',
  ])("%s", (code) => expectIn("schema.ts", code));
});
