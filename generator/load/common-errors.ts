import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { entriesOf, member, type JsonObject } from "./json.js";

const FILE = new URL("../../spec/errors.yaml", import.meta.url);

let catalog: JsonObject | undefined;

/**
 * The codes that any action of any product may return, and every category. A document that has
 * no catalog of its own goes by this one. The command line carries a copy.
 */
export function commonErrors(): JsonObject {
  catalog ??= read();
  return catalog;
}

function read(): JsonObject {
  const whole = parse(readFileSync(FILE, "utf8")) as unknown;
  const codes = entriesOf(member(whole, "codes"));
  return {
    categories: member(whole, "categories"),
    codes: Object.fromEntries(codes.filter(([, entry]) => member(entry, "common") === true)),
  };
}
