import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import type { InquiryPriceCreateInstanceResponse } from "../../generated/actions/InquiryPriceCreateInstance.js";
import type { RedisClient, RedisRegion } from "../../generated/client.js";
import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import type { OptionNames } from "../../runtime/known-options.js";
import type { Purchase } from "./errors.js";

/** The methods that a clone calls: those of a client, or stubs. */
export type CloneClient = Pick<
  RedisClient,
  | "CloneInstances"
  | "DescribeInstanceBackups"
  | "DescribeInstanceDealDetail"
  | "DescribeInstanceSecurityGroup"
  | "DescribeInstances"
  | "DescribeSecondLevelBackupInfo"
  | "InquiryPriceCreateInstance"
>;

/** Fields that `cloneInstance` sets itself: one instance, from this source, under this name. */
type Decided = "InstanceId" | "GoodsNum" | "BackupId" | "InstanceName";

export interface CloneOptions {
  /** Instance to clone. */
  readonly source: string;
  /**
   * What the clone starts with: the newest finished backup, the backup of this ID, or the data as it
   * was at this time, for which the source needs second-level backups.
   */
  readonly from: "latest-backup" | (string & {}) | Date;
  /**
   * Name of the clone: letters, digits, `-` and `_`, 60 at most. It is what the clone is found by
   * if the order's response is lost, so take one that nothing else is called. Default: one that is
   * made up from the source's name.
   */
  readonly name?: string | undefined;
  /**
   * Further fields of `CloneInstances`. Left out: zone, VPC, subnet, port, project, security groups
   * and freedom from a password as the source has them; paid as you go.
   */
  readonly order?: Partial<Omit<CloneInstancesRequest, Decided>> | undefined;
  /** Shows the order and its price, and buys nothing. Default: false. */
  readonly dryRun?: boolean | undefined;
  readonly region?: RedisRegion | undefined;
  /**
   * Aborts. After the order, the call rejects with a `CloneUnfinishedError`, or with an
   * `OutcomeUnknownError` where the response to the order was lost: what is bought is bought.
   */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait for the clone to run, in milliseconds. Default: 30 minutes. */
  readonly deadlineMs?: number | undefined;
  /** How long to look for a clone whose order got no response, in milliseconds. Default: 2 minutes. */
  readonly reconcileMs?: number | undefined;
  /**
   * Is told of each step. What it throws up to `ordering` ends the call before the order is sent:
   * nothing is bought. What it throws at `reconciling` is ignored, and the clone is looked for. What
   * it throws at `bought` or `waiting` ends the wait, as the `cause` of a `CloneUnfinishedError`. A
   * promise that it returns is not awaited, and its rejection is ignored.
   */
  readonly onProgress?: ((progress: CloneProgress) => void) | undefined;
}

export const DECIDED_FIELDS: Readonly<Record<Decided, true>> = {
  InstanceId: true,
  GoodsNum: true,
  BackupId: true,
  InstanceName: true,
};

export const CLONE_OPTIONS: OptionNames<CloneOptions> = {
  source: true,
  from: true,
  name: true,
  order: true,
  dryRun: true,
  region: true,
  signal: true,
  deadlineMs: true,
  reconcileMs: true,
  onProgress: true,
};

export type CloneProgress =
  | { readonly step: "reading-source" }
  | { readonly step: "choosing-backup" }
  | { readonly step: "ordering"; readonly name: string }
  | { readonly step: "reconciling"; readonly name: string; readonly calls: number }
  | { readonly step: "bought"; readonly purchase: Purchase }
  | {
      readonly step: "waiting";
      readonly purchase: Purchase;
      readonly elapsedMs: number;
      /** `InstanceStatus` of the clone; undefined while it is not listed. */
      readonly status: number | undefined;
    };

/** A clone that runs. */
export interface Clone {
  readonly instanceId: string;
  /** As `DescribeInstances` lists it. */
  readonly instance: InstanceSet;
  /** Where clients connect, from inside the VPC. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    /** Empty on the classic network. */
    readonly vpcId: string;
    readonly subnetId: string;
  };
  readonly purchase: Purchase;
}

/** What a clone would be, and cost. */
export interface ClonePlan {
  /** The order that would be sent, with secrets masked. */
  readonly request: CloneInstancesRequest;
  readonly price: InquiryPriceCreateInstanceResponse;
}
