import { catalogOf } from "../error-catalog.js";
import { asList, entriesOf, isObject, member } from "../json.js";
import { operationsOf } from "../operations.js";
import { errorCodeName } from "../../emit/safe.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";
import { schemasOf } from "../schemas.js";

const CATALOG = ["x-tencentcloud", "errors"] as const;

/** Each code has a category and a name of its own, and nobody refers to one that is not listed. */
export function checkErrorCodes({ document, report }: RuleContext): void {
  const catalog = catalogOf(document);
  const categories = entriesOf(catalog["categories"]).map(([name]) => name);
  const codes = entriesOf(catalog["codes"]);
  const known = codes.map(([code]) => code);
  const names = new Map<string, string>();

  for (const [code, entry] of codes) {
    const at = [...CATALOG, "codes", code];
    const name = errorCodeName(code);
    if (name === undefined) {
      report(at, "not an error code: dotted words of letters and digits, a capital first.");
    } else {
      const other = names.get(name);
      if (other !== undefined) report(at, `would share the name ErrorCode.${name} with ${other}.`);
      names.set(name, code);
    }
    const category = member(entry, "category");
    if (typeof category === "string" && !categories.includes(category)) {
      const hint = didYouMean(category, categories);
      report([...at, "category"], `there is no category ${category}.${hint}`);
    }
  }

  function checkKnown(code: unknown, at: readonly (string | number)[]): void {
    if (typeof code !== "string" || known.includes(code)) return;
    report(at, `${code} is not in the catalog of error codes.${didYouMean(code, known)}`);
  }

  for (const { at, operation } of operationsOf(document)) {
    const listed = asList(member(operation, "x-tencentcloud", "errors"));
    listed.forEach((code, index) => {
      const here = [...at, "x-tencentcloud", "errors", index];
      checkKnown(code, here);
      if (listed.indexOf(code) !== index) report(here, `${String(code)} is listed twice.`);
    });
  }
  for (const { at, schema } of schemasOf(document)) {
    if (!isObject(schema["x-tencentcloud"])) continue;
    for (const [keyword, code] of entriesOf(member(schema, "x-tencentcloud", "codes"))) {
      const here = [...at, "x-tencentcloud", "codes", keyword];
      checkKnown(code, here);
      if (!(keyword in schema)) report(here, `the schema has no rule ${keyword}.`);
    }
  }
}
