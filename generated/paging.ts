// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CallOptions } from "../runtime/client-options.js";
import { createPager } from "../runtime/pagination.js";
import type {
  CallArguments,
  ClientWith,
  PagedAction,
  PagedRequest,
  Pager,
  PagingMetadata,
} from "../runtime/pagination.js";
import type {
  DescribeCommonDBInstancesRequest,
  DescribeCommonDBInstancesResponse,
} from "./actions/DescribeCommonDBInstances.js";
import type {
  DescribeExportTasksRequest,
  DescribeExportTasksResponse,
} from "./actions/DescribeExportTasks.js";
import type {
  DescribeInstanceAccountRequest,
  DescribeInstanceAccountResponse,
} from "./actions/DescribeInstanceAccount.js";
import type {
  DescribeInstanceBackupsRequest,
  DescribeInstanceBackupsResponse,
} from "./actions/DescribeInstanceBackups.js";
import type {
  DescribeInstanceEventsRequest,
  DescribeInstanceEventsResponse,
} from "./actions/DescribeInstanceEvents.js";
import type {
  DescribeInstanceParamRecordsRequest,
  DescribeInstanceParamRecordsResponse,
} from "./actions/DescribeInstanceParamRecords.js";
import type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
} from "./actions/DescribeInstances.js";
import type {
  DescribeLogInstanceListRequest,
  DescribeLogInstanceListResponse,
} from "./actions/DescribeLogInstanceList.js";
import type { DescribeLogsRequest, DescribeLogsResponse } from "./actions/DescribeLogs.js";
import type {
  DescribeParamTemplatesRequest,
  DescribeParamTemplatesResponse,
} from "./actions/DescribeParamTemplates.js";
import type {
  DescribeProjectSecurityGroupsRequest,
  DescribeProjectSecurityGroupsResponse,
} from "./actions/DescribeProjectSecurityGroups.js";
import type {
  DescribeProxySlowLogRequest,
  DescribeProxySlowLogResponse,
} from "./actions/DescribeProxySlowLog.js";
import type {
  DescribeRedisClustersRequest,
  DescribeRedisClustersResponse,
} from "./actions/DescribeRedisClusters.js";
import type {
  DescribeReplicationGroupRequest,
  DescribeReplicationGroupResponse,
} from "./actions/DescribeReplicationGroup.js";
import type { DescribeSlowLogRequest, DescribeSlowLogResponse } from "./actions/DescribeSlowLog.js";
import type {
  DescribeTaskListRequest,
  DescribeTaskListResponse,
} from "./actions/DescribeTaskList.js";
import type {
  DescribeTendisSlowLogRequest,
  DescribeTendisSlowLogResponse,
} from "./actions/DescribeTendisSlowLog.js";
import type { RedisClient } from "./client.js";
import type { Account } from "./types/Account.js";
import type { CDCResource } from "./types/CDCResource.js";
import type { ExportFile } from "./types/ExportFile.js";
import type { Groups } from "./types/Groups.js";
import type { InstanceParamHistory } from "./types/InstanceParamHistory.js";
import type { InstanceProxySlowlogDetail } from "./types/InstanceProxySlowlogDetail.js";
import type { InstanceSet } from "./types/InstanceSet.js";
import type { InstanceSlowlogDetail } from "./types/InstanceSlowlogDetail.js";
import type { LogInstance } from "./types/LogInstance.js";
import type { LogResult } from "./types/LogResult.js";
import type { ParamTemplateInfo } from "./types/ParamTemplateInfo.js";
import type { RedisBackupSet } from "./types/RedisBackupSet.js";
import type { RedisCommonInstanceList } from "./types/RedisCommonInstanceList.js";
import type { RedisInstanceEvent } from "./types/RedisInstanceEvent.js";
import type { SecurityGroup } from "./types/SecurityGroup.js";
import type { TaskInfoDetail } from "./types/TaskInfoDetail.js";
import type { TendisSlowLogDetail } from "./types/TendisSlowLogDetail.js";

