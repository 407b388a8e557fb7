import type { CatalogedCode, ErrorCategory, OpenApiDocument } from "../../../../runtime/openapi.js";

export interface ErrorEntry {
  readonly code: string;
  readonly description: string;
  readonly advice: string;
  readonly category: string;
  readonly outcome: string;
  readonly retry: string;
  /** Whether any action may return it. */
  readonly isCommon: boolean;
  readonly actions: readonly string[];
}

/** An action, and the codes that it names. */
interface Returning {
  readonly name: string;
  readonly errors: readonly string[];
}

/** Every error code of the document, with the actions that may return it. */
export function errorsOf(
  document: OpenApiDocument,
  actions: Iterable<Returning>,
): Map<string, ErrorEntry> {
  const { categories = {}, codes = {} } = document["x-tencentcloud"]?.errors ?? {};
  const users = new Map<string, string[]>();
  for (const { name, errors } of actions) {
    for (const code of errors) users.set(code, [...(users.get(code) ?? []), name]);
  }
  const all = new Set([...Object.keys(codes), ...users.keys()]);
  return new Map(
    [...all].sort().map((code) => {
      const entry: Partial<CatalogedCode> = codes[code] ?? {};
      const category: Partial<ErrorCategory> = categories[entry.category ?? ""] ?? {};
      const known: ErrorEntry = {
        code,
        description: entry.description ?? category.description ?? "",
        advice: entry.advice ?? category.advice ?? "",
        category: entry.category ?? "",
        outcome: category.outcome ?? "",
        retry: category.retry ?? "",
        isCommon: entry.common === true,
        actions: users.get(code) ?? [],
      };
      return [code, known];
    }),
  );
}
