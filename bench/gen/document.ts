import { refTo } from "../../runtime/openapi.js";
import { NOUNS, QUALIFIERS, SENTENCES, VERBS } from "./words.js";

interface Schema {
  readonly [keyword: string]: unknown;
}

/** Of ten shared types, so many are enumerations. */
const ENUMERATIONS = 3;

/**
 * A document in the project's form, of any size, as a large product's is: half as many shared types
 * as actions, nested, some of them enumerations; prose on everything, rules, examples, error codes.
 * The same number of actions always gives the same document.
 */
export function makeDocument(actionCount: number): object {
  const random = seeded(actionCount);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const prose = (sentences: number): string =>
    Array.from({ length: sentences }, () => pick(SENTENCES)).join(" ");

  const codes = errorCodes(20 + Math.ceil(actionCount / 2), () => prose(1));
  const typeNames = names(Math.ceil(actionCount / 2), [...QUALIFIERS], [...NOUNS], "Type");
  const types: Record<string, Schema> = {};
  for (const [index, name] of typeNames.entries()) {
    types[name] =
      index % 10 < ENUMERATIONS
        ? enumeration(index)
        : object(fieldNames(9), (field) => property(field, typeNames.slice(0, index)));
  }
  types["RequestId"] = { type: "string", description: SENTENCES[0], examples: ["a-1"] };
  types["ErrorDetail"] = object(["Code", "Message"], () => ({ type: "string" }));
  types["ErrorResult"] = object(["Error", "RequestId"], (name) =>
    refer(name === "Error" ? "ErrorDetail" : name),
  );

  function enumeration(index: number): Schema {
    const values = Array.from({ length: 3 + (index % 5) }, (_, at) => at);
    const isText = index % 2 === 0;
    return {
      type: isText ? "string" : "integer",
      description: prose(1),
      oneOf: values.map((value) => ({
        const: isText ? NOUNS[value]!.toLowerCase() : value,
        title: NOUNS[value],
        description: pick(SENTENCES),
      })),
    };
  }

  function object(fields: readonly string[], of: (name: string) => Schema): Schema {
    return {
      type: "object",
      description: prose(1),
      required: fields.filter((_, index) => index % 3 === 0),
      properties: Object.fromEntries(fields.map((name) => [name, of(name)])),
    };
  }

  function property(name: string, known: readonly string[]): Schema {
    const description = prose(1 + Math.floor(random() * 2));
    const type = known.length === 0 ? undefined : pick(known);
    switch (Math.floor(random() * 10)) {
      case 0:
        return {
          type: "integer",
          format: "int64",
          minimum: 0,
          maximum: 1024,
          default: 20,
          description,
        };
      case 1:
        return { type: "integer", format: "int64", description, examples: [7] };
      case 2:
        return {
          type: "array",
          items: { type: "string" },
          minItems: 1,
          maxItems: 100,
          description,
        };
      case 3:
        return type === undefined
          ? { type: "boolean", description }
          : { type: "array", items: refer(type), description };
      case 4:
        return type === undefined
          ? { type: "number", description }
          : { ...refer(type), description };
      case 5:
        return { type: "string", enum: ["auto", "manual", "never"], description };
      case 6:
        return {
          type: "string",
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z][\\w-]*$",
          description,
        };
      case 7:
        return { type: ["string", "null"], description };
      default:
        return { type: "string", description, examples: [`${name.toLowerCase()}-exampl01`] };
    }
  }

  function operation(name: string, index: number): object {
    const isRead = /^(?:Describe|Inquiry)/.test(name);
    const fields = fieldNames(7);
    const request = object(
      ["ResourceId", ...fields, ...(isRead ? ["Limit", "Offset"] : [])],
      (field) =>
        field === "Limit" || field === "Offset"
          ? {
              type: "integer",
              format: "int64",
              minimum: 0,
              maximum: 100,
              default: 20,
              description: prose(1),
            }
          : field === "ResourceId"
            ? { type: "string", description: prose(1), examples: ["ins-exampl01"] }
            : property(field, typeNames),
    );
    const response = object(
      [...(isRead ? ["TotalCount", "Items"] : ["TaskId"]), "RequestId"],
      (field) =>
        field === "Items"
          ? { type: "array", items: refer(pick(typeNames)), description: prose(1) }
          : field === "RequestId"
            ? refer("RequestId")
            : { type: "integer", format: "int64", description: prose(1), examples: [12] },
    );
    const listed = new Set(
      Array.from({ length: 2 + Math.floor(random() * 10) }, () => pick(codes).code),
    );
    return {
      operationId: name,
      tags: [QUALIFIERS[index % 12]],
      summary: pick(SENTENCES),
      description: prose(3),
      externalDocs: { url: `https://example.com/document/product/1/${index}` },
      "x-tencentcloud": {
        effect: isRead ? "read" : index % 3 === 0 ? "idempotent-write" : "non-idempotent-write",
        ...(isRead
          ? { paging: { limit: "Limit", offset: "Offset", items: "Items", total: "TotalCount" } }
          : {}),
        ...(index % 10 === 1 && !isRead ? { lookupFields: ["ResourceId"] } : {}),
        errors: [...listed].sort(),
      },
      requestBody: {
        required: true,
        content: { "application/json": { schema: request } },
      },
      responses: {
        "200": {
          description: pick(SENTENCES),
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["Response"],
                properties: { Response: { anyOf: [response, refer("ErrorResult")] } },
              },
              ...(isRead
                ? {}
                : {
                    examples: {
                      done: {
                        summary: "Done",
                        value: { Response: { TaskId: index, RequestId: "a-1" } },
                      },
                    },
                  }),
            },
          },
        },
      },
    };
  }

  return {
    openapi: "3.1.0",
    info: { title: "A Product of Many Actions", version: "2020-01-02" },
    servers: [{ url: "https://many.tencentcloudapi.com" }],
    security: [{ tc3: [] }],
    tags: QUALIFIERS.slice(0, 12).map((name) => ({ name, description: prose(1) })),
    "x-tencentcloud": {
      service: "many",
      errors: {
        categories: CATEGORIES,
        codes: Object.fromEntries(codes.map(({ code, ...about }) => [code, about])),
      },
    },
    paths: Object.fromEntries(
      names(
        actionCount,
        VERBS.flatMap((verb) => QUALIFIERS.map((word) => verb + word)),
        [...NOUNS],
        "",
      ).map((name, index) => [`/#${name}`, { post: operation(name, index) }]),
    ),
    components: {
      securitySchemes: { tc3: { type: "apiKey", in: "header", name: "Authorization" } },
      schemas: types,
    },
  };
}

