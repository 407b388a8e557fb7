import { UsageError } from "../errors.js";
import { messageOf } from "./escape.js";
import { messages } from "../locales/index.js";

/**
 * Reads a JMESPath expression, before anything is sent.
 * @returns a function that selects a part of a result, and throws UsageError where the expression
 * does not fit the result
 * @throws UsageError for an invalid expression
 */
export async function readQuery(
  expression: string | undefined,
): Promise<(value: unknown) => unknown> {
  if (expression === undefined) return (value) => value;
  const { compile, isRegistered, search } = await import("@jmespath-community/jmespath");
  try {
    const unknown = functionsIn(compile(expression)).find((name) => !isRegistered(name));
    if (unknown !== undefined) throw new Error(`there is no function ${unknown}`);
  } catch (error) {
    throw new UsageError(messages.request.queryInvalid(messageOf(error)));
  }
  return (value) => {
    try {
      return search(value as Parameters<typeof search>[0], expression);
    } catch (error) {
      throw new UsageError(messages.request.queryFails(messageOf(error)));
    }
  };
}

/** Names of the functions that a compiled expression calls. */
function functionsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  // A literal is any JSON, and may look like a part of an expression.
  if (type === "Literal") return [];
  const below = Object.values(node).flatMap(functionsIn);
  return type === "Function" ? [String(name), ...below] : below;
}
