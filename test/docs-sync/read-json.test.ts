import { describe, expect, it } from "vitest";
import { readSource } from "../../packages/codegen/src/docs-sync/read/index.js";
import { UnreadableSource } from "../../packages/codegen/src/docs-sync/read/unreadable.js";
import type { JsonObject } from "../../generator/load/json.js";
import { member } from "../fixtures/demo-api.js";

const api = () => ({
  actions: {
    LendBooks: {
      document: "<p>Lends books.</p>",
      input: "LendBooksRequest",
      name: "Lend",
      output: "LendBooksResponse",
      status: "online",
    },
  },
  metadata: { apiVersion: "2020-01-01" },
  objects: {
    LendBooksRequest: {
      members: [
        member("BookIds", { type: "list", required: true }),
        member("Copies", { type: "list", member: "BookCopy" }),
        member("Weeks", {
          type: "int",
          member: "uint64",
          required: false,
          document:
            "<p>How long.</p><p>Enumeration value:</p><ul><li>1: a week</li><li>2: two</li></ul><p>Default value: 1</p>",
          example: "2",
        }),
      ],
    },
    LendBooksResponse: {
      members: [
        member("Loan", {
          type: "object",
          member: "LoanReceipt",
          output_required: true,
          value_allowed_null: true,
          document: "",
        }),
        member("Old", { required: true, disabled: true }),
        member("RequestId"),
      ],
    },
    BookCopy: { members: [member("CopyId", { required: true })] },
    LoanReceipt: { members: [member("Fee", { type: "float", member: "float" })] },
  },
});

const read = (value: unknown) => readSource(JSON.stringify(value, undefined, 2), "api.json");

function failure(text: string): UnreadableSource {
  try {
    readSource(text, "api.json");
  } catch (error) {
    if (error instanceof UnreadableSource) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("api.json", () => {
  const facts = read(api());
  const action = facts.actions.get("LendBooks");

  it("knows all actions and types, and no error codes", () => {
    expect(facts.whole).toEqual({ actions: true, types: true, errorCodes: false });
    expect([...facts.types.keys()]).toEqual(["BookCopy", "LoanReceipt"]);
    expect(action?.errors).toBeUndefined();
    expect(action?.facts).toEqual({ description: "Lends books." });
  });

  it("tells integers apart, and reads what its texts say", () => {
    expect(action?.request?.fields.get("Weeks")?.facts).toEqual({
      type: "integer",
      format: "uint64",
      required: false,
      enum: [1, 2],
      default: 1,
      description: "How long.\nEnumeration value:\n• 1: a week\n• 2: two\nDefault value: 1",
      examples: ["2"],
    });
    expect(action?.request?.fields.get("BookIds")?.facts).toMatchObject({
      type: "array of string",
    });
    expect(action?.request?.fields.get("Copies")?.ref).toBe("BookCopy");
  });

  it("knows what may be null, and reads the one flag of older revisions", () => {
    expect(action?.response?.fields.get("Loan")?.facts).toEqual({
      type: "LoanReceipt",
      outputRequired: true,
      nullable: true,
    });
    expect(action?.response?.fields.get("Old")?.facts).toMatchObject({
      outputRequired: true,
      deprecated: true,
    });
  });

  it("works out which way a type goes", () => {
    expect([...(facts.types.get("BookCopy")?.usage ?? [])]).toEqual(["request"]);
    expect([...(facts.types.get("LoanReceipt")?.usage ?? [])]).toEqual(["response"]);
  });

  it("says nothing about a product that it has no words for", () => {
    const about = read({ ...api(), metadata: { apiBrief: " " } }).about;
    expect(about).toMatchObject({ title: undefined, summary: undefined });
  });

  it("takes the service's name from its host where it has no other word for it", () => {
    const told = (metadata: object) => read({ ...api(), metadata }).about?.service;
    expect(told({ endpoint: "lend.tencentcloudapi.com" })).toBe("lend");
    expect(told({ endpoint: "https://lend.tencentcloudapi.com" })).toBe("lend");
    expect(told({ endpoint: "lend.example", serviceShortName: "books" })).toBe("books");
    expect(told({ endpoint: "", apiVersion: "2020-01-01" })).toBeUndefined();
  });

  const inCopy = (more: object) => ({
    objects: { ...api().objects, BookCopy: { members: [member("CopyId", more as JsonObject)] } },
  });
  const inAction = (more: object) => ({
    actions: { LendBooks: { ...api().actions.LendBooks, ...more } },
  });

  it.each([
    [
      "an action that no client could have",
      { actions: { toJSON: api().actions.LendBooks } },
      /a name that a method can have as actions\.toJSON, found "\\"toJSON\\""/,
    ],
    [
      "a missing object",
      inAction({ input: "Nothing" }),
      /the name of one of the objects as actions\.LendBooks\.input, found "\\"Nothing\\""/,
    ],
    ["an unknown type", inCopy({ type: "map" }), /string, int, float, bool, list or object.*map/],
    ["a flag that is none", inCopy({ required: "yes" }), /true or false.*yes/],
    ["a hostile name", inCopy({ name: "a: *b" }), /letters and digits.*a: \*b/],
    ["an unknown status", inAction({ status: "asleep" }), /"online" or "deprecated".*asleep/],
  ])("refuses %s, with the line", (_what, change, message) => {
    const text = JSON.stringify({ ...api(), ...change }, undefined, 2);
    const error = failure(text);
    expect(error.message).toMatch(message);
    const [, found] = /found "\\"(.*)\\""$/.exec(error.message)!;
    expect(text.split("\n")[error.line - 1]).toContain(`"${found}"`);
  });

  it("needs an action", () => {
    expect(() => read({ ...api(), actions: {} })).toThrow(
      "expected at least one action as actions",
    );
  });

  it.each(["any", "object", "string"])("cannot call an object %s", (name) => {
    const { objects, ...rest } = api();
    const named = { ...objects, [name]: { members: [member("Never")] } };
    expect(() => read({ ...rest, objects: named })).toThrow(
      `a name that is none of string, integer, number, boolean, object, any as objects.${name}`,
    );
  });

  it("refuses half a file", () => {
    const text = JSON.stringify(api(), undefined, 2);
    expect(() => readSource(text.slice(0, 300), "api.json")).toThrow(
      /api\.json:\d+ {2}expected JSON, to the end of the file/,
    );
    expect(() => readSource("[]", "api.json")).toThrow(/a JSON object/);
    expect(() => readSource("{}", "api.json")).toThrow(
      /api\.json \(with actions, objects and metadata\) or a facts file/,
    );
  });
});
