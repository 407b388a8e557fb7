// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CallOptions } from "../runtime/client-options.js";
import { createPagers } from "../runtime/pagination.js";
import type { PagedRequest, Pager, PagingFacts } from "../runtime/pagination.js";
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

/** How to walk through the list of each action that gives one. */
export const paging: Readonly<Record<string, PagingFacts>> = {
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
    size: 100,
    maximum: 100,
  },
};

/** The lists of TencentDB for Redis, to be iterated over with `for await`. */
export interface RedisPagers {
  /**
   * List instances with the few facts that all database products share.
   *
   * Items of `InstanceDetails`. Pages have `Limit` items, by default 20; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeCommonDBInstances(
    request?: DescribeCommonDBInstancesRequest,
    options?: CallOptions,
  ): Pager<RedisCommonInstanceList, DescribeCommonDBInstancesResponse>;
  /**
   * List the exports of an instance's audit log, and where to download them.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeExportTasks(
    request: PagedRequest<DescribeExportTasksRequest, "Limit" | "Offset">,
    options?: CallOptions,
  ): Pager<ExportFile, DescribeExportTasksResponse>;
  /**
   * List an instance's accounts.
   *
   * Items of `Accounts`. Pages have `Limit` items, by default 20; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeInstanceAccount(
    request: PagedRequest<DescribeInstanceAccountRequest, "Limit" | "Offset">,
    options?: CallOptions,
  ): Pager<Account, DescribeInstanceAccountResponse>;
  /**
   * List backups, of one instance or of several.
   *
   * Items of `BackupSet`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeInstanceBackups(
    request?: DescribeInstanceBackupsRequest,
    options?: CallOptions,
  ): Pager<RedisBackupSet, DescribeInstanceBackupsResponse>;
  /**
   * List maintenance that is planned for instances, or was carried out.
   *
   * Items of `RedisInstanceEvents`. Pages have `PageSize` items, by default 100, 100 at most; the walk begins at `PageNo`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeInstanceEvents(
    request: DescribeInstanceEventsRequest,
    options?: CallOptions,
  ): Pager<RedisInstanceEvent, DescribeInstanceEventsResponse>;
  /**
   * List the changes that were made to an instance's parameters.
   *
   * Items of `InstanceParamHistory`. Pages have `Limit` items, by default 100, 200 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeInstanceParamRecords(
    request: DescribeInstanceParamRecordsRequest,
    options?: CallOptions,
  ): Pager<InstanceParamHistory, DescribeInstanceParamRecordsResponse>;
  /**
   * List instances, and find out how they are doing.
   *
   * Items of `InstanceSet`. Pages have `Limit` items, by default 100, 1000 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeInstances(
    request?: DescribeInstancesRequest,
    options?: CallOptions,
  ): Pager<InstanceSet, DescribeInstancesResponse>;
  /**
   * List instances with the state and the settings of their audit log.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeLogInstanceList(
    request: DescribeLogInstanceListRequest,
    options?: CallOptions,
  ): Pager<LogInstance, DescribeLogInstanceListResponse>;
  /**
   * Search the audit log of an instance.
   *
   * Items of `Items`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeLogs(
    request: DescribeLogsRequest,
    options?: CallOptions,
  ): Pager<LogResult, DescribeLogsResponse>;
  /**
   * List parameter templates, the account's own and those of the system.
   *
   * Items of `Items`. Pages have `Limit` items, by default 200, 200 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeParamTemplates(
    request?: DescribeParamTemplatesRequest,
    options?: CallOptions,
  ): Pager<ParamTemplateInfo, DescribeParamTemplatesResponse>;
  /**
   * List the security groups of a project, with every rule in full.
   *
   * Items of `Groups`. Pages have `Limit` items, by default 20; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeProjectSecurityGroups(
    request: DescribeProjectSecurityGroupsRequest,
    options?: CallOptions,
  ): Pager<SecurityGroup, DescribeProjectSecurityGroupsResponse>;
  /**
   * List the slow commands that an instance's proxies passed on.
   *
   * Items of `InstanceProxySlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeProxySlowLog(
    request: DescribeProxySlowLogRequest,
    options?: CallOptions,
  ): Pager<InstanceProxySlowlogDetail, DescribeProxySlowLogResponse>;
  /**
   * List the Redis clusters that run on dedicated clusters.
   *
   * Items of `Resources`. Pages have `Limit` items, by default 20; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeRedisClusters(
    request?: DescribeRedisClustersRequest,
    options?: CallOptions,
  ): Pager<CDCResource, DescribeRedisClustersResponse>;
  /**
   * List global replication groups with their instances.
   *
   * Items of `Groups`. Pages have `Limit` items, by default 20; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeReplicationGroup(
    request?: PagedRequest<DescribeReplicationGroupRequest, "Limit" | "Offset">,
    options?: CallOptions,
  ): Pager<Groups, DescribeReplicationGroupResponse>;
  /**
   * List the slow commands that an instance's nodes ran.
   *
   * Items of `InstanceSlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeSlowLog(
    request: DescribeSlowLogRequest,
    options?: CallOptions,
  ): Pager<InstanceSlowlogDetail, DescribeSlowLogResponse>;
  /**
   * List tasks that work, or have worked, on instances.
   *
   * Items of `Tasks`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeTaskList(
    request?: DescribeTaskListRequest,
    options?: CallOptions,
  ): Pager<TaskInfoDetail, DescribeTaskListResponse>;
  /**
   * List the slow commands of a Tendis instance.
   *
   * Items of `TendisSlowLogDetail`. Pages have `Limit` items, by default 100, 100 at most; the walk begins at `Offset`.
   *
   * @throws RangeError at the first step, where the page size or the start is not allowed; Error where the service gives a page again, for it does not heed the start.
   */
  DescribeTendisSlowLog(
    request: DescribeTendisSlowLogRequest,
    options?: CallOptions,
  ): Pager<TendisSlowLogDetail, DescribeTendisSlowLogResponse>;
}

/**
 * Iterators over lists. They ask for a page when the loop comes to it, and for nothing more after a `break`.
 *
 * Items that are added or removed while a loop runs can make it see an item twice or not at all: the service counts places, it keeps no snapshot.
 */
export function createRedisPagers(client: RedisClient): RedisPagers {
  return createPagers<RedisPagers>(client, paging);
}
