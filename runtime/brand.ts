/** A class that `hasBrand` recognises in another copy of this package. */
interface Branded extends Function {
  /** The package and the name of the class. Subclasses inherit it, so only an own one counts. */
  readonly brand?: string;
}

/**
 * `instanceof`, also for objects of another copy of this package: a process has two copies where one
 * module requires the package and another imports it, and an error may cross over.
 */
export function hasBrand(type: Branded, value: unknown): boolean {
  if (Function.prototype[Symbol.hasInstance].call(type, value)) return true;
  const brand = ownBrand(type);
  if (brand === undefined || typeof value !== "object") return false;
  for (let object = value; object !== null; object = Object.getPrototypeOf(object) as object) {
    if (ownBrand(object.constructor) === brand) return true;
  }
  return false;
}

function ownBrand(type: unknown): string | undefined {
  return typeof type === "function" && Object.hasOwn(type, "brand")
    ? (type as Branded).brand
    : undefined;
}
