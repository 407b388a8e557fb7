import { joinedBy, text, type Line } from "../../output/markdown/tree.js";
import type { ErrorCode } from "../../model/model.js";
import type { Site } from "./site.js";

/** Codes by what a caller can do about them, each with its place on the page of all codes. */
export function codesByCategory(site: Site, codes: readonly ErrorCode[]): Line[] {
  const wanted = new Set(codes);
  return site.errorGroups.flatMap((group): Line[] => {
    const own = group.codes.filter((code) => wanted.has(code));
    if (own.length === 0) return [];
    const links = own.map(({ code }): Line => [site.toCode(code)]);
    return [[site.toCategory(group.name), text(": "), ...joinedBy(", ", links)]];
  });
}
