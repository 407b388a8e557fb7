import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Document } from "yaml";

/**
 * Writes a document of so many actions, with a field for each thing that a field can be, and gives its
 * root file. The same number gives the same document.
 */
export function writeSyntheticSpec(folder: string, actions: number): string {
  const write = (file: string, value: unknown) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `# Kept by hand.\n${new Document(value).toString({ lineWidth: 0 })}`);
  };
  const names = Array.from(
    { length: actions },
    (_, index) => `${VERBS[index % 3] ?? ""}Thing${letters(index)}`,
  );
  names.forEach((name, index) => write(`actions/${name}.yaml`, action(name, index)));
  for (const [name, type] of Object.entries(types(names.length))) write(`types/${name}.yaml`, type);
  write("errors.yaml", { categories: CATEGORIES, codes: codes() });
  write("openapi.yaml", {
    openapi: "3.1.0",
    info: { title: "Things", version: "2018-04-12" },
    servers: [{ url: "https://thing.example.com" }],
    tags: [
      { name: "Thing", description: "Things." },
      { name: "Other", description: "Others." },
    ],
    "x-tencentcloud": { service: "thing", errors: { $ref: "errors.yaml" } },
    paths: Object.fromEntries(
      [...names].sort().map((name) => [`/#${name}`, { $ref: `actions/${name}.yaml` }]),
    ),
  });
  return path.join(folder, "openapi.yaml");
}

const VERBS = ["Create", "Describe", "Modify"];

/** A name for a number: a type's name that ends in a digit would be as good, but harder to read. */
export function letters(index: number): string {
  return `${String.fromCharCode(65 + (Math.floor(index / 26) % 26))}${String.fromCharCode(97 + (index % 26))}`;
}

const CATEGORIES = {
  failed: { outcome: "unknown", retry: "never", description: "It failed.", advice: "Look." },
  request: { outcome: "rejected", retry: "never", description: "It is wrong.", advice: "Mend it." },
};

const KNOWN_CODES = [
  "FailedOperation.Broken",
  "InvalidParameter.Wrong",
  "LimitExceeded",
  "LimitExceeded.Many",
  "ResourceNotFound.Gone",
  "ResourceInUse.Busy",
  "UnsupportedOperation",
];

function codes(): Record<string, unknown> {
  const common = Object.fromEntries(
    ["AuthFailure.TokenFailure", "FailedOperation", "InternalError", "InvalidParameter"].map(
      (code) => [code, { common: true, category: "request", description: `Says ${code}.` }],
    ),
  );
  const own = Object.fromEntries(
    [...KNOWN_CODES, "UnusedCode.One", "UnusedCode.Two"]
      .sort()
      .map((code) => [code, { category: "request", description: `Says ${code}.` }]),
  );
  return { ...common, ...own };
}

const described = (description: string) => ({ description });

