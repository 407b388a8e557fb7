import {
  AutoRenew,
  BillingMode,
  NodeType,
  ReplicaReadWeight,
  SslAddressType,
  TaskType,
} from "tencentcloud-redis/types";
import type {
  CloneInstancesRequest,
  CreateInstancesRequest,
  InstanceType,
  RedisNodeInfo,
} from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { digestOf } from "../fingerprint.js";
import { namesOf, placeOrder } from "../place-order.js";
import { cents, priceOf, priceResponse } from "../prices.js";
import { engineOf } from "../state/engine.js";
import { plainInstance, type Instance, type Origin } from "../state/instance.js";
import { otherZone, zoneNumber } from "../state/places.js";
import { addMonths } from "../wire-time.js";
import { clonedSettings } from "./clone-source.js";
import { checkNewPassword, policyFrom } from "./password-policy.js";
import { securityGroupsNamed } from "./security-groups.js";

export const purchases: Handlers = {
  CloneInstances(call) {
    const { request } = call;
    const like = clonedSettings(call);
    const origin = { sourceInstanceId: request.InstanceId, backupId: request.BackupId };
    return buy(call, { zoneId: request.ZoneId, like, origin });
  },

  CreateInstances(call) {
    const { request, region, error } = call;
    const spec = specOf(request);
    if (request.ZoneId === undefined && request.ZoneName === undefined) {
      throw error("missing-parameter", "The request needs ZoneId or ZoneName.");
    }
    const zoneId = request.ZoneId ?? zoneNumber(request.ZoneName ?? "", region);
    if (request.DryRun === true) {
      throw error("dry-run", "Dry run: the request is valid, and nothing was ordered.");
    }
    const like = {
      ...spec,
      nodeSet: spreadNodes(zoneId, spec.replicaCount),
      replicaReads:
        request.ReplicasReadonly === true ? ReplicaReadWeight.On : ReplicaReadWeight.Off,
    };
    return buy(call, { zoneId, like, origin: { sourceInstanceId: "", backupId: "" } });
  },

  InquiryPriceCreateInstance({ request }) {
    const price = priceOf(
      { ...specOf(request), billingMode: request.BillingMode },
      request.GoodsNum,
      request.Period,
    );
    return priceResponse(price);
  },
};

/** The fields that `CloneInstances` and `CreateInstances` share. */
type Purchase = Pick<
  CreateInstancesRequest,
  Exclude<keyof CreateInstancesRequest & keyof CloneInstancesRequest, "Period" | "ProductVersion">
> & { readonly Period: number };

interface Goods {
  readonly zoneId: number;
  /** Settings of the instances that the request does not set. */
  readonly like: Partial<Instance>;
  readonly origin: Omit<Origin, "dealId">;
}

const DEFAULT_PORT = 6379;

/** Instances in one order. `CloneInstances` documents these limits. */
const MAX_GOODS = { hourly: 30, monthly: 100 } as const;

function buy(
  call: EmulatedCall<Purchase>,
  { zoneId, like, origin }: Goods,
): { DealId: string; DealName?: string; InstanceIds: string[] } {
  const { account, request, region, now } = call;
  const { GoodsNum, Period } = request;
  checkGoodsNum(call);
  const passwordPolicy = policyFrom(call, request.PasswordPolicy ?? { Enabled: false });
  const given = request.NoAuth === true ? undefined : request.Password;
  checkNewPassword(call, { passwordPolicy }, given, request.EncryptPassword);
  const securityGroupIds = securityGroupsNamed(call, request.SecurityGroupIdList ?? []);
  // An unknown template is not an error here.
  const template = account.templates.get(request.TemplateId ?? "");
  // The ID of the order is known after it is placed, and it is placed for the instances.
  const from: { -readonly [Name in keyof Origin]: Origin[Name] } = { ...origin, dealId: "" };
  const bought = Array.from({ length: GoodsNum }, (): Instance => {
    const id = account.nextId("crs");
    return {
      ...plainInstance(id, account.nextVip(), now),
      ...like,
      ...settingsIn(request, now),
      name: request.InstanceName ?? id,
      region,
      zoneId,
      origin: from,
      phase: "ordered",
      nodeSet: request.NodeSet ?? like.nodeSet ?? [],
      securityGroupIds,
      password: passwordFor(request, like),
      passwordPolicy,
      params: new Map(template?.params ?? like.params),
    };
  });
  for (const instance of bought) account.instances.set(instance.id, instance);
  const deal = placeOrder(call, {
    instances: bought,
    instanceName: request.InstanceName,
    priceCents: cents(priceOf(bought[0] as Instance, GoodsNum, Period).paid),
    type: TaskType.CreateInstance,
    begin: (instance) => (instance.phase = "setting-up"),
    deliver: (instance) => (instance.phase = "running"),
    fail: (instance) => (instance.phase = "undelivered"),
  });
  from.dealId = deal.id;
  return { ...namesOf(call, deal), InstanceIds: [...deal.instanceIds] };
}

