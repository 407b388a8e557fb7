import type { CloneInstancesRequest, InstanceType, RedisNodeInfo } from "tencentcloud-redis/types";
import {
  AutoRenew,
  BackupMode,
  BillingMode,
  ReplicaReadWeight,
  SslAddressType,
  TaskType,
} from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { namesOf, placeOrder } from "../place-order.js";
import { cents, priceOf } from "../prices.js";
import { priceResponse } from "../views/price.js";
import { isUsable } from "../state/backup.js";
import { engineOf } from "../state/engine.js";
import { plainInstance, type Instance, type Origin, type Tag } from "../state/instance.js";
import { digestOf } from "../state/password.js";
import { zoneNumber } from "../state/places.js";
import { addMonths } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { anyInstance } from "./find-instance.js";
import { securityGroupsNamed } from "./security-groups.js";

export const purchases: Handlers = {
  CloneInstances(call) {
    const { request } = call;
    const source = sourceOf(call, request.InstanceId);
    checkBackup(call, source, request);
    const like: Partial<Instance> = source === undefined ? {} : copied(source);
    const origin = { sourceInstanceId: request.InstanceId, backupId: request.BackupId };
    return buy(call, { zoneId: request.ZoneId, like, origin });
  },

  CreateInstances(call) {
    const { request, region, error } = call;
    const spec = specOf(request);
    if (request.ZoneId === undefined && request.ZoneName === undefined) {
      throw error("missing-parameter", "The request names no zone: give ZoneId or ZoneName.");
    }
    const zoneId = request.ZoneId ?? zoneNumber(request.ZoneName ?? "", region);
    if (request.DryRun === true) {
      throw error("dry-run", "The order would have been placed, were it not a dry run.");
    }
    const like = {
      ...spec,
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

/** What both ways to buy instances have in common. */
interface Purchase {
  readonly InstanceName?: string | undefined;
  readonly GoodsNum: number;
  readonly BillingMode: BillingMode;
  readonly Period: number;
  readonly SecurityGroupIdList?: readonly string[] | undefined;
  readonly NoAuth?: boolean | undefined;
  readonly Password?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AutoRenew?: AutoRenew | undefined;
  readonly VPort?: number | undefined;
  readonly NodeSet?: readonly RedisNodeInfo[] | undefined;
  readonly ProjectId?: number | undefined;
  readonly ResourceTags?: readonly Tag[] | undefined;
  readonly TemplateId?: string | undefined;
  readonly EnableSSL?: boolean | undefined;
  readonly SSLBindPrivateIPv4?: boolean | undefined;
}

interface Goods {
  readonly zoneId: number;
  /** What the instances are like where the request does not say. */
  readonly like: Partial<Instance>;
  readonly origin: Omit<Origin, "dealId">;
}

const DEFAULT_PORT = 6379;

/** `CloneInstances` documents these; what else is bought in one order is taken to be as many. */
const MOST_GOODS = { hourly: 30, monthly: 100 } as const;

function buy(
  call: EmulatedCall<Purchase>,
  { zoneId, like, origin }: Goods,
): { DealId: string; DealName?: string; InstanceIds: string[] } {
  const { account, request, region, now } = call;
  const { BillingMode: billingMode, GoodsNum, Period } = request;
  const securityGroupIds = securityGroupsNamed(call, request.SecurityGroupIdList ?? []);
  const template = templateOf(call, request.TemplateId);
  const isMonthly = billingMode === BillingMode.MonthlySubscription;
  const most = isMonthly ? MOST_GOODS.monthly : MOST_GOODS.hourly;
  if (GoodsNum > most) {
    throw call.error("too-many", `One order can have ${most} instances, and this has ${GoodsNum}.`);
  }
  // The order's ID comes with the order, and the instances are what is ordered.
  const from: { -readonly [Name in keyof Origin]: Origin[Name] } = { ...origin, dealId: "" };
  const bought = Array.from({ length: GoodsNum }, (): Instance => {
    const id = account.nextId("crs");
    const plain = plainInstance(id, account.nextVip(), now);
    return {
      ...plain,
      ...like,
      name: request.InstanceName ?? id,
      region,
      zoneId,
      origin: from,
      phase: "ordered",
      nodeSet: request.NodeSet ?? [],
      billingMode,
      deadline: isMonthly ? addMonths(now, Period) : undefined,
      autoRenew: request.AutoRenew ?? AutoRenew.Manual,
      projectId: request.ProjectId ?? 0,
      tags: request.ResourceTags ?? [],
      port: request.VPort ?? DEFAULT_PORT,
      vpcId: request.VpcId ?? "",
      subnetId: request.VpcId === undefined ? "" : (request.SubnetId ?? ""),
      securityGroupIds,
      ssl: sslOf(request),
      password: passwordFor(request, like),
      params: new Map(template?.params ?? like.params),
      accounts: new Map(),
      paramChanges: [],
    };
  });
  for (const instance of bought) account.instances.set(instance.id, instance);
  const [first = plainInstance("", "", now)] = bought;
  const deal = placeOrder(call, {
    instances: bought,
    zoneId,
    instanceName: request.InstanceName,
    priceCents: cents(priceOf(first, GoodsNum, Period).paid),
    type: TaskType.CreateInstance,
    begin: (instance) => (instance.phase = "setting-up"),
    deliver: (instance) => (instance.phase = "running"),
    fail: (instance) => (instance.phase = "undelivered"),
  });
  from.dealId = deal.id;
  return { ...namesOf(call, deal), InstanceIds: [...deal.instanceIds] };
}

function sslOf({ EnableSSL = false, SSLBindPrivateIPv4 = false }: Purchase): Instance["ssl"] {
  const bound = SSLBindPrivateIPv4 ? SslAddressType.PrivateIPv4 : SslAddressType.Any;
  const addressType = EnableSSL ? bound : SslAddressType.Unspecified;
  return { isOn: EnableSSL, isChanging: false, addressType };
}

/** Undefined: clients connect without one. A request that names none leaves a clone its source's. */
function passwordFor(
  { NoAuth, Password }: Purchase,
  like: Partial<Instance>,
): Instance["password"] {
  if (NoAuth === true) return undefined;
  return Password === undefined ? like.password : digestOf(Password);
}

/** Undefined where any ID is taken to exist, and this one is not known. */
function sourceOf(call: EmulatedCall<unknown>, id: string): Instance | undefined {
  const { account } = call;
  const isTaken = account.unchecked === undefined && !account.deleted.has(id);
  return isTaken && !account.instances.has(id) ? undefined : anyInstance(call, id);
}

/** Nothing is known of the backups of an instance that the emulator was only told the ID of. */
function checkBackup(
  { account, now, error }: EmulatedCall<unknown>,
  source: Instance | undefined,
  { InstanceId, BackupId, CloneTime }: CloneInstancesRequest,
): void {
  const { unchecked } = account;
  const isKnown = source !== undefined && unchecked?.has(InstanceId) !== true;
  if (isKnown && CloneTime !== undefined && source.backupMode !== BackupMode.SecondLevel) {
    throw error(
      "not-supported",
      `The instance ${InstanceId} has no second-level backups, which CloneTime needs.`,
    );
  }
  const backup = account.backups.get(BackupId);
  if (backup !== undefined && !isUsable(backup, now)) {
    throw error("backup-not-ready", `The backup ${BackupId} is not ready to be restored.`);
  }
  if (backup === undefined && isKnown && unchecked !== undefined) {
    throw error("backup-not-found", `The backup ${BackupId} does not exist.`);
  }
}

/** What a clone has of its source. */
function copied(source: Instance): Partial<Instance> {
  const { type, shardSizeMb, shardCount, replicaCount, params, password } = source;
  return { type, shardSizeMb, shardCount, replicaCount, params, password };
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

/** An unknown template is one that the emulator was not told of; it changes nothing. */
function templateOf({ account }: EmulatedCall<unknown>, id: string | undefined) {
  return id === undefined ? undefined : account.templates.get(id);
}
