// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DeliverSummary } from "./DeliverSummary.js";
import type { InstanceInfo } from "./InstanceInfo.js";
import type { LogInstanceStatus } from "./LogInstanceStatus.js";
import type { LogSubType } from "./LogSubType.js";

/** One instance and how it logs. Where the log is off, texts are empty and numbers are 0. */
export interface LogInstance {
  /**
   * ID of the instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * How far the log of an instance has got. A published response has an empty text, of an instance without a log.
   *
   * - `"create"` Creating: Being switched on.
   * - `"normal"`: Switched on and recording.
   * - `"close"` Closing: Being switched off.
   *
   * @example `normal`
   */
  Status?: LogInstanceStatus | (string & {});
  /**
   * Whether the entries can be searched already: `yes` or `no`. Until `yes`, the other log actions do not work for the instance.
   *
   * @example `yes`
   */
  EnableQuery?: string;
  /**
   * When the log was switched on.
   *
   * @example `2026-01-13 08:00:00`
   */
  CreateAt?: string;
  /**
   * Days that entries stay in frequent-access storage.
   *
   * @example `7`
   */
  HighLogExpireDay?: number;
  /**
   * Days that entries stay in infrequent-access storage after that.
   *
   * @example `23`
   */
  LowLogExpireDay?: number;
  /**
   * Days that entries are kept in all.
   *
   * @example `30`
   */
  LogExpireDay?: number;
  /**
   * Size of the entries in frequent-access storage, in MB.
   *
   * @example `256`
   */
  HighStorage?: number;
  /**
   * Size of the entries in infrequent-access storage, in MB.
   *
   * @example `768.5`
   */
  LowStorage?: number;
  /**
   * Size of the entries in both, in MB.
   *
   * @example `1024.5`
   */
  LogStorage?: number;
  /**
   * Whether entries are delivered elsewhere: `ON` or `OFF`.
   *
   * @example `OFF`
   */
  Deliver?: string;
  /** Where entries are delivered to. */
  DeliverSummary?: Array<DeliverSummary> | null;
  /** What an instance is, beside its log. */
  InstanceInfo?: InstanceInfo;
  /**
   * Which commands an audit log records.
   *
   * - `"write"`: Commands that change data.
   * - `"read"`: Commands that only look at data.
   * - `"all"`: Both kinds.
   *
   * @example `all`
   */
  LogSubType?: LogSubType | (string & {});
}
