import type { InstanceParam } from "tencentcloud-redis/types";
import type { EmulatedCall } from "../call.js";
import { problemWith } from "../parameter-catalog.js";

/** The parameters of a request by their names. @throws ServiceError where one cannot have its value. */
export function checkedParams(
  { error }: Pick<EmulatedCall, "error">,
  list: readonly InstanceParam[],
): Map<string, string> {
  for (const { Key, Value } of list) {
    const fault = problemWith(Key, Value);
    if (fault !== undefined) throw error("invalid-parameter", fault);
  }
  return new Map(list.map(({ Key, Value }) => [Key, Value]));
}
