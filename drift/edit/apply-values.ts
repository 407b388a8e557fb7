import type { Difference } from "../compare/difference.js";
import { isSame } from "../compare/fact-rules.js";
import type { FieldFacts } from "../model.js";
import { draftException } from "./draft.js";
import { NEEDS_REMOVE, type EditContext } from "./edit-context.js";
import { merged } from "./set-fact.js";
import { addValues, removeValues } from "./enumeration.js";
import { valueAt } from "./yaml-edit.js";

/** A shared enumeration changes where all its uses have changed alike; else the one use is noted. */
export function takeValues(
  context: EditContext,
  difference: Difference,
  ours: FieldFacts,
  enumeration: string,
): void {
  const values = difference.after as unknown[];
  const known = (ours.facts.enum ?? []) as unknown[];
  const gone = known.filter((value) => !values.includes(value));
  if (gone.length > 0 && !context.remove) return context.leave(difference, NEEDS_REMOVE);
  const { spec } = ours;
  if (spec === undefined) return;
  const isAlike = usesOf(context, enumeration).every((use) =>
    context.differences.some(
      ({ fact, subject, after }) =>
        fact === "enum" &&
        subject.at === "field" &&
        subject.ours === use &&
        isSame("enum", after, values),
    ),
  );
  if (!isAlike) {
    const at = spec.site.path;
    return context.edit(spec.site, (text) => merged(text, at, draftException("enum", values)));
  }
  // The values' place is the `oneOf` of the enumeration's schema.
  const place = spec.locate("enum");
  const schema = place.path.split(".").slice(0, -1);
  context.edit({ file: place.file, path: schema }, (text) => {
    const listed = valueAt(text, [...schema, "oneOf"]) as { const?: unknown }[];
    const missing = values.filter((value) => !listed.some((branch) => branch.const === value));
    return removeValues(addValues(text, schema, missing), schema, gone);
  });
}

function usesOf({ ours }: EditContext, enumeration: string): FieldFacts[] {
  const lists = [
    ...[...ours.actions.values()].flatMap(({ request, response }) => [request, response]),
    ...ours.types.values(),
  ];
  return lists
    .flatMap((list) => [...(list?.fields.values() ?? [])])
    .filter((field) => field.enumeration === enumeration);
}
