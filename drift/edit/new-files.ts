import type { ActionFacts, FieldList } from "../model.js";
import { draft } from "./draft.js";
import { fieldSchema, type ReferTo } from "../field-schema.js";
import { blockText } from "./yaml-value.js";

/** Beginnings of the names of actions that change nothing. */
const READS = /^(?:Describe|Inquiry|Inquire|List|Get|Query|Check|Search)/;

/** The file of an action that the document does not have yet. */
export function newActionFile(
  name: string,
  action: ActionFacts,
  service: { service: string; version: string },
  referTo: ReferTo,
  tag: string | undefined,
): string {
  const { facts } = action;
  const explorer = new URL("https://console.tencentcloud.com/api/explorer");
  explorer.search = new URLSearchParams({
    Product: service.service,
    Version: service.version,
    Action: name,
  }).toString();
  const post: Record<string, unknown> = {
    operationId: name,
    ...(tag === undefined ? {} : { tags: [tag] }),
    summary: draft("what the action does, in one line"),
    description: draft(facts.description),
    ...(facts.deprecated === true ? { deprecated: true } : {}),
    externalDocs: { url: explorer.href, description: name },
    "x-tencentcloud": {
      ...(facts.documented == null ? {} : { documented: facts.documented }),
      // Sending twice what acts twice is the worse mistake.
      effect: READS.test(name) ? "read" : "non-idempotent-write",
      ...(facts.rateLimit == null ? {} : { rateLimit: facts.rateLimit }),
      errors: [...(action.errors?.keys() ?? [])].sort(),
    },
    requestBody: {
      required: true,
      content: { "application/json": { schema: fieldsSchema(action.request, "request", referTo) } },
    },
    responses: {
      "200": {
        description: "The call succeeded, or was refused.",
        content: { "application/json": { schema: envelope(action.response, referTo) } },
      },
    },
  };
  return `${blockText({ post })}\n`;
}

/** An object schema of fields that travel one way. */
export function fieldsSchema(
  list: FieldList | undefined,
  direction: "request" | "response",
  referTo: ReferTo,
): Record<string, unknown> {
  const fields = [...(list?.fields ?? [])];
  const flag = direction === "request" ? "required" : "outputRequired";
  const isNeeded = (name: string, needed: unknown) =>
    needed === true || (direction === "response" && name === "RequestId");
  const required = fields.filter(([name, { facts }]) => isNeeded(name, facts[flag]));
  const isRequestId = (name: string) => direction === "response" && name === "RequestId";
  return {
    type: "object",
    description: draft(direction === "request" ? "what to send" : "what comes back"),
    ...(required.length === 0 ? {} : { required: required.map(([name]) => name) }),
    properties: Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        isRequestId(name)
          ? { $ref: referTo("RequestId") }
          : fieldSchema(name, field, new Set([direction]), referTo),
      ]),
    ),
  };
}

function envelope(list: FieldList | undefined, referTo: ReferTo): Record<string, unknown> {
  const result = fieldsSchema(list, "response", referTo);
  return {
    type: "object",
    required: ["Response"],
    properties: { Response: { anyOf: [result, { $ref: referTo("ErrorResult") }] } },
  };
}
