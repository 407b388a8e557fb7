import { compareCodePoints } from "../../generator/load/order.js";
import type { Difference, Subject } from "../compare/difference.js";
import { withDraft } from "./draft.js";
import type { EditContext } from "./edit-context.js";
import { addErrorCode } from "./error-catalog.js";
import { addItem, addPair, removeItem, removePair, setValue } from "./yaml-edit.js";

/** A code in the list of an action, which the catalog has to have too. */
export function takeError(
  context: EditContext,
  { kind, fact, after }: Difference,
  { action, code }: Subject & { at: "error" },
): void {
  const operation = context.ours.actions.get(action)?.spec?.site;
  if (operation === undefined) return;
  const list = [...operation.path, "x-tencentcloud", "errors"];
  if (kind === "added") {
    addToCatalog(context, code);
    return context.edit(operation, (text) =>
      addItem(text, list, code, (item) => compareCodePoints(String(item), code) > 0),
    );
  }
  if (kind === "removed") {
    return context.edit(operation, (text) => removeItem(text, list, code));
  }
  if (fact === "description") describe(context, code, after);
}

/** A code in the catalog. */
export function takeErrorCode(
  context: EditContext,
  { kind, fact, after }: Difference,
  { code, ours }: Subject & { at: "error-code" },
): void {
  if (kind === "added") return addToCatalog(context, code);
  const site = ours?.spec?.site;
  if (site === undefined) return;
  if (kind === "removed") return context.edit(site, (text) => removePair(text, site.path));
  if (fact === "description") return describe(context, code, after);
  if (fact !== "common") return;
  context.edit(site, (text) =>
    after === true
      ? addPair(text, site.path, "common", true, "first")
      : removePair(text, [...site.path, "common"]),
  );
}

/** Adds a code to the catalog, unless it is there. */
export function addToCatalog(context: EditContext, code: string): void {
  const [known] = context.ours.errorCodes.values();
  const site = known?.spec?.site;
  if (site === undefined) throw new Error("the document has no error codes to add one to");
  const codes = { file: site.file, path: site.path.slice(0, -1) };
  addErrorCode(context.copy, codes, code, context.sources.errorCode(code)?.facts ?? {});
}

function describe(context: EditContext, code: string, text: unknown): void {
  const known = context.ours.errorCodes.get(code);
  const site = known?.spec?.site;
  if (site === undefined) return;
  const description = withDraft(known?.facts.description as string | null, text);
  context.edit(site, (yaml) => setValue(yaml, [...site.path, "description"], description));
}
