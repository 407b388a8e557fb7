import type { DescribeBackupDownloadRestrictionResponse } from "../../generated/actions/DescribeBackupDownloadRestriction.js";

/** From where backup files of a region may be downloaded. */
export type DownloadRestriction = Omit<DescribeBackupDownloadRestrictionResponse, "RequestId">;
