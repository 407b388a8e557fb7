import { UsageError } from "../usage-error.js";

/** Picks a part of a result. */
export type Query = (value: unknown) => unknown;

/**
 * Reads a JMESPath expression, before anything is sent for its sake.
 * @throws UsageError where it is none.
 */
export async function readQuery(expression: string | undefined): Promise<Query> {
  if (expression === undefined) return (value) => value;
  const { compile, search } = await import("@jmespath-community/jmespath");
  try {
    compile(expression);
  } catch (error) {
    throw new UsageError(`--query is not a JMESPath expression: ${messageOf(error)}`);
  }
  return (value) => {
    try {
      return search(value as Parameters<typeof search>[0], expression);
    } catch (error) {
      throw new QueryError(value, `--query does not fit the answer: ${messageOf(error)}`);
    }
  };
}

/** An expression that failed on the answer, which is not lost for that. */
export class QueryError extends UsageError {
  readonly value: unknown;

  constructor(value: unknown, message: string) {
    super(message);
    this.value = value;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
