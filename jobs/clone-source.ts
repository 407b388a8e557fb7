import type { RedisClient } from "../generated/client.js";
import type { InstanceSet } from "../generated/types/InstanceSet.js";
import type { CallOptions } from "../runtime/client.js";
import { CloneError } from "./clone-errors.js";

/** What the source has that its clone gets too. */
export interface Source {
  readonly instance: InstanceSet;
  readonly securityGroupIds: readonly string[];
}

/** @throws CloneError where there is no such instance in the region. */
export async function readSource(
  redis: RedisClient,
  source: string,
  call: CallOptions,
): Promise<Source> {
  const { InstanceSet: found } = await redis.DescribeInstances({ InstanceId: source }, call);
  const instance = found.find(({ InstanceId }) => InstanceId === source);
  if (instance === undefined) {
    throw new CloneError(`there is no instance ${source} in the region of this call`, source);
  }
  const answer = await redis.DescribeInstanceSecurityGroup({ InstanceIds: [source] }, call);
  const groups = answer.InstanceSecurityGroupsDetail.filter(
    ({ InstanceId }) => InstanceId === source,
  ).flatMap(({ SecurityGroupDetails }) => SecurityGroupDetails);
  return { instance, securityGroupIds: groups.map(({ SecurityGroupId }) => SecurityGroupId) };
}
