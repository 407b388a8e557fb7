import type { Operation, Schema } from "../../../../runtime/openapi.js";
import { isObject } from "../../../explorer/src/form/path.js";
import { shellWord } from "../../../explorer/src/snippet/shell.js";
import { requestSchemaOf, resolved } from "../document.js";

const MAX_LINE_LENGTH = 78;

/**
 * A call of the action that can be copied, from the first example of the document. Passwords are left
 * out: flags show in the list of processes, and belong into `--body`.
 */
export function exampleLine(action: string, operation: Operation): string[] {
  const { examples = {} } = operation.requestBody.content["application/json"] ?? {};
  const request = Object.values(examples)[0]?.value ?? {};
  const schema = requestSchemaOf(operation);
  const flags = Object.entries(request).flatMap(([name, value]) =>
    isSecret(schema, name) ? [] : [`--${name} ${wordsOf(value)}`],
  );
  const line = [`tcredis ${action}`, ...flags].join(" ");
  if (line.length <= MAX_LINE_LENGTH) return [`  ${line}`];
  return [`tcredis ${action}`, ...flags].map((part, index) => {
    const start = index === 0 ? "  " : "    ";
    return index === flags.length ? start + part : `${start}${part} \\`;
  });
}

function isSecret(schema: Schema, name: string): boolean {
  return resolved(schema.properties?.[name] ?? {}).writeOnly === true;
}

export function wordsOf(value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => !isObject(item))) {
    return value.map((item) => shellWord(String(item))).join(" ");
  }
  return shellWord(isObject(value) ? JSON.stringify(value) : String(value));
}