/** How to page through the list of each action that returns one. */
export const paging: Readonly<Record<string, PagingMetadata>> = {
  DescribeCommonDBInstances: {
    limit: "Limit",
    offset: "Offset",
    items: "InstanceDetails",
    total: "TotalCount",
    size: 20,
  },
  DescribeExportTasks: {
    limit: "Limit",
    offset: "Offset",
    items: "Items",
    total: "TotalCount",
    aligned: true,
    size: 100,
    maximum: 100,
  },
  DescribeInstanceAccount: {
    limit: "Limit",
    offset: "Offset",
    items: "Accounts",
    total: "TotalCount",
    aligned: true,
    size: 20,
  },
  DescribeInstanceBackups: {
    limit: "Limit",
    offset: "Offset",
    items: "BackupSet",
    total: "TotalCount",
    aligned: true,
    size: 100,
    maximum: 100,
  },
  DescribeInstanceEvents: {
    limit: "PageSize",
    page: "PageNo",
    items: "RedisInstanceEvents",
    total: "TotalCount",
    size: 100,
    maximum: 100,
  },
  DescribeInstanceParamRecords: {
    limit: "Limit",
    offset: "Offset",
    items: "InstanceParamHistory",
    total: "TotalCount",
    aligned: true,
    repeats: true,
    size: 100,
    maximum: 200,
  },
  DescribeInstances: {
    limit: "Limit",
    offset: "Offset",
    items: "InstanceSet",
    total: "TotalCount",
    aligned: true,
    size: 100,
    maximum: 1000,
  },
  DescribeLogInstanceList: {
    limit: "Limit",
    offset: "Offset",
    items: "Items",
    total: "TotalCount",
    aligned: true,
    size: 100,
    maximum: 100,
  },
  DescribeLogs: {
    limit: "Limit",
    offset: "Offset",
    items: "Items",
    total: "TotalCount",
    aligned: true,
    repeats: true,
    size: 100,
    maximum: 100,
  },
  DescribeParamTemplates: {
    limit: "Limit",
    offset: "Offset",
    items: "Items",
    total: "TotalCount",
    aligned: true,
    size: 200,
    maximum: 200,
  },
  DescribeProjectSecurityGroups: {
    limit: "Limit",
    offset: "Offset",
    items: "Groups",
    total: "Total",
    aligned: true,
    size: 20,
  },
  DescribeProxySlowLog: {
    limit: "Limit",
    offset: "Offset",
    items: "InstanceProxySlowLogDetail",
    total: "TotalCount",
    aligned: true,
    repeats: true,
    size: 100,
    maximum: 100,
  },
  DescribeRedisClusters: {
    limit: "Limit",
    offset: "Offset",
    items: "Resources",
    total: "Total",
    aligned: true,
    size: 20,
  },
  DescribeReplicationGroup: {
    limit: "Limit",
    offset: "Offset",
    items: "Groups",
    total: "TotalCount",
    aligned: true,
    size: 20,
  },
  DescribeSlowLog: {
    limit: "Limit",
    offset: "Offset",
    items: "InstanceSlowLogDetail",
    total: "TotalCount",
    aligned: true,
    repeats: true,
    size: 100,
    maximum: 100,
  },
  DescribeTaskList: {
    limit: "Limit",
    offset: "Offset",
    items: "Tasks",
    total: "TotalCount",
    aligned: true,
    size: 100,
    maximum: 100,
  },
  DescribeTendisSlowLog: {
    limit: "Limit",
    offset: "Offset",
    items: "TendisSlowLogDetail",
    total: "TotalCount",
    aligned: true,
    repeats: true,
    size: 100,
    maximum: 100,
  },
};

