import {
  AzMode,
  BillingMode,
  DescribeCommonDBInstancesPayMode,
  InstanceArchitecture,
  ProductVersion,
} from "tencentcloud-redis/types";
import type {
  DescribeCommonDBInstancesRequest,
  DescribeInstancesRequest,
} from "tencentcloud-redis/types";
import { numberFor } from "../fingerprint.js";
import { engineOf } from "../state/engine.js";
import { statusOf, type Instance } from "../state/instance.js";
import { spansZones } from "../views/nodes.js";

type Test = (instance: Instance) => boolean;

/** For each field of a request, the test that it makes of instances. */
export type Filters<Request> = {
  readonly [Field in keyof Request]?: (wanted: NonNullable<Request[Field]>, region: string) => Test;
};

/** The instances that pass every filter of the request. A field left out or an empty list filters nothing. */
export function filterInstances<Request extends object>(
  instances: Instance[],
  filters: Filters<Request>,
  request: Request,
  region: string,
): Instance[] {
  const tests = Object.keys(filters).flatMap((name) => {
    const field = name as keyof Request;
    const wanted = request[field];
    if (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0)) return [];
    return filters[field]?.(wanted as NonNullable<typeof wanted>, region) ?? [];
  });
  if (tests.length === 0) return instances;
  return instances.filter((instance) => tests.every((test) => test(instance)));
}

/**
 * The filters of `DescribeInstances`, without the fields that the document calls reserved, without
 * effect or internal.
 */
export const INSTANCE_FILTERS: Filters<DescribeInstancesRequest> = {
  InstanceId: (id) => (one) => one.id === id,
  InstanceIds: (ids) => (one) => ids.includes(one.id),
  InstanceName: (name) => (one) => one.name === name,
  SearchKey: (part) => (one) => one.name.includes(part),
  SearchKeys: (keys) => (one) => keys.some((key) => matches(one, key)),
  ProjectIds: (ids) => (one) => ids.includes(one.projectId),
  UniqVpcIds: (ids) => (one) => ids.includes(one.vpcId),
  UniqSubnetIds: (ids) => (one) => ids.includes(one.subnetId),
  Status: (statuses) => (one) => statuses.includes(statusOf(one)),
  TypeVersion: (wanted) => (one) => architectureOf(one) === wanted,
  EngineName: (wanted) => (one) => {
    const { name, version } = engineOf(one.type);
    return wanted === name || wanted === `${name}-${version}`;
  },
  AutoRenew: (settings) => (one) =>
    one.billingMode === BillingMode.MonthlySubscription && settings.includes(one.autoRenew),
  BillingMode: (wanted) => (one) =>
    wanted === (one.billingMode === BillingMode.PayAsYouGo ? "postpaid" : "prepaid"),
  Type: (type) => (one) => one.type === type,
  InstanceTags: (tags) => (one) =>
    tags.every(({ TagKey, TagValue }) =>
      one.tags.some((tag) => tag.TagKey === TagKey && tag.TagValue === TagValue),
    ),
  TagKeys: (keys) => (one) => keys.every((key) => one.tags.some(({ TagKey }) => TagKey === key)),
  ProductVersions: (versions) => () => versions.includes(ProductVersion.LocalDisk),
  AzMode: (mode, region) => (one) => spansZones(one, region) === (mode === AzMode.MultiZone),
};

/** The filters of the older `DescribeCommonDBInstances`. */
export const COMMON_INSTANCE_FILTERS: Filters<DescribeCommonDBInstancesRequest> = {
  PayMode: (mode) => (one) =>
    (mode === DescribeCommonDBInstancesPayMode.PayAsYouGo) ===
    (one.billingMode === BillingMode.PayAsYouGo),
  InstanceIds: (ids) => (one) => ids.includes(one.id),
  InstanceNames: (names) => (one) => names.includes(one.name),
  Status: (statuses) => (one) => statuses.some((status) => status === String(statusOf(one))),
  Vips: (vips) => (one) => vips.includes(one.vip),
  UniqVpcIds: (ids) => (one) => ids.includes(one.vpcId),
  UniqSubnetIds: (ids) => (one) => ids.includes(one.subnetId),
  VpcIds: (ids) => (one) => ids.includes(numberFor(one.vpcId)),
  SubnetIds: (ids) => (one) => ids.includes(numberFor(one.subnetId)),
};

/** Whether the key is part of the name, or the whole ID or address. */
function matches({ id, name, vip, wanAddress }: Instance, key: string): boolean {
  return name.includes(key) || key === id || key === vip || (key !== "" && key === wanAddress);
}

function architectureOf({ type, replicaCount }: Instance): InstanceArchitecture {
  const { isCluster, hasReplica } = engineOf(type);
  if (isCluster) return InstanceArchitecture.Cluster;
  return hasReplica && replicaCount > 0
    ? InstanceArchitecture.MasterReplica
    : InstanceArchitecture.SingleNode;
}
