import type { InstanceParam } from "tencentcloud-redis/types";
import type { EmulatedCall } from "../call.js";
import { faultOf } from "../parameter-catalog.js";

/** The parameters of a request by their names. @throws Refusal where one cannot have its value. */
export function checkedParams(
  { refusal }: Pick<EmulatedCall, "refusal">,
  list: readonly InstanceParam[],
): Map<string, string> {
  for (const { Key, Value } of list) {
    const fault = faultOf(Key, Value);
    if (fault !== undefined) throw refusal("wrong-parameter", fault);
  }
  return new Map(list.map(({ Key, Value }) => [Key, Value]));
}
