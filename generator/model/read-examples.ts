import { entriesOf, member, objectMember, type JsonObject } from "../load/json.js";
import type { Example } from "./model.js";
import { ENVELOPE_SCHEMA, requestSchemaPath } from "../load/operations.js";

/** An operation's examples: its requests, and what stands in the envelope of answers without error. */
export function readExamples(operation: JsonObject): {
  requests: readonly Example[];
  responses: readonly Example[];
} {
  return {
    requests: examplesAt(operation, requestSchemaPath(operation)),
    responses: examplesAt(operation, ENVELOPE_SCHEMA).flatMap(({ summary, value }) => {
      const response = member(value, "Response");
      const isRefusal = member(response, "Error") !== undefined;
      return response === undefined || isRefusal ? [] : [{ summary, value: response }];
    }),
  };
}

/** Examples stand beside the schema of a body. */
function examplesAt(operation: JsonObject, schema: readonly string[]): Example[] {
  const media = objectMember(operation, ...schema.slice(0, -1));
  return entriesOf(media?.["examples"]).map(([, example]) => {
    const summary = member(example, "summary");
    return {
      summary: typeof summary === "string" ? summary : undefined,
      value: member(example, "value"),
    };
  });
}
