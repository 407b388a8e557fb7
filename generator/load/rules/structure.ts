import { Ajv2020 } from "ajv/dist/2020.js";
import { openapiSubset } from "../openapi-subset.js";
import type { RuleContext } from "./rule.js";
import { problemsOf } from "./schema-errors.js";

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  verbose: true,
  ownProperties: true,
  // It is our own, and is applied once: to check it and to shorten its code takes longer than it saves.
  validateSchema: false,
  code: { optimize: false },
});
// With the flag that validators compile it with: JSON Schema asks for Unicode.
ajv.addFormat("regex", (pattern) => {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
});
const check = ajv.compile(openapiSubset);

/** Every key is one that the generator knows, and every value has the type that it expects. */
export function checkStructure({ document, report }: RuleContext): void {
  check(document);
  for (const { path, message } of problemsOf(check.errors ?? [], document)) report(path, message);
}
