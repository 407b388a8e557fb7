/**
 * What the code of compiled validators calls. It compares bigints by their value, counts characters
 * by code point, and takes a member that is `undefined` as left out: JSON leaves it out as well.
 */

type Value = string | number | boolean | null;
type Members = Readonly<Record<string, unknown>>;

export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: (value) => typeof value === "bigint" || Number.isInteger(value),
  null: (value) => value === null,
  number: Number.isFinite,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  string: (value) => typeof value === "string",
};

export function isOfKind(value: unknown, kinds: readonly string[]): boolean {
  return kinds.some((kind) => KINDS[kind]?.(value));
}

export function isAllowed(value: unknown, allowed: readonly Value[]): boolean {
  return allowed.some(
    (one) =>
      one === value ||
      (typeof value === "bigint" && Number.isInteger(one) && BigInt(Number(one)) === value),
  );
}

export function isMultiple(value: number | bigint, divisor: number): boolean {
  if (typeof value === "bigint" && Number.isInteger(divisor)) return value % BigInt(divisor) === 0n;
  if (Number.isInteger(value) && Number.isInteger(divisor)) return Number(value) % divisor === 0;
  const quotient = Number(value) / divisor;
  // 0.3 / 0.1 is a little less than 3.
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

export function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

export function missingMembers(value: Members, names: readonly string[]): string[] {
  return names.filter((name) => !has(value, name));
}

/** Members that are missing although another one, the second of each pair, asks for them. */
export function missingDependents(
  value: Members,
  needed: readonly (readonly [string, readonly string[]])[],
): [string, string][] {
  return needed.flatMap(([asking, names]) =>
    has(value, asking)
      ? missingMembers(value, names).map((name): [string, string] => [name, asking])
      : [],
  );
}

export function unknownMembers(value: Members, names: readonly string[]): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined && !names.includes(name));
}

export function hasTwins(list: readonly unknown[]): boolean {
  return new Set(list.map(canonical)).size < list.length;
}

/** One text for values that JSON does not tell apart. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  }
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const texts = members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
  return `{${texts.sort().join()}}`;
}

function has(value: Members, name: string): boolean {
  return Object.hasOwn(value, name) && value[name] !== undefined;
}
