import {
  OutcomeUnknownError,
  type Clone,
  type CloneClient,
  type CloneOptions,
  type ClonePlan,
} from "../../../index.js";
import { runClone, type CloneClock } from "../../../workflows/clone/clone-instance.js";

export const SOURCE = "crs-source01";
export const CLONE = "crs-clone001";
export const NAME = "copy";
export const DEAL_NAME = "20260113100000000000001";
export const DEAL_ID = "7000001";
/** Has the name of the clone, and was there before it. */
const TWIN = "crs-older001";

export type Response = Readonly<Record<string, unknown>>;

export const JOB = { source: SOURCE, from: "latest-backup", name: NAME, dryRun: false } as const;

export interface FakeOptions {
  /** Whether the response to the order arrives. The order is carried out in any case. */
  readonly isLost?: boolean;
  /** Puts another response in the place of one; it may throw instead. */
  readonly change?: (endpoint: string, response: Response, isOrdered: boolean) => unknown;
}

/** What a call asks for. `DescribeInstances` is asked for three things. */
function endpointOf(action: string, request: Response): string {
  if (action !== "DescribeInstances") return action;
  if ("InstanceId" in request) return `${action} source`;
  return "InstanceIds" in request ? `${action} clone` : `${action} name`;
}

/** What the service returns, by what it is asked for. */
export function responses(isOrdered: boolean): Readonly<Record<string, Response>> {
  const list = (...instances: object[]) => ({
    InstanceSet: instances,
    TotalCount: instances.length,
  });
  const made = isOrdered ? [instance(CLONE, NAME)] : [];
  return {
    "DescribeInstances source": list(instance(SOURCE, "sessions")),
    "DescribeInstances name": list(instance(TWIN, NAME), ...made),
    "DescribeInstances clone": list(...made),
    DescribeInstanceSecurityGroup: {
      InstanceSecurityGroupsDetail: [
        {
          InstanceId: SOURCE,
          SecurityGroupDetails: [{ SecurityGroupId: "sg-1" }, { SecurityGroupId: "sg-2" }],
        },
      ],
    },
    DescribeInstanceBackups: {
      BackupSet: [backup("1-1-1", "2026-01-12 02:00:00"), backup("2-2-2", "2026-01-13 02:00:00")],
      TotalCount: 2,
    },
    DescribeSecondLevelBackupInfo: {
      BackupId: "3-3-3",
      MissingTimestamps: [{ StartTimeStamp: 1000, EndTimeStamp: 2000 }],
    },
    InquiryPriceCreateInstance: { Price: 2345, Currency: "USD", AmountUnit: "pent" },
    CloneInstances: { DealId: DEAL_ID, DealName: DEAL_NAME, InstanceIds: [CLONE] },
    DescribeInstanceDealDetail: {
      DealDetails: [
        { DealId: DEAL_ID, DealName: DEAL_NAME, Status: 4, Description: "", InstanceIds: [CLONE] },
      ],
    },
  };
}

function instance(InstanceId: string, InstanceName: string): object {
  return {
    InstanceId,
    InstanceName,
    Status: 2,
    ZoneId: 900001,
    ProjectId: 0,
    WanIp: "10.0.0.10",
    Port: 6379,
    UniqVpcId: "vpc-1",
    UniqSubnetId: "subnet-1",
    NoAuth: true,
    Type: 15,
    RedisShardSize: 1024,
    RedisShardNum: 1,
    RedisReplicasNum: 1,
  };
}

function backup(BackupId: string, EndTime: string): object {
  return { InstanceId: SOURCE, BackupId, EndTime, Status: 2 };
}

/** `cloneInstance` for a client and a clock that are given. */
export interface BoundClone {
  (options: CloneOptions & { readonly dryRun: true }): Promise<ClonePlan>;
  (options: CloneOptions & { readonly dryRun?: false | undefined }): Promise<Clone>;
}

export function cloneOn(client: CloneClient, clock: CloneClock): BoundClone {
  return ((options: CloneOptions) => runClone(client, options, clock)) as BoundClone;
}

/** A service that sells one clone, and `cloneInstance` for it on a clock of its own. */
export function fakeService({ isLost = false, change = (_, response) => response }: FakeOptions) {
  const orders: Response[] = [];
  const lost = new OutcomeUnknownError("no response", {
    action: "CloneInstances",
    region: "ap-singapore",
    request: {},
    lookFor: { InstanceName: NAME },
    sentAt: 0,
    failedAt: 0,
  });
  const call = async (action: string, request: Response, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    if (action === "CloneInstances") orders.push(request);
    if (action === "CloneInstances" && isLost) throw lost;
    const isOrdered = orders.length > 0;
    const endpoint = endpointOf(action, request);
    return change(endpoint, responses(isOrdered)[endpoint] ?? {}, isOrdered);
  };
  const client = new Proxy(
    {},
    {
      get: (_target, action: string) => (request: Response, options?: { signal?: AbortSignal }) =>
        call(action, request, options?.signal),
    },
  ) as CloneClient;
  let now = 1000;
  const pace = {
    now: () => now,
    random: () => 0.5,
    sleep(milliseconds: number, signal: AbortSignal) {
      signal.throwIfAborted();
      now += milliseconds;
      return Promise.resolve();
    },
  };
  return { client, clone: cloneOn(client, pace), orders, lost, pace };
}

/** What the order's response may lack, for the ways that lead to the instance without it. */
export const ORDERS: Readonly<
  Record<string, Pick<FakeOptions, "isLost"> & { response: Response }>
> = {
  "an order whose response names the instance": { response: {} },
  "an order whose response names a deal only": { response: { InstanceIds: null } },
  "an order whose response names a former deal only": {
    response: { InstanceIds: [], DealName: null },
  },
  "an order whose response has nothing": {
    response: { InstanceIds: null, DealName: null, DealId: null },
  },
  "an order whose response is lost": { isLost: true, response: {} },
};

/** How a clone ended. */
export function end({ clone }: ReturnType<typeof fakeService>): Promise<unknown> {
  return clone(JOB).catch((error: unknown) => error);
}
