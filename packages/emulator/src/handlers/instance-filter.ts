import type { DescribeInstancesRequest } from "tencentcloud-redis/types";
import { AzMode, BillingMode, InstanceArchitecture, ProductVersion } from "tencentcloud-redis";
import { engineOf } from "../state/engine.js";
import { statusOf, type Instance } from "../state/instance.js";
import { spansZones } from "../views/nodes.js";

type Test = (instance: Instance) => boolean;

type Tests = {
  readonly [Field in keyof DescribeInstancesRequest]?: (
    wanted: NonNullable<DescribeInstancesRequest[Field]>,
    region: string,
  ) => Test;
};

/**
 * What each filter lets through. Fields that the document calls reserved, without effect or for the
 * service's own use are not here.
 */
const TESTS: Tests = {
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

/** Lets through what all of the request's filters let through. An empty list is no filter. */
export function instanceFilter(request: DescribeInstancesRequest, region: string): Test {
  const tests = Object.entries(TESTS).flatMap(([field, makeTest]) => {
    const wanted = request[field as keyof DescribeInstancesRequest];
    if (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0)) return [];
    return [(makeTest as (wanted: unknown, region: string) => Test)(wanted, region)];
  });
  return (instance) => tests.every((test) => test(instance));
}

/** Part of the name, or the whole of ID or address. */
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
