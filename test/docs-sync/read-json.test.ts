import { describe, expect, it } from "vitest";
import { readSource } from "../../packages/codegen/src/docs-sync/read/index.js";

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
        { name: "BookIds", type: "list", member: "string", required: true, document: "Books." },
        { name: "Copies", type: "list", member: "BookCopy", required: false, document: "" },
        {
          name: "Weeks",
          type: "int",
          member: "uint64",
          required: false,
          document:
            "<p>How long.</p><p>Enumeration value:</p><ul><li>1: a week</li><li>2: two</li></ul><p>Default value: 1</p>",
          example: "2",
        },
      ],
      type: "object",
    },
    LendBooksResponse: {
      members: [
        {
          name: "Loan",
          type: "object",
          member: "LoanReceipt",
          output_required: true,
          value_allowed_null: true,
        },
        { name: "Old", type: "string", member: "string", required: true, disabled: true },
        { name: "RequestId", type: "string", member: "string" },
      ],
      type: "object",
    },
    BookCopy: {
      members: [{ name: "CopyId", type: "string", member: "string", required: true }],
      usage: "in",
    },
    LoanReceipt: {
      document: "A receipt.",
      members: [
        {
          name: "Fee",
          type: "float",
          member: "float",
          output_required: false,
          value_allowed_null: false,
        },
      ],
      usage: "out",
    },
  },
  version: "1.0",
});

type Api = ReturnType<typeof api>;
const read = (value: unknown) => readSource(JSON.stringify(value, undefined, 2), "api.json");

function failure(change: (value: Api) => void): unknown {
  const value = api();
  change(value);
  try {
    read(value);
  } catch (error) {
    return error;
  }
  return undefined;
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

  it("takes the service's name from its host where it has no other word for it", () => {
    const told = (metadata: object) => read({ ...api(), metadata } as Api).about?.service;
    expect(told({ endpoint: "lend.tencentcloudapi.com" })).toBe("lend");
    expect(told({ endpoint: "https://lend.tencentcloudapi.com" })).toBe("lend");
    expect(told({ endpoint: "lend.example", serviceShortName: "books" })).toBe("books");
    expect(told({ endpoint: "", apiVersion: "2020-01-01" })).toBeUndefined();
  });

  it.each([
    [
      "an action that no client could have",
      (value: Api) =>
        void Object.assign(value.actions, { toJSON: structuredClone(value.actions.LendBooks) }),
      "toJSON",
      /a name that a method can have as actions\.toJSON, found/,
    ],
    [
      "a missing object",
      (value: Api) => void (value.actions.LendBooks.input = "Nothing"),
      "Nothing",
      /the name of one of the objects as actions\.LendBooks\.input, found "\\"Nothing\\""/,
    ],
    [
      "an unknown type",
      (value: Api) => void ((value.objects.BookCopy.members[0] as { type: string }).type = "map"),
      "map",
      /string, int, float, bool, list or object/,
    ],
    [
      "a flag that is none",
      (value: Api) =>
        void ((value.objects.BookCopy.members[0] as { required: unknown }).required = "yes"),
      "yes",
      /true or false/,
    ],
    [
      "a hostile name",
      (value: Api) => void ((value.objects.BookCopy.members[0] as { name: string }).name = "a: *b"),
      "a: *b",
      /letters and digits/,
    ],
    [
      "an unknown status",
      (value: Api) => void (value.actions.LendBooks.status = "asleep"),
      "asleep",
      /"online" or "deprecated"/,
    ],
  ])("refuses %s, with the line", (_what, change, wrong, message) => {
    const error = failure(change);
    const value = api();
    change(value);
    const lines = JSON.stringify(value, undefined, 2).split("\n");
    expect(error).toMatchObject({ name: "UnreadableSource", file: "api.json" });
    expect((error as Error).message).toMatch(message);
    expect((error as { line: number }).line).toBe(
      lines.findIndex((line) => line.includes(`"${wrong}"`)) + 1,
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
