import { CloneError } from "./errors.js";

/**
 * Members of a response, read one by one. The types of a response say what is documented; what
 * arrives can leave out any member, or have null or another type in its place.
 */

type Members = Readonly<Record<string, unknown>>;

/** The members of an object; none where the value is something else. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null ? (value as Members) : {};
}

/** The list of this name; undefined where there is none. */
export function listIn(object: unknown, name: string): readonly unknown[] | undefined {
  const value = membersOf(object)[name];
  return Array.isArray(value) ? value : undefined;
}

/**
 * The list of each page. Undefined where one has none, or counts items and has none of them, and at the
 * end where all held fewer than the last one counts: what is missing may be what is looked for.
 */
export async function* listsOf(
  pages: AsyncIterable<unknown>,
  name: string,
): AsyncGenerator<readonly unknown[] | undefined, void> {
  let seen = 0;
  let counted = 0;
  for await (const page of pages) {
    const list = listIn(page, name);
    const { TotalCount: total } = membersOf(page);
    counted = typeof total === "number" ? total : 0;
    seen += list?.length ?? 0;
    yield list?.length === 0 && counted > 0 ? undefined : list;
  }
  if (seen < counted) yield undefined;
}

/** The text of this name; undefined where there is none, or an empty one. */
export function textIn(object: unknown, name: string): string | undefined {
  const value = membersOf(object)[name];
  return isText(value) ? value : undefined;
}

/** The texts in the list of this name, without what else it holds. */
export function textsIn(object: unknown, name: string): string[] {
  return (listIn(object, name) ?? []).filter(isText);
}

/** The number of an order. It is documented as a text; an integer in its place is the same number. */
export function orderNumberIn(object: unknown, name: string): string | undefined {
  const value = membersOf(object)[name];
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return isText(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** For a response that lacks what the order is made of. It is given up before anything is bought. */
export function unusableResponse(
  action: string,
  member: string,
  source: string,
  advice: string,
): CloneError {
  return new CloneError(`${action} returned no usable ${member} for ${source}. ${advice}`, source);
}
