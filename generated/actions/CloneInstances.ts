// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { BillingMode } from "../types/BillingMode.js";
import type { CloneProductVersion } from "../types/CloneProductVersion.js";
import type { PasswordPolicy } from "../types/PasswordPolicy.js";
import type { RedisNodeInfo } from "../types/RedisNodeInfo.js";
import type { ResourceTag } from "../types/ResourceTag.js";

/** What to clone, where to put it, and how to pay. */
export interface CloneInstancesRequest {
  /**
   * Instance to clone. The console's instance list shows it.
   *
   * Length: at least 1 characters.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * How many instances to buy: at most 30 when paying as you go, at most 100 with a monthly subscription.
   *
   * Range: 1 to 100.
   *
   * @example `1`
   */
  GoodsNum: number;
  /**
   * Numeric ID of the availability zone that the clones are placed in.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  BillingMode: BillingMode;
  /**
   * Months to pay for. Always 1 when paying as you go, where it has no other meaning.
   *
   * @example `1`
   */
  Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36 | 48 | 60;
  /**
   * Security groups that guard the clones. `DescribeInstanceSecurityGroup` lists those of the source instance.
   *
   * @example `["sg-exampl01"]`
   */
  SecurityGroupIdList: ReadonlyArray<string>;
  /**
   * Backup to restore. `DescribeInstanceBackups` lists an instance's backups.
   *
   * Length: at least 1 characters.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * Whether clients connect without a password. Not possible together with SSL or a public address.
   *
   * @defaultValue `false`
   * @example `false`
   */
  NoAuth?: boolean | undefined;
  /**
   * VPC of the clones. Left out, they join the classic network.
   *
   * @example `vpc-exampl01`
   */
  VpcId?: string | undefined;
  /**
   * Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network.
   *
   * @example `subnet-exampl1`
   */
  SubnetId?: string | undefined;
  /**
   * Name of the clones: letters, digits, Chinese characters, hyphens and underscores. It need not be unique, and all clones of one order share it.
   *
   * Length: at most 60 characters.
   *
   * Pattern: `^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`.
   *
   * @example `sessions-clone`
   */
  InstanceName?: string | undefined;
  /**
   * Password of the clones: letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash: 8 to 64 of them, and for Redis 2.8, 4.0 and 5.0 at most 30. CKV 3.2 takes 8 to 30 letters and digits only, and wants both. Not needed when `NoAuth` is true.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
  /**
   * What happens to a monthly subscription when its term ends.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   *
   * @defaultValue `0`
   */
  AutoRenew?: AutoRenew | undefined;
  /**
   * TCP port that the clones listen on.
   *
   * Range: 1024 to 65535.
   *
   * @defaultValue `6379`
   * @example `6380`
   */
  VPort?: number | undefined;
  /** Placement of the master and of each replica across zones. Not needed when all of them are to be in one zone. */
  NodeSet?: ReadonlyArray<RedisNodeInfo> | undefined;
  /**
   * Project that the clones are filed under. The console's account center lists projects.
   *
   * @example `0`
   */
  ProjectId?: number | undefined;
  /** Tags put on every clone. A tag of your own finds the clones again if the reply is lost. */
  ResourceTags?: ReadonlyArray<ResourceTag> | undefined;
  /**
   * Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string | undefined;
  /**
   * Alarm policies to attach to the clones. The observability console lists them.
   *
   * @example `["policy-exampl1"]`
   */
  AlarmPolicyList?: ReadonlyArray<string> | undefined;
  /**
   * Point in time to restore to, such as `2026-01-13 08:00:00`. Only for a source that has second-level backups switched on.
   *
   * @example `2026-01-13 08:00:00`
   */
  CloneTime?: string | undefined;
  /**
   * Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
  /** Stricter rules for the passwords of the clones. Left out, the general rules alone apply. */
  PasswordPolicy?: PasswordPolicy | undefined;
  /**
   * Whether connections to the clones are encrypted with SSL from the start.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EnableSSL?: boolean | undefined;
  /**
   * Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true.
   *
   * @defaultValue `false`
   * @example `false`
   */
  SSLBindPrivateIPv4?: boolean | undefined;
  /**
   * What kind of instances the clones are. Left out, they are of the source's kind.
   *
   * - `"local"` GeneralI: The first generation of general-purpose hosts.
   * - `"localv2"` GeneralII: The second generation of general-purpose hosts.
   */
  ProductVersion?: CloneProductVersion | undefined;
}

/** What was ordered. */
export interface CloneInstancesResponse {
  /**
   * Order that the clones belong to. `DealName` takes its place.
   *
   * @example `crs-deal0001`
   * @deprecated See the description.
   */
  DealId: string;
  /**
   * Instances that were ordered, `GoodsNum` of them. They may not run yet.
   *
   * @example `["crs-clone001"]`
   */
  InstanceIds: Array<string>;
  /**
   * Order that the clones belong to; `DescribeInstanceDealDetail` tells how far it is. Not every answer has it.
   *
   * @example `20260817000000000000001`
   */
  DealName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
