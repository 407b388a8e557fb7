import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { entriesOf, member, type JsonObject } from "./json.js";

const CATALOG = new URL("../../spec/errors.yaml", import.meta.url);

/** What this project's document has in common with any other. The command line carries a copy. */
export function readCommonErrors(): JsonObject {
  const whole = parse(readFileSync(CATALOG, "utf8")) as unknown;
  const codes = entriesOf(member(whole, "codes"));
  return {
    categories: member(whole, "categories"),
    codes: Object.fromEntries(codes.filter(([, entry]) => member(entry, "common") === true)),
  };
}
