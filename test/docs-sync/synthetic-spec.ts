import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Document, parse } from "yaml";

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
  names.forEach((name, index) => write(`actions/${name}.yaml`, parse(action(name, index))));
  for (const [name, type] of Object.entries(types(names.length))) write(`types/${name}.yaml`, type);
  write("errors.yaml", { categories: parse(CATEGORIES) as object, codes: codes() });
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

const CATEGORIES = `
failed: { outcome: unknown, retry: never, description: It failed., advice: Look. }
request: { outcome: rejected, retry: never, description: It is wrong., advice: Mend it. }
`;

const KNOWN_CODES = [
  "FailedOperation.Broken",
  "InvalidParameter.Wrong",
  "LimitExceeded",
  "LimitExceeded.Many",
  "ResourceInUse.Busy",
  "ResourceNotFound.Gone",
  "UnsupportedOperation",
];

function codes(): Record<string, unknown> {
  const common = "AuthFailure.TokenFailure FailedOperation InternalError InvalidParameter".split(
    " ",
  );
  const code = (name: string) => ({ category: "request", description: `Says ${name}.` });
  return Object.fromEntries([
    ...common.map((name) => [name, { common: true, ...code(name) }]),
    ...[...KNOWN_CODES, "UnusedCode.One", "UnusedCode.Two"].map((name) => [name, code(name)]),
  ]) as Record<string, unknown>;
}

function action(name: string, index: number): string {
  const shared = letters(index % 8);
  return `
post:
  operationId: ${name}
  tags: [Thing]
  summary: Do ${name}.
  description: It does what its name says.
  x-tencentcloud:
    { documented: "2026-01-13", effect: read, rateLimit: 20, errors: [${KNOWN_CODES.join(", ")}] }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          description: What to send.
          required: [InstanceId, Amount, IdList]
          properties:
            InstanceId: { type: string, description: Which one. }
            Amount: { type: integer, format: uint64, minimum: 1, maximum: 100, description: How many. }
            Offset: { type: integer, format: int64, default: 0, description: How many to skip. }
            Period: { type: integer, format: int64, enum: [1, 2, 3, 6, 12], description: Months. }
            Mode: { $ref: ../types/ModeKind.yaml }
            Own: { $ref: ../types/OwnKind${letters(index)}.yaml, default: 1 }
            Word: { type: string, enum: [local, remote], description: Where. }
            Label: { type: string, maxLength: 60, description: What to call it. }
            Phrase: { type: string, minLength: 8, maxLength: 30, description: A phrase. }
            Force: { type: boolean, default: false, description: Whether to. }
            Ratio: { type: number, description: How much of it. }
            IdList: { type: array, items: { type: string }, description: Which ones. }
            NumberList: { type: array, items: { type: integer, format: int64 }, description: Numbers. }
            FilterSet: { type: array, items: { $ref: ../types/FilterInfo${shared}.yaml }, description: Filters. }
            Placement: { $ref: ../types/PlaceInfo${shared}.yaml, description: Where to put it. }
  responses:
    "200":
      description: It went well, or not.
      content:
        application/json:
          schema:
            type: object
            required: [Response]
            properties:
              Response:
                anyOf:
                  - type: object
                    description: What comes back.
                    required: [TotalCount, ItemSet, RequestId]
                    properties:
                      TotalCount: { type: integer, format: int64, description: How many there are. }
                      ItemSet: { type: array, items: { $ref: ../types/ItemInfo${shared}.yaml }, description: Them. }
                      Status: { $ref: ../types/StatusKind.yaml }
                      Remark: { type: [string, "null"], description: A remark. }
                      Place: { $ref: ../types/PlaceInfo${shared}.yaml, description: Where it is. }
                      Ready: { type: boolean, description: Whether it is. }
                      TaskId: { type: integer, format: int64, description: The task. }
                      RequestId: { $ref: ../types/RequestId.yaml }
                  - $ref: ../types/ErrorResult.yaml
`;
}

/** The types that actions with the same letters share. */
const sharedTypes = (suffix: string): string => `
FilterInfo${suffix}:
  type: object
  description: Some of it.
  required: [Name]
  properties:
    Name: { type: string, description: Name. }
    Values: { type: array, items: { type: string }, description: Several. }
    Exact: { type: boolean, description: Whether. }
ItemInfo${suffix}:
  type: object
  description: Some of it.
  required: [ItemId]
  properties:
    ItemId: { type: string, description: Which. }
    Size: { type: [integer, "null"], format: int64, description: How large. }
    Nested: { $ref: PlaceInfo${suffix}.yaml, description: Where. }
    Tags: { type: array, items: { type: string }, description: Several. }
PlaceInfo${suffix}:
  type: object
  description: Some of it.
  required: [ZoneId]
  properties:
    ZoneId: { type: integer, format: uint64, description: Zone. }
    ZoneName: { type: string, description: Zone's name. }
    Level: { type: integer, format: int64, description: Level. }
`;

const ENVELOPE_TYPES = `
RequestId: { type: string, description: The call. }
ErrorDetail:
  type: object
  description: Some of it.
  required: [Code, Message]
  properties: { Code: { type: string, description: Code. }, Message: { type: string, description: Words. } }
ErrorResult:
  type: object
  description: Some of it.
  required: [Error, RequestId]
  properties: { Error: { $ref: ErrorDetail.yaml }, RequestId: { $ref: RequestId.yaml } }
`;

const kind = (name: string, title: string): string => `
${name}:
  type: integer
  format: int64
  description: A kind.
  oneOf: [${[0, 1, 2].map((value) => `{ const: ${value}, title: ${title}${value}, description: One. }`).join(", ")}]
`;

function types(actions: number): object {
  const numbers = (length: number) => Array.from({ length }, (_, index) => letters(index));
  return parse(
    [
      ...numbers(actions).map((suffix) => kind(`OwnKind${suffix}`, "Own")),
      ...numbers(8).map(sharedTypes),
      kind("ModeKind", "Mode"),
      kind("StatusKind", "Status"),
      ENVELOPE_TYPES,
    ].join(""),
  ) as object;
}