function checkGoodsNum({ request, error }: EmulatedCall<Purchase>): void {
  const isMonthly = request.BillingMode === BillingMode.MonthlySubscription;
  const most = isMonthly ? MAX_GOODS.monthly : MAX_GOODS.hourly;
  if (request.GoodsNum <= most) return;
  throw error(
    "too-many",
    `One order can have ${most} instances, and this one has ${request.GoodsNum}.`,
  );
}

/** The settings that every purchase sets, with their defaults. */
function settingsIn(request: Purchase, now: number): Partial<Instance> {
  const isMonthly = request.BillingMode === BillingMode.MonthlySubscription;
  return {
    billingMode: request.BillingMode,
    deadline: isMonthly ? addMonths(now, request.Period) : undefined,
    autoRenew: request.AutoRenew ?? AutoRenew.Manual,
    projectId: request.ProjectId ?? 0,
    tags: request.ResourceTags ?? [],
    port: request.VPort ?? DEFAULT_PORT,
    vpcId: request.VpcId ?? "",
    subnetId: request.VpcId === undefined ? "" : (request.SubnetId ?? ""),
    ssl: sslOf(request),
  };
}

function sslOf({ EnableSSL = false, SSLBindPrivateIPv4 = false }: Purchase): Instance["ssl"] {
  const bound = SSLBindPrivateIPv4 ? SslAddressType.PrivateIPv4 : SslAddressType.Any;
  const addressType = EnableSSL ? bound : SslAddressType.Unspecified;
  return { isOn: EnableSSL, isChanging: false, addressType };
}

/** The nodes of a new instance without `NodeSet`: the replicas are in another zone than the master. */
function spreadNodes(zoneId: number, replicaCount: number): RedisNodeInfo[] {
  const replica = { NodeType: NodeType.Replica, ZoneId: otherZone(zoneId) };
  return [
    { NodeType: NodeType.Master, ZoneId: zoneId },
    ...Array.from({ length: replicaCount }, () => replica),
  ];
}

/** Undefined: clients connect without a password. By default a clone has its source's. */
function passwordFor(
  { NoAuth, Password }: Purchase,
  like: Partial<Instance>,
): Instance["password"] {
  if (NoAuth === true) return undefined;
  return Password === undefined ? like.password : digestOf(Password);
}

interface Spec {
  readonly TypeId: InstanceType;
  readonly MemSize: number;
  readonly RedisShardNum?: number | undefined;
  readonly RedisReplicasNum?: number | undefined;
}

function specOf(
  request: Spec,
): Pick<Instance, "type" | "shardSizeMb" | "shardCount" | "replicaCount"> {
  const { isCluster, hasReplica } = engineOf(request.TypeId);
  return {
    type: request.TypeId,
    shardSizeMb: request.MemSize,
    shardCount: isCluster ? (request.RedisShardNum ?? 1) : 1,
    replicaCount: hasReplica ? (request.RedisReplicasNum ?? 1) : 0,
  };
}
