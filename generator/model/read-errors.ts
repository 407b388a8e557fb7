import { catalogOf, type Outcome, type Retry } from "../load/error-catalog.js";
import { asText, entriesOf, member, objectMember, type JsonObject } from "../load/json.js";
import { sortedBy } from "../load/order.js";
import type { ErrorCategory, ErrorCode } from "./model.js";

/** Every error code of the catalog. What its category says holds for it, unless it says otherwise. */
export function readErrorCodes(document: JsonObject): ErrorCode[] {
  const catalog = catalogOf(document);
  const codes = entriesOf(catalog["codes"]).map(([code, entry]): ErrorCode => {
    const category = String(member(entry, "category"));
    const about = objectMember(catalog, "categories", category) ?? {};
    return {
      code,
      category,
      outcome: about["outcome"] as Outcome,
      retry: about["retry"] as Retry,
      common: member(entry, "common") === true,
      description: String(member(entry, "description")),
      advice: asText(member(entry, "advice")) ?? String(about["advice"]),
    };
  });
  return sortedBy(codes, ({ code }) => code);
}

export function readErrorCategories(document: JsonObject): ErrorCategory[] {
  return entriesOf(catalogOf(document)["categories"]).map(([name, about]) => ({
    name,
    description: String(member(about, "description")),
    outcome: member(about, "outcome") as Outcome,
    retry: member(about, "retry") as Retry,
    advice: String(member(about, "advice")),
  }));
}
