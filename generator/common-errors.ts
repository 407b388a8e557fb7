import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { entriesOf, member, objectMember, type JsonObject } from "./json.js";

const CATALOG = new URL("../spec/errors.yaml", import.meta.url);

let catalog: JsonObject | undefined;

/**
 * The codes that any action of any product may answer with, and every category. A document that has
 * no catalog of its own goes by this one.
 */
export function commonErrors(): JsonObject {
  catalog ??= readCommonErrors();
  return catalog;
}

function readCommonErrors(): JsonObject {
  const whole = parse(readFileSync(CATALOG, "utf8")) as unknown;
  const codes = entriesOf(member(whole, "codes"));
  return {
    categories: member(whole, "categories"),
    codes: Object.fromEntries(codes.filter(([, entry]) => member(entry, "common") === true)),
  };
}

/** The error codes that hold for a document. */
export function catalogOf(document: JsonObject): JsonObject {
  return objectMember(document, "x-tencentcloud", "errors") ?? commonErrors();
}
