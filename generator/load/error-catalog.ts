/** The error catalog of a document: `spec/errors.yaml`, or part of the root's `x-tencentcloud`. */

import { commonErrors } from "./common-errors.js";
import { objectMember, type JsonObject } from "./json.js";

export const OUTCOMES = ["rejected", "unknown"] as const;
/** `rejected`: the service did not act. `unknown`: it may have acted all the same. */
export type Outcome = (typeof OUTCOMES)[number];

export const RETRIES = ["never", "throttled", "resign", "refresh", "transient"] as const;
/** When a call that failed with such a code may be retried; `spec/errors.yaml` explains. */
export type Retry = (typeof RETRIES)[number];

const text = { type: "string", minLength: 1 };

export const errorCatalog = {
  description: "The error codes of the service, by category.",
  type: "object",
  required: ["categories", "codes"],
  additionalProperties: false,
  properties: {
    categories: {
      description: "Kinds of errors, by name. Codes of one kind are treated alike.",
      type: "object",
      additionalProperties: {
        description: "What a code of this category means for a call.",
        type: "object",
        required: ["outcome", "retry", "description", "advice"],
        additionalProperties: false,
        properties: {
          outcome: {
            description:
              "What became of the call. `rejected`: this attempt has done nothing. `unknown`: the" +
              " service may have acted all the same.",
            enum: OUTCOMES,
          },
          retry: {
            description:
              "When the call is retried. `never`: not at all. `throttled`: after a pause." +
              " `resign`: once, signed with the service's time. `refresh`: once, with fresh" +
              " credentials. `transient`: once, unless the action is not idempotent.",
            enum: RETRIES,
          },
          description: { ...text, description: "What such an error means." },
          advice: { ...text, description: "What a caller can do about it." },
        },
      },
    },
    codes: {
      description:
        "Error codes, by the code. One that is not listed is treated as the longest listed code" +
        " that it begins with, dot by dot.",
      type: "object",
      additionalProperties: {
        description: "An error code of the service.",
        type: "object",
        required: ["category", "description"],
        additionalProperties: false,
        properties: {
          category: { ...text, description: "Name of its category." },
          common: {
            description: "Whether any action may return it. Default: false.",
            type: "boolean",
          },
          description: { ...text, description: "What the code means." },
          advice: {
            ...text,
            description: "What a caller can do about it, where it differs from the category's.",
          },
        },
      },
    },
  },
};

/** The error codes that hold for a document. */
export function catalogOf(document: JsonObject): JsonObject {
  return objectMember(document, "x-tencentcloud", "errors") ?? commonErrors();
}
