import { compareCodePoints } from "../../../../../generator/load/order.js";
import type { Difference, Subject } from "../compare/difference.js";
import { addToCatalog } from "./apply-error.js";
import { draft } from "./draft.js";
import type { EditContext } from "./edit-context.js";
import { importedActionFile, newActionFile, type NewAction } from "./new-files.js";
import { referenceTo } from "./working-copy.js";
import { addItem, addPair, addSortedPairs, removePair, setValue, valueAt } from "./yaml-edit.js";

/** An action that came, went, or changed as a whole. */
export function applyAction(
  context: EditContext,
  { kind, fact, after }: Difference,
  { action, ours }: Subject & { at: "action" },
): void {
  if (kind === "added") return;
  const position = ours?.spec?.position;
  if (position === undefined) return;
  if (kind === "removed") {
    const { root } = context.copy;
    context.copy.edit(root, (text) => removePair(text, ["paths", pathOf(action)]));
    if (position.file !== root) context.copy.remove(position.file);
    return;
  }
  const at = position.path;
  switch (fact) {
    case "documented":
    case "rateLimit":
      return context.edit(position, (text) =>
        setValue(text, [...at, "x-tencentcloud", fact], after),
      );
    case "sites":
      return context.edit(position, (text) => removePair(text, [...at, "x-tencentcloud", fact]));
    case "tag":
      addTag(context, String(after));
      return context.edit(position, (text) => setValue(text, [...at, "tags"], [after]));
    case "description":
      return context.describe(ours, after);
    case "deprecated":
      return context.edit(position, (text) =>
        addPair(text, at, "deprecated", true, { after: "description" }),
      );
    default:
  }
}

function pathOf(action: string): string {
  return `/#${action}`;
}

/** Each gets a file of its own, a line in the root, and what else it needs to stand. */
export function addActions(context: EditContext, names: readonly string[]): void {
  if (names.length === 0) return;
  const { copy, ours } = context;
  const codes = new Set<string>();
  const lines: [string, unknown][] = [];
  const root = copy.read(copy.root);
  for (const name of names) {
    const action = context.sources.action(name);
    if (action === undefined) continue;
    const file = freeFile(context, name);
    const { tag } = action.facts;
    if (tag != null) addTag(context, String(tag));
    const parts: NewAction = {
      name,
      action,
      root,
      referTo: context.referTo(file),
      requestId: context.referToOwn("RequestId", file),
      errorResult: context.referToOwn("ErrorResult", file) ?? context.referTo(file)("ErrorResult"),
    };
    copy.write(file, ours.isImported === true ? importedActionFile(parts) : newActionFile(parts));
    lines.push([pathOf(name), { $ref: referenceTo(file, copy.root) }]);
    for (const code of action.errors?.keys() ?? []) codes.add(code);
  }
  // In one edit: of hundreds, each would read the whole root.
  copy.edit(copy.root, (text) => addSortedPairs(text, ["paths"], lines, compareCodePoints));
  for (const code of codes) addToCatalog(context, code);
}

/** Two actions of an import may differ by capitals alone, and no disk has two such files. */
function freeFile({ copy, ours }: EditContext, name: string): string {
  const file = copy.beside(`actions/${name}.yaml`);
  if (!copy.has(file)) return file;
  if (ours.isImported !== true) {
    throw new Error(`${file} exists, but is not in the document. Remove it.`);
  }
  for (let number = 2; ; number += 1) {
    const other = copy.beside(`actions/${name}-${number}.yaml`);
    if (!copy.has(other)) return other;
  }
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
