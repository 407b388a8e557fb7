import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import type {
  InquiryPriceCreateInstanceRequest,
  InquiryPriceCreateInstanceResponse,
} from "../../generated/actions/InquiryPriceCreateInstance.js";
import { BillingMode } from "../../generated/types/BillingMode.js";
import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import type { CallOptions } from "../../runtime/client-options.js";
import type { StartingPoint } from "./backup.js";
import { CloneError } from "./errors.js";
import type { CloneClient, CloneOptions } from "./options.js";
import { listIn, membersOf, textIn, unusableResponse } from "./response.js";

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

/**
 * The price of an order: that of a new instance of the source's kind and size.
 * @throws CloneError where a response lacks the kind, the size or the price.
 */
export async function priceOf(
  redis: CloneClient,
  order: CloneInstancesRequest,
  source: InstanceSet,
  call: CallOptions,
): Promise<InquiryPriceCreateInstanceResponse> {
  const request = {
    TypeId: sourceField(source, "Type", "number"),
    MemSize: sourceField(source, "RedisShardSize", "number"),
    RedisShardNum: sourceField(source, "RedisShardNum", "number"),
    RedisReplicasNum: sourceField(source, "RedisReplicasNum", "number"),
    GoodsNum: order.GoodsNum,
    Period: order.Period,
    BillingMode: order.BillingMode,
    ZoneId: order.ZoneId,
    ...(order.ProductVersion === undefined ? {} : { ProductVersion: order.ProductVersion }),
  };
  const price = await redis.InquiryPriceCreateInstance(
    // Periods can be longer for a clone than for a new instance; the service says so if it minds.
    request as InquiryPriceCreateInstanceRequest,
    call,
  );
  if (typeof membersOf(price)["Price"] === "number") return price;
  throw unusableResponse("InquiryPriceCreateInstance", "Price", source.InstanceId, "Try again");
}

const MAX_NAME = 60;

/** A name that nothing else has, and that says where the clone comes from. */
export function cloneName(source: string, unique: string): string {
  const suffix = `-clone-${unique}`;
  // The service takes no other characters here, though the source may have been named in the console.
  const base = source.replaceAll(/[^A-Za-z0-9_-]/g, "") || "redis";
  return base.slice(0, MAX_NAME - suffix.length) + suffix;
}
