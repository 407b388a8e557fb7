import type { JsonObject } from "../../../../generator/load/json.js";

export const JSON_BODY = "application/json";

export interface OperationParts {
  readonly name: string;
  readonly tag?: string | undefined;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly service: string;
  readonly version: string;
  /** The members of `x-tencentcloud`. */
  readonly extension: JsonObject;
  /** Media type of the request. */
  readonly mediaType?: string;
  readonly request: JsonObject;
  readonly result: JsonObject;
  /** Reference to the type of an error response. */
  readonly errorResult: string;
  /** `examples` of requests and of responses. */
  readonly requestExamples?: JsonObject;
  readonly responseExamples?: JsonObject;
}

/** The operation object of an action. */
export function operationObject(parts: OperationParts): JsonObject {
  const { name, tag, description } = parts;
  const explorer = new URL("https://console.tencentcloud.com/api/explorer");
  explorer.search = new URLSearchParams({
    Product: parts.service,
    Version: parts.version,
    Action: name,
  }).toString();
  const envelope = {
    type: "object",
    required: ["Response"],
    properties: { Response: { anyOf: [parts.result, { $ref: parts.errorResult }] } },
  };
  return {
    operationId: name,
    ...(tag === undefined ? {} : { tags: [tag] }),
    summary: parts.summary,
    ...(description === undefined ? {} : { description }),
    ...(parts.deprecated ? { deprecated: true } : {}),
    externalDocs: { url: explorer.href, description: name },
    "x-tencentcloud": parts.extension,
    requestBody: {
      required: true,
      content: {
        [parts.mediaType ?? JSON_BODY]: { schema: parts.request, ...parts.requestExamples },
      },
    },
    responses: {
      "200": {
        description: "The call succeeded, or was refused.",
        content: { [JSON_BODY]: { schema: envelope, ...parts.responseExamples } },
      },
    },
  };
}
