import type { ErrorObject } from "ajv/dist/2020.js";
import { member, type Path } from "../json.js";
import { didYouMean } from "../suggest.js";

/** Where in a value an error of Ajv is: for a key that may not be there, at the key. */
export function pathOf(error: ErrorObject, value: unknown): Path {
  const path = keysOf(error.instancePath, value);
  return error.keyword === "additionalProperties" ? [...path, extraKey(error)] : path;
}

/** A JSON pointer as keys; list positions become numbers. */
function keysOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let current = value;
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

/** What an error of Ajv says, and what would be right. */
export function explain(error: ErrorObject): string {
  const { keyword, params } = error;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const kind = extraKey(error).startsWith("x-") ? "unknown extension" : "unknown key";
      return `${kind}.${didYouMean(extraKey(error), known) || ` Known here: ${known.join(", ")}.`}`;
    }
    case "enum":
      return `must be one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
    case "required":
      return `${String(params["missingProperty"])} is missing`;
    default:
      return error.message ?? "not valid";
  }
}

function extraKey(error: ErrorObject): string {
  return String(error.params["additionalProperty"]);
}