function action(name: string, index: number): unknown {
  const shared = letters(index % 8);
  const request = {
    InstanceId: { type: "string", ...described("Which one.") },
    Amount: {
      type: "integer",
      format: "uint64",
      minimum: 1,
      maximum: 100,
      ...described("How many."),
    },
    Offset: { type: "integer", format: "int64", default: 0, ...described("How many to skip.") },
    Period: { type: "integer", format: "int64", enum: [1, 2, 3, 6, 12], ...described("Months.") },
    Mode: { $ref: "../types/ModeKind.yaml" },
    Own: { $ref: `../types/OwnKind${letters(index)}.yaml`, default: 1 },
    Word: { type: "string", enum: ["local", "remote"], ...described("Where.") },
    Label: { type: "string", maxLength: 60, ...described("What to call it.") },
    Phrase: { type: "string", minLength: 8, maxLength: 30, ...described("A phrase.") },
    Force: { type: "boolean", default: false, ...described("Whether to.") },
    Ratio: { type: "number", ...described("How much of it.") },
    IdList: { type: "array", items: { type: "string" }, ...described("Which ones.") },
    NumberList: {
      type: "array",
      items: { type: "integer", format: "int64" },
      ...described("Numbers."),
    },
    FilterSet: {
      type: "array",
      items: { $ref: `../types/FilterInfo${shared}.yaml` },
      ...described("Filters."),
    },
    Placement: { $ref: `../types/PlaceInfo${shared}.yaml`, ...described("Where to put it.") },
  };
  const result = {
    TotalCount: { type: "integer", format: "int64", ...described("How many there are.") },
    ItemSet: {
      type: "array",
      items: { $ref: `../types/ItemInfo${shared}.yaml` },
      ...described("Them."),
    },
    Status: { $ref: "../types/StatusKind.yaml" },
    Remark: { type: ["string", "null"], ...described("A remark.") },
    Place: { $ref: `../types/PlaceInfo${shared}.yaml`, ...described("Where it is.") },
    Ready: { type: "boolean", ...described("Whether it is.") },
    TaskId: { type: "integer", format: "int64", ...described("The task.") },
    RequestId: { $ref: "../types/RequestId.yaml" },
  };
  return {
    post: {
      operationId: name,
      tags: ["Thing"],
      summary: `Do ${name}.`,
      description: "It does what its name says.",
      "x-tencentcloud": {
        documented: "2026-01-13",
        effect: "read",
        rateLimit: 20,
        errors: [...KNOWN_CODES].sort(),
      },
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              description: "What to send.",
              required: ["InstanceId", "Amount", "IdList"],
              properties: request,
            },
          },
        },
      },
      responses: {
        "200": {
          description: "It went well, or not.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["Response"],
                properties: {
                  Response: {
                    anyOf: [
                      {
                        type: "object",
                        description: "What comes back.",
                        required: ["TotalCount", "ItemSet", "RequestId"],
                        properties: result,
                      },
                      { $ref: "../types/ErrorResult.yaml" },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  };
}

function types(actions: number): Record<string, unknown> {
  const kind = (title: string) => ({
    type: "integer",
    format: "int64",
    ...described("A kind."),
    oneOf: [0, 1, 2].map((value) => ({
      const: value,
      title: `${title}${value}`,
      ...described("One."),
    })),
  });
  const own = Array.from({ length: actions }, (_, index) => [
    `OwnKind${letters(index)}`,
    kind("Own"),
  ]);
  const shared = Array.from({ length: 8 }, (_, index) => letters(index)).flatMap((suffix) => [
    [
      `FilterInfo${suffix}`,
      object(["Name"], { Name: words("Name."), Values: texts(), Exact: flag() }),
    ],
    [
      `ItemInfo${suffix}`,
      object(["ItemId"], {
        ItemId: words("Which."),
        Size: { type: ["integer", "null"], format: "int64", ...described("How large.") },
        Nested: { $ref: `PlaceInfo${suffix}.yaml`, ...described("Where.") },
        Tags: texts(),
      }),
    ],
    [
      `PlaceInfo${suffix}`,
      object(["ZoneId"], {
        ZoneId: { type: "integer", format: "uint64", ...described("Zone.") },
        ZoneName: words("Zone's name."),
        Level: { type: "integer", format: "int64", ...described("Level.") },
      }),
    ],
  ]) as [string, unknown][];
  return {
    ...Object.fromEntries([...own, ...shared]),
    ModeKind: kind("Mode"),
    StatusKind: kind("Status"),
    RequestId: { type: "string", ...described("The call.") },
    ErrorDetail: object(["Code", "Message"], { Code: words("Code."), Message: words("Words.") }),
    ErrorResult: object(["Error", "RequestId"], {
      Error: { $ref: "ErrorDetail.yaml" },
      RequestId: { $ref: "RequestId.yaml" },
    }),
  };
}

function object(required: string[], properties: Record<string, unknown>): unknown {
  return { type: "object", ...described("Some of it."), required, properties };
}

function words(content: string): unknown {
  return { type: "string", ...described(content) };
}

function texts(): unknown {
  return { type: "array", items: { type: "string" }, ...described("Several.") };
}

function flag(): unknown {
  return { type: "boolean", ...described("Whether.") };
}
