import { effectByName } from "../runtime/idempotency.js";
import { refTo } from "../runtime/openapi.js";
import { setOwn, type JsonObject } from "../generator/load/json.js";
import type { About, ActionFacts } from "../drift/model.js";
import type { CallExample } from "./call-examples.js";
import type { Notes } from "./report.js";
import { wordsOf } from "./words.js";

export const FORM = "multipart/form-data";
export const JSON_BODY = "application/json";

/** Whether the action takes a form: only that can hold bytes. */
export function takesForm(action: ActionFacts, examples: readonly CallExample[]): boolean {
  const fields = [...(action.request?.fields.values() ?? [])];
  return fields.some(({ word, facts }) => word === "binary" && facts.type === "string")
    ? true
    : examples.some(({ isForm }) => isForm);
}

/** The operation of an action, its request and response being the schemas of these names. */
export function operationOf(
  name: string,
  action: ActionFacts,
  options: { about: About; isForm: boolean; examples: readonly CallExample[]; notes: Notes },
): JsonObject {
  const { about, isForm, examples, notes } = options;
  const at = `actions.${name}`;
  const { facts } = action;
  const description = wordsOf(facts.description, at, notes);
  const title = wordsOf(action.title, at, notes)?.replaceAll("\n", " ");
  const explorer = new URL("https://console.tencentcloud.com/api/explorer");
  explorer.search = new URLSearchParams({
    Product: about.service ?? "",
    Version: about.version ?? "",
    Action: name,
  }).toString();
  return {
    operationId: name,
    summary: title ?? name,
    ...(description === undefined ? {} : { description }),
    ...(facts.deprecated === true ? { deprecated: true } : {}),
    externalDocs: { url: explorer.href, description: name },
    "x-tencentcloud": {
      imported: true,
      effect: effectByName(name),
      ...(facts.rateLimit == null ? {} : { rateLimit: facts.rateLimit }),
      errors: [],
    },
    requestBody: {
      required: true,
      content: {
        [isForm ? FORM : JSON_BODY]: {
          schema: { $ref: refTo(`${name}Request`) },
          ...named(examples, ({ request }) => request),
        },
      },
    },
    responses: {
      "200": {
        description: "The call succeeded, or was refused.",
        content: {
          [JSON_BODY]: {
            schema: {
              type: "object",
              required: ["Response"],
              properties: {
                Response: {
                  anyOf: [{ $ref: refTo(`${name}Response`) }, { $ref: refTo("ErrorResult") }],
                },
              },
            },
            ...named(examples, ({ answer }) => answer),
          },
        },
      },
    },
  };
}

function named(
  examples: readonly CallExample[],
  valueOf: (example: CallExample) => unknown,
): JsonObject {
  const result: JsonObject = {};
  examples.forEach((example, index) => {
    const value = valueOf(example);
    if (value === undefined) return;
    const { summary, description } = example;
    setOwn(result, `example${index + 1}`, {
      ...(summary === undefined ? {} : { summary }),
      ...(description === undefined ? {} : { description }),
      value,
    });
  });
  return Object.keys(result).length === 0 ? {} : { examples: result };
}