/** The actions of TencentDB for Redis that `paginate` takes: request, response and item of each. */
export interface PagedActions {
  /**
   * List instances with the few facts that all database products share.
   *
   * Items of `InstanceDetails`. Pages have `Limit` items, by default 20, and begin at `Offset`.
   */
  DescribeCommonDBInstances: PagedAction<
    DescribeCommonDBInstancesRequest,
    DescribeCommonDBInstancesResponse,
    RedisCommonInstanceList
  >;
  /**
   * List the exports of an instance's audit log, and where to download them.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeExportTasks: PagedAction<
    PagedRequest<DescribeExportTasksRequest, "Limit" | "Offset">,
    DescribeExportTasksResponse,
    ExportFile
  >;
  /**
   * List an instance's accounts.
   *
   * Items of `Accounts`. Pages have `Limit` items, by default 20, and begin at `Offset`.
   */
  DescribeInstanceAccount: PagedAction<
    PagedRequest<DescribeInstanceAccountRequest, "Limit" | "Offset">,
    DescribeInstanceAccountResponse,
    Account
  >;
  /**
   * List backups, of one instance or of several.
   *
   * Items of `BackupSet`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeInstanceBackups: PagedAction<
    DescribeInstanceBackupsRequest,
    DescribeInstanceBackupsResponse,
    RedisBackupSet
  >;
  /**
   * List maintenance that is planned for instances, or was carried out.
   *
   * Items of `RedisInstanceEvents`. Pages have `PageSize` items, by default 100, 100 at most, and begin at `PageNo`.
   */
  DescribeInstanceEvents: PagedAction<
    DescribeInstanceEventsRequest,
    DescribeInstanceEventsResponse,
    RedisInstanceEvent
  >;
  /**
   * List the changes that were made to an instance's parameters.
   *
   * Items of `InstanceParamHistory`. Pages have `Limit` items, by default 100, 200 at most, and begin at `Offset`.
   */
  DescribeInstanceParamRecords: PagedAction<
    DescribeInstanceParamRecordsRequest,
    DescribeInstanceParamRecordsResponse,
    InstanceParamHistory
  >;
  /**
   * List instances, and find out how they are doing.
   *
   * Items of `InstanceSet`. Pages have `Limit` items, by default 100, 1000 at most, and begin at `Offset`.
   */
  DescribeInstances: PagedAction<DescribeInstancesRequest, DescribeInstancesResponse, InstanceSet>;
  /**
   * List instances with the state and the settings of their audit log.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeLogInstanceList: PagedAction<
    DescribeLogInstanceListRequest,
    DescribeLogInstanceListResponse,
    LogInstance
  >;
  /**
   * Search the audit log of an instance.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeLogs: PagedAction<DescribeLogsRequest, DescribeLogsResponse, LogResult>;
  /**
   * List parameter templates, the account's own and those of the system.
   *
   * Items of `Items`. Pages have `Limit` items, by default 200, 200 at most, and begin at `Offset`.
   */
  DescribeParamTemplates: PagedAction<
    DescribeParamTemplatesRequest,
    DescribeParamTemplatesResponse,
    ParamTemplateInfo
  >;
  /**
   * List the security groups of a project, with every rule in full.
   *
   * Items of `Groups`. Pages have `Limit` items, by default 20, and begin at `Offset`.
   */
  DescribeProjectSecurityGroups: PagedAction<
    DescribeProjectSecurityGroupsRequest,
    DescribeProjectSecurityGroupsResponse,
    SecurityGroup
  >;
  /**
   * List the slow commands that an instance's proxies passed on.
   *
   * Items of `InstanceProxySlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeProxySlowLog: PagedAction<
    DescribeProxySlowLogRequest,
    DescribeProxySlowLogResponse,
    InstanceProxySlowlogDetail
  >;
  /**
   * List the Redis clusters that run on dedicated clusters.
   *
   * Items of `Resources`. Pages have `Limit` items, by default 20, and begin at `Offset`.
   */
  DescribeRedisClusters: PagedAction<
    DescribeRedisClustersRequest,
    DescribeRedisClustersResponse,
    CDCResource
  >;
  /**
   * List global replication groups with their instances.
   *
   * Items of `Groups`. Pages have `Limit` items, by default 20, and begin at `Offset`.
   */
  DescribeReplicationGroup: PagedAction<
    PagedRequest<DescribeReplicationGroupRequest, "Limit" | "Offset">,
    DescribeReplicationGroupResponse,
    Groups
  >;
  /**
   * List the slow commands that an instance's nodes ran.
   *
   * Items of `InstanceSlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeSlowLog: PagedAction<
    DescribeSlowLogRequest,
    DescribeSlowLogResponse,
    InstanceSlowlogDetail
  >;
  /**
   * List tasks that work, or have worked, on instances.
   *
   * Items of `Tasks`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeTaskList: PagedAction<DescribeTaskListRequest, DescribeTaskListResponse, TaskInfoDetail>;
  /**
   * List the slow commands of a Tendis instance.
   *
   * Items of `TendisSlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most, and begin at `Offset`.
   */
  DescribeTendisSlowLog: PagedAction<
    DescribeTendisSlowLogRequest,
    DescribeTendisSlowLogResponse,
    TendisSlowLogDetail
  >;
}

/**
 * Pages through the list of an action: `for await` gives the items one by one, `pages()` whole responses. It calls the client's method when the loop comes to a page, and not again after a `break`.
 *
 * The request says where to begin and how large a page is; by default at the start, with the default page size of the action. The list is not a snapshot: if items are added or removed meanwhile, the loop can see an item twice or not at all.
 *
 * @param client A client, or anything that has the action's method.
 * @param action Name of the action.
 * @param parameters Request of the action, and region, time limits and abort signal of each call.
 * @returns The list. Each loop over it begins anew.
 * @throws A {@link TypeError} if the action does not return a list in pages. In the loop, a {@link RangeError} if the page size or the start is not allowed, an {@link Error} if the service returns a page again or counts items and returns none, and whatever the client's method throws.
 */
export function paginate<Action extends keyof PagedActions>(
  client: ClientWith<RedisClient, Action>,
  action: Action,
  ...parameters: CallArguments<PagedActions[Action]["request"], CallOptions>
): Pager<PagedActions[Action]["item"], PagedActions[Action]["response"]> {
  return createPager(client, paging, action, parameters);
}