const CATEGORIES = {
  request: { outcome: "rejected", retry: "never", description: SENTENCES[3], advice: SENTENCES[6] },
  busy: {
    outcome: "rejected",
    retry: "throttled",
    description: SENTENCES[10],
    advice: SENTENCES[13],
  },
  failure: {
    outcome: "unknown",
    retry: "transient",
    description: SENTENCES[11],
    advice: SENTENCES[12],
  },
};

const CODE_FAMILIES = {
  InvalidParameterValue: "request",
  UnsupportedOperation: "request",
  ResourceNotFound: "request",
  LimitExceeded: "request",
  RequestLimitExceeded: "busy",
  FailedOperation: "failure",
  InternalError: "failure",
};

function errorCodes(count: number, prose: () => string) {
  const families = Object.entries(CODE_FAMILIES);
  const details = names(Math.ceil(count / families.length), [...QUALIFIERS], [...NOUNS], "");
  return families.flatMap(([family, category]) => [
    { code: family, category, description: prose(), common: true },
    ...details.map((detail) => ({ code: `${family}.${detail}`, category, description: prose() })),
  ]);
}

function refer(name: string): Schema {
  return { $ref: refTo(name) };
}

function fieldNames(count: number): string[] {
  return QUALIFIERS.slice(0, count).map((word, index) => word + NOUNS[(index * 5) % NOUNS.length]!);
}

/** Different names, of two words each, and a number where the words run out. */
function names(
  count: number,
  first: readonly string[],
  second: readonly string[],
  ending: string,
): string[] {
  const all = first.length * second.length;
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / all);
    const at = index % all;
    const words = first[at % first.length]! + second[Math.floor(at / first.length)]!;
    return words + ending + (round === 0 ? "" : String(round + 1));
  });
}

/** Repeatable random numbers from 0 up to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
