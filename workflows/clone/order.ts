import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import { BillingMode } from "../../generated/types/BillingMode.js";
import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import type { StartingPoint } from "./backup.js";
import { unusableResponse } from "./errors.js";
import type { CloneOptions } from "./options.js";
import { sourceField, type Source } from "./source.js";

/**
 * The order for one clone: what the caller gave, and the source's own for the rest.
 * @throws CloneError where the response about the source lacks what the caller has not given.
 */
export function orderFor(
  { order = {} }: Pick<CloneOptions, "order">,
  source: Source,
  start: StartingPoint,
  name: string,
): CloneInstancesRequest {
  const { instance } = source;
  const given = Object.fromEntries(
    Object.entries(order).filter(([, value]) => value !== undefined),
  );
  const port = order.VPort ?? field(instance, "Port", "number", "VPort");
  return {
    InstanceId: instance.InstanceId,
    GoodsNum: 1,
    ZoneId: order.ZoneId ?? field(instance, "ZoneId", "number", "ZoneId"),
    BillingMode: BillingMode.PayAsYouGo,
    Period: 1,
    SecurityGroupIdList: order.SecurityGroupIdList ?? groupsOf(source),
    ...start,
    ...networkOf(instance, order),
    ...(port > 0 ? { VPort: port } : {}),
    ...(isOpen(instance, order) ? { NoAuth: true } : {}),
    ProjectId: order.ProjectId ?? field(instance, "ProjectId", "number", "ProjectId"),
    ...given,
    InstanceName: name,
  };
}

type Given = NonNullable<CloneOptions["order"]>;

/** A field of the source, for which the caller can give another one of the order. */
function field<Name extends keyof InstanceSet>(
  instance: InstanceSet,
  name: Name,
  type: "string" | "number" | "boolean",
  instead: string,
): InstanceSet[Name] {
  return sourceField(instance, name, type, `Give order.${instead}, or try again`);
}

function groupsOf({ instance: { InstanceId }, securityGroupIds }: Source): string[] {
  if (securityGroupIds !== undefined) return [...securityGroupIds];
  throw unusableResponse(
    "DescribeInstanceSecurityGroup",
    "security groups",
    InstanceId,
    "Give order.SecurityGroupIdList, or try again",
  );
}

/** VPC and subnet are empty on the classic network. */
function networkOf(
  instance: InstanceSet,
  order: Given,
): Pick<CloneInstancesRequest, "VpcId" | "SubnetId"> {
  const vpc = order.VpcId ?? field(instance, "UniqVpcId", "string", "VpcId");
  if (vpc === "") return {};
  const subnet = order.SubnetId ?? field(instance, "UniqSubnetId", "string", "SubnetId");
  return subnet === "" ? { VpcId: vpc } : { VpcId: vpc, SubnetId: subnet };
}

/** Whether the clone does without a password, as its source does. */
function isOpen(instance: InstanceSet, order: Given): boolean {
  if (order.Password !== undefined || order.NoAuth !== undefined) return false;
  return field(instance, "NoAuth", "boolean", "Password or order.NoAuth");
}

const MAX_NAME = 60;

/** A name that nothing else has, and that says where the clone comes from. */
export function cloneName(source: string, unique: string): string {
  const suffix = `-clone-${unique}`;
  // The service takes no other characters here, though the source may have been named in the console.
  const base = source.replaceAll(/[^A-Za-z0-9_-]/g, "") || "redis";
  return base.slice(0, MAX_NAME - suffix.length) + suffix;
}
