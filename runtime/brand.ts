/** A class that `isOfKind` knows again in another copy of this package. */
interface Kind extends Function {
  /** Its name, the package's before it. Subclasses inherit it, so only an own one counts. */
  readonly kind?: string;
}

/**
 * `instanceof`, also for objects of another copy of this package: a process has two where one of
 * its modules requires the package and another one imports it, and an error may cross over.
 */
export function isOfKind(type: Kind, value: unknown): boolean {
  if (Function.prototype[Symbol.hasInstance].call(type, value)) return true;
  const kind = ownKind(type);
  return kind !== undefined && isKindOf(kind, value);
}

/** Whether the class of an object, or one that it extends, is called so. */
export function isKindOf(kind: string, value: unknown): boolean {
  if (typeof value !== "object") return false;
  for (let object = value; object !== null; object = Object.getPrototypeOf(object) as object) {
    if (ownKind(object.constructor) === kind) return true;
  }
  return false;
}

function ownKind(type: unknown): string | undefined {
  return typeof type === "function" && Object.hasOwn(type, "kind")
    ? (type as Kind).kind
    : undefined;
}
