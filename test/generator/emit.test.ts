import { describe, expect, it } from "vitest";
import { emitActions } from "../../generator/emit/actions.js";
import { emitClient } from "../../generator/emit/client.js";
import { emitErrorCodes } from "../../generator/emit/error-codes.js";
import { emitErrorDescriptions } from "../../generator/emit/error-descriptions.js";
import type { Emitter } from "../../generator/emit/emitter.js";
import { emitOperations } from "../../generator/emit/operations.js";
import { emitPaging } from "../../generator/emit/paging.js";
import { emitSchema } from "../../generator/emit/schema.js";
import { emitService } from "../../generator/emit/service.js";
import { emitTypes } from "../../generator/emit/types.js";
import { emitWaiters } from "../../generator/emit/waiters.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import { filesOf } from "../../generator/output/files.js";
import { createFormatter } from "../../generator/output/formatter.js";
import type { ErrorCode, Field, Model } from "../../generator/model/model.js";

function field(name: string, more: Partial<Field> = {}): Field {
  return {
    name,
    type: { kind: "scalar", name: "string" },
    required: true,
    nullable: false,
    deprecated: false,
    secret: false,
    description: undefined,
    constraints: {},
    default: undefined,
    example: undefined,
    ...more,
  };
}

const soldOut: ErrorCode = {
  code: "ResourceUnavailable.SaleOut",
  category: "capacity",
  outcome: "rejected",
  retry: "never",
  common: false,
  description: "Sold out.",
  advice: "Try another zone.",
};

const model: Model = {
  title: "Things",
  service: "thing-store",
  version: "2020-01-02",
  site: "international",
  package: undefined,
  rateLimit: 20,
  document: {
    openapi: "3.1.0",
    info: { title: "Things", version: "2020-01-02" },
    paths: {
      "/#BuyThing": {
        post: {
          operationId: "BuyThing",
          summary: "Buy a thing.",
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BuyThingRequest" } },
            },
          },
          responses: { "200": { description: "What was bought." } },
        },
      },
    },
    components: {
      schemas: {
        BuyThingRequest: {
          type: "object",
          required: ["Sizes"],
          properties: {
            Sizes: { type: "array", items: { enum: [1, "two"] }, default: [1] },
            hasOwnProperty: { type: "string", description: "Ends no comment: */" },
          },
        },
      },
    },
  },
  actions: [
    {
      name: "BuyThing",
      file: "BuyThing",
      multipart: false,
      category: "Shop",
      summary: "Buy a thing.",
      description: undefined,
      deprecated: true,
      page: "https://example.com/buy",
      documented: "2020-01-02",
      effect: "non-idempotent-write",
      purchases: true,
      destroys: false,
      paging: {
        limit: "Limit",
        offset: "Offset",
        page: undefined,
        items: "Things",
        total: "Total",
        aligned: true,
        size: 20,
        maximum: 50,
      },
      waiters: [
        {
          name: "Done",
          description: "Waits until all is done.",
          items: "Things",
          awaited: ["Names"],
          state: "Color",
          succeeds: ["red"],
          fails: [],
          detail: undefined,
        },
      ],
      starts: [{ waiter: "Done", fields: [{ request: "Names", response: "Names" }] }],
      lookupFields: ["Name"],
      lookupState: [{ action: "BuyThing", field: "Total" }],
      onlySite: "mainland",
      rateLimit: 5,
      errors: [soldOut],
      request: {
        schema: "BuyThingRequest",
        name: "BuyThingRequest",
        module: "actions/BuyThing",
        isOpen: false,
        description: "What to buy.",
        direction: "request",
        fields: [
          field("Secret", { required: false, secret: true, example: "never shown" }),
          field("Sizes", {
            type: { kind: "array", items: { kind: "literals", values: [1, "two"] } },
            default: [1],
            constraints: { minItems: 1 },
          }),
          field("Thing", { type: { kind: "named", name: "Thing", module: "types/Thing" } }),
          field("odd-name", { type: { kind: "scalar", name: "unknown" } }),
        ],
        rules: [],
      },
      response: {
        schema: "BuyThingResponse",
        name: "BuyThingResponse",
        module: "actions/BuyThing",
        isOpen: false,
        description: undefined,
        direction: "response",
        fields: [
          field("Bought", {
            type: { kind: "array", items: { kind: "named", name: "Thing", module: "types/Thing" } },
            nullable: true,
            deprecated: true,
          }),
        ],
        rules: [],
      },
      examples: { requests: [], responses: [] },
    },
  ],
  categories: [{ name: "Shop", description: "What one can buy." }],
  objects: [
    {
      schema: "Thing",
      name: "Thing",
      module: "types/Thing",
      isOpen: false,
      description: "A thing.",
      direction: "both",
      fields: [
        field("Part", {
          type: { kind: "named", name: "Thing", module: "types/Thing" },
          required: false,
        }),
        field("Color", {
          type: { kind: "named", name: "Color", module: "types/Color" },
          description: "Its color.",
          constraints: { minLength: 2, pattern: "^[a-z]`*/$" },
          example: "red",
        }),
        field("Kinds", {
          type: {
            kind: "array",
            items: { kind: "literals", values: ["a", "b"], others: "string" },
            nullableItems: true,
          },
          required: false,
        }),
      ],
      rules: [],
    },
  ],
  enumerations: [
    {
      schema: "Color",
      name: "Color",
      module: "types/Color",
      description: "A color.",
      members: [
        { name: "Red", value: "red", description: "Like fire." },
        { name: "Other", value: "it's", description: "Not like fire." },
      ],
    },
  ],
  values: [
    {
      name: "Tags",
      type: { kind: "array", items: { kind: "named", name: "Color", module: "types/Color" } },
      nullable: true,
      direction: "both",
    },
  ],
  errorCodes: [soldOut, { ...soldOut, code: "InternalError", common: true, outcome: "unknown" }],
  errorCategories: [
    {
      name: "capacity",
      description: "Stock does not suffice.",
      outcome: "rejected",
      retry: "never",
      advice: "Ask for less.",
    },
  ],
};

async function golden(emitter: Emitter): Promise<string> {
  const files = await filesOf(await emitter(model, BESIDE), await createFormatter("generated"));
  return files
    .map(({ path, text }) => `// ${path}\n${text.split("\n").slice(2).join("\n")}`)
    .join("\n");
}

describe("each emitter, on a small model", () => {
  it("actions", async () => expect(await golden(emitActions)).toMatchSnapshot());
  it("types", async () => expect(await golden(emitTypes)).toMatchSnapshot());
  it("error codes", async () => expect(await golden(emitErrorCodes)).toMatchSnapshot());
  it("error descriptions", async () =>
    expect(await golden(emitErrorDescriptions)).toMatchSnapshot());
  it("schema", async () => expect(await golden(emitSchema)).toMatchSnapshot());
  it("service", async () => expect(await golden(emitService)).toMatchSnapshot());
  it("operations", async () => expect(await golden(emitOperations)).toMatchSnapshot());
  it("paging", async () => expect(await golden(emitPaging)).toMatchSnapshot());
  it("waiters", async () => expect(await golden(emitWaiters)).toMatchSnapshot());
  it("client", async () => expect(await golden(emitClient)).toMatchSnapshot());
});
