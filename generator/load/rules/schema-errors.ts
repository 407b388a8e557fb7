import type { ErrorObject } from "ajv/dist/2020.js";
import { shortened } from "../diagnostic.js";
import { isObject, member, type Path } from "../json.js";
import { didYouMean } from "../suggest.js";

/** Something that a schema does not allow in a value, and where. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Keywords that fail because others inside of them do. */
const GROUPING = new Set(["if", "allOf", "$ref"]);

/**
 * Makes problems of the errors that Ajv has found in a value, with `allErrors` and `verbose` on. Of
 * several alternatives only those are spoken of that the value comes closest to.
 * @param target What a branch that is a reference leads to.
 */
export function problemsOf(
  errors: readonly ErrorObject[],
  value: unknown,
  target: (schema: unknown) => unknown = (schema) => schema,
): Problem[] {
  const demands = new Map(errors.map((error) => [error, demandOf(error)]));
  for (const error of errors) {
    const { keyword, instancePath } = error;
    if (GROUPING.has(keyword)) demands.delete(error);
    if (keyword !== "anyOf" && keyword !== "oneOf") continue;
    // What each branch has to say of the value itself, and not of what is inside it.
    const branches = (error.schema as unknown[]).map((branch) => {
      const own = target(branch);
      return errors.filter((one) => one.instancePath === instancePath && one.parentSchema === own);
    });
    for (const inner of branches.flat()) demands.delete(inner);
    if (constantsOf(error.schema) !== undefined) continue;
    const fewest = Math.min(...branches.map(({ length }) => length));
    const nearest = branches.filter(({ length }) => length === fewest);
    const wanted = nearest.map((branch) => branch.map(demandOf).join(" and "));
    if (fewest > 0) demands.set(error, [...new Set(wanted)].join(", or "));
    else if (keyword === "anyOf") demands.delete(error);
  }
  return [...demands].map(([error, demand]) => ({
    path: pathOf(error, value),
    message: demand + instead(error.data),
  }));
}

/** Where in a value an error is. A key that should not be there is itself the place. */
function pathOf(error: ErrorObject, value: unknown): Path {
  const path: (string | number)[] = [];
  let current = value;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(current) ? Number(key) : key);
    current = Array.isArray(current) ? current[Number(key)] : member(current, key);
  }
  return error.keyword === "additionalProperties" ? [...path, extraKey(error)] : path;
}

/** What would be right. */
function demandOf(error: ErrorObject): string {
  const { keyword, params, parentSchema } = error;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
      const kind = extraKey(error).startsWith("x-") ? "unknown extension" : "unknown key";
      return `${kind}.${didYouMean(extraKey(error), known) || ` Known here: ${known.join(", ")}.`}`;
    }
    case "required":
      return `${String(params["missingProperty"])} is missing`;
    case "enum":
      return oneOf(params["allowedValues"] as unknown[]);
    case "const":
      return oneOf([params["allowedValue"]]);
    default: {
      const constants = constantsOf(error.schema);
      return constants === undefined ? (error.message ?? "not valid") : oneOf(constants);
    }
  }
}

function extraKey(error: ErrorObject): string {
  return String(error.params["additionalProperty"]);
}

function oneOf(values: readonly unknown[]): string {
  return `must be ${values.length === 1 ? "" : "one of "}${values.map(String).join(", ")}`;
}

/** The values of an enumeration; undefined where alternatives are more than single values. */
function constantsOf(branches: unknown): unknown[] | undefined {
  if (!Array.isArray(branches)) return undefined;
  const constants = branches.map((branch: unknown) => member(branch, "const"));
  return constants.includes(undefined) ? undefined : constants;
}

/** The place tells where to find the whole of a longer value. */
const LONGEST = 60;

/** What is there instead, where that is short to say. */
function instead(data: unknown): string {
  if (isObject(data) || Array.isArray(data)) return "";
  return `, and is ${shortened(JSON.stringify(data) ?? "", LONGEST)}`;
}
