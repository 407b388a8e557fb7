import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import type { CallOptions } from "../../runtime/client-options.js";
import { CloneError, unusableResponse } from "./errors.js";
import type { CloneClient } from "./options.js";
import { listIn, membersOf, textIn } from "./response.js";

/** What the source has that its clone gets too. */
export interface Source {
  readonly instance: InstanceSet;
  /** undefined where the response does not say. */
  readonly securityGroupIds: readonly string[] | undefined;
}

/** @throws CloneError where there is no such instance in the region. */
export async function readSource(
  redis: CloneClient,
  source: string,
  call: CallOptions,
): Promise<Source> {
  const instances = await redis.DescribeInstances({ InstanceId: source }, call);
  const list = listIn(instances, "InstanceSet");
  if (list === undefined) {
    throw unusableResponse("DescribeInstances", "InstanceSet", source, "Try again");
  }
  const instance = list.find((one) => textIn(one, "InstanceId") === source);
  if (instance === undefined) {
    throw new CloneError(`there is no instance ${source} in the region of this call`, source);
  }
  const groups = await redis.DescribeInstanceSecurityGroup({ InstanceIds: [source] }, call);
  return { instance: instance as InstanceSet, securityGroupIds: groupIdsOf(groups, source) };
}

/** All of them or undefined: a clone that lacks one of the groups is open to more than its source. */
function groupIdsOf(response: unknown, source: string): readonly string[] | undefined {
  const own = listIn(response, "InstanceSecurityGroupsDetail")?.find(
    (one) => textIn(one, "InstanceId") === source,
  );
  const groups = listIn(own, "SecurityGroupDetails");
  const ids = groups?.map((group) => textIn(group, "SecurityGroupId"));
  return ids?.every((id) => id !== undefined) === true ? ids : undefined;
}

/**
 * A field of the source that the order, or the question for its price, takes over.
 * @throws CloneError where the response has none of this type.
 */
export function sourceField<Name extends keyof InstanceSet>(
  instance: InstanceSet,
  name: Name,
  type: "string" | "number" | "boolean",
  advice = "Try again",
): InstanceSet[Name] {
  if (typeof membersOf(instance)[name] === type) return instance[name];
  throw unusableResponse("DescribeInstances", name, instance.InstanceId, advice);
}
