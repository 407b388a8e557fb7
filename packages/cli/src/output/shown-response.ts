import type { Fields } from "../../../explorer/src/form/path.js";
import { operationOf } from "../document.js";
import type { OutputOptions } from "./print.js";

/** Lists alone for `jsonl`; names beside the values of enumerations for tables. */
export async function shownResponse(
  action: string,
  response: Fields,
  { output, query }: OutputOptions,
): Promise<unknown> {
  if (query !== undefined) return response;
  const { paging } = operationOf(action)["x-tencentcloud"] ?? {};
  if (output === "jsonl" && paging !== undefined) return response[paging.items];
  if (output !== "table") return response;
  return (await import("./named-values.js")).withNames(action, response);
}
