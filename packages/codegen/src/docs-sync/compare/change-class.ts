/** What a change means to callers, the worst first. */
export const CHANGE_CLASSES = [
  /** Valid requests may be refused, or no longer compile. */
  "breaking-request",
  /** Code that reads responses may meet what it does not expect, or no longer compile. */
  "breaking-response",
  /** Something can be sent or read that could not before. */
  "additive",
  /** Still works, and will not for ever. */
  "deprecation",
  /** Only what is said about the API. */
  "docs",
  /** Concerns the keepers of the document, and no caller. */
  "curation",
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export function worst(classes: Iterable<ChangeClass>): ChangeClass {
  const all = new Set(classes);
  return CHANGE_CLASSES.find((candidate) => all.has(candidate)) ?? "docs";
}

/** How the version of a package has to rise that takes a change over. */
export type Bump = "major" | "minor" | "patch" | "none";

const BUMPS: Readonly<Record<ChangeClass, Bump>> = {
  "breaking-request": "major",
  "breaking-response": "major",
  additive: "minor",
  deprecation: "minor",
  docs: "patch",
  curation: "none",
};

export function bumpFor(classes: Iterable<ChangeClass>): Bump {
  const bumps = new Set([...classes].map((each) => BUMPS[each]));
  return (["major", "minor", "patch"] as const).find((bump) => bumps.has(bump)) ?? "none";
}
