import { compareCodePoints } from "../../../../../generator/load/order.js";
import type { Difference, Subject } from "../compare/difference.js";
import { addToCatalog } from "./apply-error.js";
import { draft } from "./draft.js";
import type { EditContext } from "./edit-context.js";
import { newActionFile } from "./new-files.js";
import { referenceTo } from "./working-copy.js";
import { addItem, addPair, removePair, setValue, valueAt } from "./yaml-edit.js";

/** An action that came, went, or changed as a whole. */
export function applyAction(
  context: EditContext,
  { kind, fact, after }: Difference,
  { action, ours }: Subject & { at: "action" },
): void {
  if (kind === "added") return add(context, action);
  const site = ours?.spec?.site;
  if (site === undefined) return;
  if (kind === "removed") {
    const { root } = context.copy;
    context.copy.edit(root, (text) => removePair(text, ["paths", pathOf(action)]));
    if (site.file !== root) context.copy.remove(site.file);
    return;
  }
  const at = site.path;
  switch (fact) {
    case "documented":
    case "rateLimit":
      return context.edit(site, (text) => setValue(text, [...at, "x-tencentcloud", fact], after));
    case "tag":
      addTag(context, String(after));
      return context.edit(site, (text) => setValue(text, [...at, "tags"], [after]));
    case "description":
      return context.describe(ours, after);
    case "deprecated":
      return context.edit(site, (text) =>
        addPair(text, at, "deprecated", true, { after: "description" }),
      );
    default:
  }
}

function pathOf(action: string): string {
  return `/#${action}`;
}

/** A file of its own, a line in the root, and what else it needs to stand. */
function add(context: EditContext, name: string): void {
  const { copy } = context;
  const action = context.sources.action(name);
  if (action === undefined) return;
  const file = copy.beside(`actions/${name}.yaml`);
  if (copy.has(file)) throw new Error(`${file} exists, but is not in the document. Remove it.`);
  const { tag } = action.facts;
  if (tag != null) addTag(context, String(tag));
  copy.write(file, newActionFile(name, action, copy.read(copy.root), context.referTo(file)));
  copy.edit(copy.root, (text) => {
    const paths = Object.keys((valueAt(text, ["paths"]) as object | undefined) ?? {});
    const key = pathOf(name);
    const previous = paths.findLast((other) => compareCodePoints(other, key) < 0);
    const position = previous === undefined ? "first" : { after: previous };
    return addPair(text, ["paths"], key, { $ref: referenceTo(file, copy.root) }, position);
  });
  for (const code of action.errors?.keys() ?? []) addToCatalog(context, code);
}

/** Tags are declared in the root before actions may have them. */
function addTag({ copy }: EditContext, name: string): void {
  copy.edit(copy.root, (text) => {
    const tags = valueAt(text, ["tags"]);
    const isKnown =
      Array.isArray(tags) && tags.some((tag: { name?: unknown }) => tag.name === name);
    return isKnown ? text : addItem(text, ["tags"], { name, description: draft("") });
  });
}
