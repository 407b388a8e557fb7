import type { DescribeBackupDownloadRestrictionResponse } from "tencentcloud-redis/types";

/** From where backup files of a region may be downloaded. */
export type DownloadRestriction = Omit<DescribeBackupDownloadRestrictionResponse, "RequestId">;
