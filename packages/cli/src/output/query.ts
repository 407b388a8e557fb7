import { UsageError } from "../errors.js";
import { escapeLine } from "./escape.js";

/** Picks a part of a result. @throws QueryError */
export type Query = (value: unknown) => unknown;

/**
 * Reads a JMESPath expression, before anything is sent for its sake.
 * @throws UsageError where it is none.
 */
export async function readQuery(expression: string | undefined): Promise<Query> {
  if (expression === undefined) return (value) => value;
  const { compile, isRegistered, search } = await import("@jmespath-community/jmespath");
  try {
    const unknown = functionsIn(compile(expression)).find((name) => !isRegistered(name));
    if (unknown !== undefined) throw new Error(`there is no function ${unknown}`);
  } catch (error) {
    throw new UsageError(`--query is not a JMESPath expression: ${messageOf(error)}`);
  }
  return (value) => {
    try {
      return search(value as Parameters<typeof search>[0], expression);
    } catch (error) {
      throw new QueryError(`--query does not fit the response: ${messageOf(error)}`);
    }
  };
}

/** An expression that failed on a value. */
export class QueryError extends UsageError {}

/** Names of the functions that a compiled expression calls. */
function functionsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  // A literal is any JSON, and may look like a part of an expression.
  if (type === "Literal") return [];
  const below = Object.values(node).flatMap(functionsIn);
  return type === "Function" ? [String(name), ...below] : below;
}

/** It may quote the value. */
function messageOf(error: unknown): string {
  return escapeLine(error instanceof Error ? error.message : String(error));
}
