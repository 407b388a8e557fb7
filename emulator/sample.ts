import { resolved, type ApiDocument, type ApiOperation, type ApiSchema } from "./document.js";

/**
 * A valid answer for an action that has no behaviour of its own: the document's example, or else a
 * value made from the schema. The same document gives the same answer.
 */
export function sampleResponse(
  document: ApiDocument,
  operation: ApiOperation,
): Record<string, unknown> {
  const { examples = {} } = operation.responses["200"].content["application/json"];
  for (const { value } of Object.values(examples)) {
    const response = (value as { Response?: Record<string, unknown> }).Response;
    if (response !== undefined && !("Error" in response)) return { ...response };
  }
  const schema = document.components.schemas[`${operation.operationId}Response`] ?? {};
  return sample(document, schema, 0) as Record<string, unknown>;
}

/** Types can contain themselves; so deep, lists stay empty. */
const DEEPEST = 4;

function sample(document: ApiDocument, given: ApiSchema, depth: number): unknown {
  const schema = { ...resolved(document, given), ...given };
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.oneOf !== undefined) return schema.oneOf[0]?.const;
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => depth < DEEPEST || schema.required?.includes(name))
          .map(([name, property]) => [name, sample(document, property, depth + 1)]),
      );
    case "array":
      return depth < DEEPEST ? [sample(document, schema.items ?? {}, depth + 1)] : [];
    case "integer":
    case "number":
      return schema.minimum ?? 0;
    case "boolean":
      return false;
    default:
      return "x".repeat(schema.minLength ?? 1);
  }
}
