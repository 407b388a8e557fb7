import type { CloneInstancesRequest } from "../generated/actions/CloneInstances.js";
import { BillingMode } from "../generated/types/BillingMode.js";
import type { StartingPoint } from "./clone-backup.js";
import type { CloneOptions } from "./clone-options.js";
import type { Source } from "./clone-source.js";

/** The order for one clone: what the caller gave, and the source's own for the rest. */
export function orderFor(
  { order }: Pick<CloneOptions, "order">,
  { instance, securityGroupIds }: Source,
  start: StartingPoint,
  name: string,
): CloneInstancesRequest {
  const isOpen = instance.NoAuth && order?.Password === undefined;
  const given = Object.fromEntries(
    Object.entries(order ?? {}).filter(([, value]) => value !== undefined),
  );
  return {
    InstanceId: instance.InstanceId,
    GoodsNum: 1,
    ZoneId: instance.ZoneId,
    BillingMode: BillingMode.PayAsYouGo,
    Period: 1,
    SecurityGroupIdList: [...securityGroupIds],
    ...start,
    ...networkOf(instance.UniqVpcId, instance.UniqSubnetId),
    ...(instance.Port > 0 ? { VPort: instance.Port } : {}),
    ...(isOpen ? { NoAuth: true } : {}),
    ProjectId: instance.ProjectId,
    ...given,
    InstanceName: name,
  };
}

/** Both are empty on the classic network. */
function networkOf(vpc: string, subnet: string): { VpcId?: string; SubnetId?: string } {
  return vpc === "" ? {} : { VpcId: vpc, SubnetId: subnet };
}

const MAX_NAME = 60;

/** A name that nothing else has, and that says where the clone comes from. */
export function cloneName(source: string, unique: string): string {
  const suffix = `-clone-${unique}`;
  // The service takes no other characters here, though the source may have been named in the console.
  const base = source.replaceAll(/[^A-Za-z0-9_-]/g, "") || "redis";
  return base.slice(0, MAX_NAME - suffix.length) + suffix;
}
