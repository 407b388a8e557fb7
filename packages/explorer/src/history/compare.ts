import { isFields, ownMember } from "../form/path.js";

/** A place where two values differ. A side without the place is undefined. */
export interface Difference {
  /** `InstanceSet[crs-exampl01].Status` */
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** The differences of two responses, in the order of the left one. Their request IDs always differ. */
export function compareResponses(left: unknown, right: unknown): Difference[] {
  return compareValues(left, right, "").filter(({ path }) => path !== "RequestId");
}

function compareValues(left: unknown, right: unknown, path: string): Difference[] {
  if (isFields(left) && isFields(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) =>
      compareValues(
        ownMember(left, name),
        ownMember(right, name),
        path === "" ? name : `${path}.${name}`,
      ),
    );
  }
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right, path);
  return Object.is(left, right) ? [] : [{ path, left, right }];
}

/** Items with an ID are compared with the item of the same ID, others with the one in the same place. */
function compareLists(
  left: readonly unknown[],
  right: readonly unknown[],
  path: string,
): Difference[] {
  const key = keyOf(left, right);
  const byName = (list: readonly unknown[]): Map<string, unknown> =>
    new Map(list.map((item, index) => [nameOf(item, key) ?? `${index}`, item]));
  const before = byName(left);
  const after = byName(right);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) =>
    compareValues(before.get(name), after.get(name), `${path}[${name}]`),
  );
}

/** What tells items apart; a name can change where an ID does not. */
const KEYS = [/Id$/, /Key$/, /Name$/];

/** The field that tells the items of both lists apart; undefined where there is none. */
function keyOf(left: readonly unknown[], right: readonly unknown[]): string | undefined {
  const [first] = [...left, ...right];
  if (!isFields(first)) return undefined;
  const candidates = KEYS.flatMap((key) => Object.keys(first).filter((name) => key.test(name)));
  return candidates.find((name) =>
    [left, right].every((list) => {
      const names = list.map((item) => nameOf(item, name));
      return !names.includes(undefined) && new Set(names).size === list.length;
    }),
  );
}

function nameOf(item: unknown, key: string | undefined): string | undefined {
  if (key === undefined || !isFields(item)) return undefined;
  const value = ownMember(item, key);
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}
