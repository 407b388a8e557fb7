import { isObject, type Path } from "../../../../../generator/load/json.js";
import { entitiesOf, type Difference } from "../compare/difference.js";
import { isSame } from "../compare/fact-rules.js";
import type { Entity, FieldFacts } from "../model.js";
import { draft, draftOverride } from "./draft.js";
import { NEEDS_REMOVE, type EditContext } from "./edit-context.js";
import { merged } from "./set-fact.js";
import { addItem, removeItem, valueAt } from "./yaml-edit.js";

/** A shared enumeration changes where all its uses have changed alike; else the one use is noted. */
export function applyValues(
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
    const at = spec.position.path;
    return context.edit(spec.position, (text) => merged(text, at, draftOverride("enum", values)));
  }
  // The place of the values is the `oneOf` of the enumeration's schema.
  const place = spec.locate("enum");
  const list = place.path.split(".");
  context.edit({ file: place.file, path: list }, (text) => {
    const listed = new Set(branchesOf(text, list).map((branch) => branch["const"]));
    const missing = values.filter((value) => !listed.has(value));
    const added = missing.reduce<string>((edited, value) => withValue(edited, list, value), text);
    return gone.reduce<string>((edited, value) => withoutValue(edited, list, value), added);
  });
}

function usesOf({ ours }: EditContext, enumeration: string): Entity[] {
  const entities = [...entitiesOf(ours)].map(([, entity]) => entity);
  return entities.filter((entity) => (entity as FieldFacts).enumeration === enumeration);
}

function branchesOf(text: string, list: Path): Record<string, unknown>[] {
  const branches = valueAt(text, list);
  return Array.isArray(branches) ? branches.filter(isObject) : [];
}

/** Adds a value, with a name to be thought over. */
function withValue(text: string, list: Path, value: unknown): string {
  const taken = new Set(branchesOf(text, list).map((branch) => branch["title"]));
  const name = nameFor(value);
  let title = name;
  for (let number = 2; taken.has(title); number += 1) title = `${name}${number}`;
  return addItem(text, list, { const: value, title, description: draft("what it stands for") });
}

function withoutValue(text: string, list: Path, value: unknown): string {
  const branch = branchesOf(text, list).find((each) => each["const"] === value);
  return branch === undefined ? text : removeItem(text, list, branch);
}

function nameFor(value: unknown): string {
  if (typeof value === "number") return value < 0 ? `ValueMinus${-value}` : `Value${value}`;
  const words = String(value)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(name) ? name : `Value${name}`;
}
