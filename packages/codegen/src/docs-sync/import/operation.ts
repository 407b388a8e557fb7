import { effectByName } from "../../../../../runtime/idempotency.js";
import { setOwn, type JsonObject } from "../../../../../generator/load/json.js";
import type { ActionFacts } from "../model.js";
import { JSON_BODY, operationObject } from "../operation.js";
import type { CallExample } from "./call-examples.js";
import type { Notes } from "./report.js";
import { wordsOf } from "./texts.js";

/** Whether the action takes a form: only that can hold bytes. */
export function takesForm(action: ActionFacts, examples: readonly CallExample[]): boolean {
  const fields = [...(action.request?.fields.values() ?? [])];
  return (
    fields.some(({ word, facts }) => word === "binary" && facts.type === "string") ||
    examples.some(({ isForm }) => isForm)
  );
}

/** The operation of an action, in the words of its source. */
export function operationOf(
  name: string,
  action: ActionFacts,
  options: {
    service: string;
    version: string;
    isForm: boolean;
    examples: readonly CallExample[];
    notes: Notes;
    request: JsonObject;
    result: JsonObject;
    errorResult: string;
  },
): JsonObject {
  const { service, version, isForm, examples, notes, request, result, errorResult } = options;
  const at = `actions.${name}`;
  const { facts } = action;
  return operationObject({
    name,
    service,
    version,
    description: wordsOf(facts.description, at, notes),
    summary: wordsOf(action.title, at, notes)?.replaceAll("\n", " ") ?? name,
    deprecated: facts.deprecated === true,
    extension: {
      imported: true,
      effect: effectByName(name),
      ...(facts.rateLimit == null ? {} : { rateLimit: facts.rateLimit }),
      errors: [],
    },
    mediaType: isForm ? "multipart/form-data" : JSON_BODY,
    request,
    result,
    errorResult,
    requestExamples: named(examples, (example) => example.request),
    responseExamples: named(examples, (example) => example.response),
  });
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
