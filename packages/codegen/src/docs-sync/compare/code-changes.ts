import type { FieldFacts, TypeFacts } from "../model.js";
import type { Difference, Subject } from "./difference.js";
import { placeOf } from "./facts.js";

/** Changes between two versions of our document that no source could tell: only code has them. */

/** A field whose scalar type gets, loses or changes its name in code. What it may hold is compared elsewhere. */
export function namedOtherwise(
  subject: Subject & { at: "field" },
  before: FieldFacts,
  after: FieldFacts,
): Difference[] {
  if (before.scalar === after.scalar) return [];
  return [
    {
      kind: "changed",
      subject,
      fact: "name",
      class: "docs",
      before: before.scalar ?? null,
      after: after.scalar ?? null,
      place: placeOf(before),
    },
  ];
}

/** A type that goes another way: lists are read-only in what is sent, and not in what only comes back. */
export function usedOtherwise(
  subject: Subject & { at: "type" },
  before: TypeFacts,
  after: TypeFacts,
): Difference[] {
  const [was, is] = [before.usage.has("request"), after.usage.has("request")];
  if (was === is || ![...before.fields.values()].some(isList)) return [];
  return [
    {
      kind: "changed",
      subject,
      fact: "usage",
      class: before.usage.has("response") ? "breaking-response" : "breaking-request",
      before: [...before.usage],
      after: [...after.usage],
      place: placeOf(before),
    },
  ];
}

function isList({ facts }: FieldFacts): boolean {
  return String(facts.type).startsWith("array of ");
}
