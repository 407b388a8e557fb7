import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openapiSubset } from "../openapi-subset.js";
import { member, type JsonObject, type Path } from "../json.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
addFormats.default(ajv, ["regex"]);
const check = ajv.compile(openapiSubset);

/** Every key is one that the generator knows, and every value has the type that it expects. */
export function checkStructure({ document, report }: RuleContext): void {
  check(document);
  for (const error of check.errors ?? []) {
    const path = pathOf(error.instancePath, document);
    if (error.keyword === "if") continue;
    report(
      error.keyword === "additionalProperties" ? [...path, extra(error)] : path,
      explain(error),
    );
  }
}

function extra(error: ErrorObject): string {
  return String(error.params["additionalProperty"]);
}

function explain(error: ErrorObject): string {
  if (error.keyword === "additionalProperties") {
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    const kind = extra(error).startsWith("x-") ? "unknown extension" : "unknown key";
    return `${kind}.${didYouMean(extra(error), known) || ` Known here: ${known.join(", ")}.`}`;
  }
  if (error.keyword === "enum") {
    return `must be one of ${(error.params["allowedValues"] as unknown[]).join(", ")}`;
  }
  if (error.keyword === "required") return `${String(error.params["missingProperty"])} is missing`;
  return error.message ?? "not valid";
}

/** A JSON pointer as keys; list positions become numbers. */
export function pathOf(pointer: string, document: JsonObject): Path {
  const path: (string | number)[] = [];
  let current: unknown = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(current)) {
      path.push(Number(key));
      current = current[Number(key)];
    } else {
      path.push(key);
      current = member(current, key);
    }
  }
  return path;
}
