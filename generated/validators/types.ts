// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { NamedSchema } from "../../runtime/validation/schema.js";

export const rulesOfAccountPrivilege: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["r", "Read"],
    ["w", "Write"],
    ["rw", "ReadWrite"],
  ],
});

export const rulesOfAutoRenew: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Manual"],
    [1, "Automatic"],
    [2, "Off"],
  ],
});

export const rulesOfAzMode: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["singleaz", "SingleZone"],
    ["multiaz", "MultiZone"],
  ],
});

export const rulesOfBackupLimitVpcItem: NamedSchema = () => ({
  type: "object",
  members: { Region: "string", VpcList: ["string"] },
  required: ["Region", "VpcList"],
});

export const rulesOfBackupMode: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["SecondLevelBackup", "SecondLevel"],
    ["NormalLevelBackup", "Normal"],
  ],
});

export const rulesOfBackupStatus: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "Busy"],
    [2, "Available"],
    [3, "Exporting"],
    [4, "Exported"],
    [-1, "Expired"],
    [-2, "Deleted"],
  ],
});

export const rulesOfBigKeyScope: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "Strings"],
    [2, "All"],
  ],
});

export const rulesOfBillingMode: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "PayAsYouGo"],
    [1, "MonthlySubscription"],
  ],
});

export const rulesOfCloneProductVersion: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["local", "GeneralI"],
    ["localv2", "GeneralII"],
  ],
});

export const rulesOfConnectionMode: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Proxy"],
    [1, "Direct"],
  ],
});

export const rulesOfDeleteProtection: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Off"],
    [1, "On"],
  ],
});

export const rulesOfDescribeCommonDBInstancesPayMode: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "MonthlySubscription"],
    [1, "PayAsYouGo"],
  ],
});

export const rulesOfDescribeInstancesOrderBy: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["projectId", "Project"],
    ["createtime", "CreateTime"],
    ["instancename", "Name"],
    ["type", "Type"],
    ["curDeadline", "Deadline"],
  ],
});

export const rulesOfDescribeInstancesOrderType: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Ascending"],
    [1, "Descending"],
  ],
});

export const rulesOfEventStatus: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["Waiting", "Waiting"],
    ["Running", "Running"],
    ["Finished", "Finished"],
    ["Canceled", "Canceled"],
  ],
});

export const rulesOfFilter: NamedSchema = () => ({
  type: "object",
  members: {
    Name: { type: "string", enum: ["InstanceId", "InstanceName", "TagKey", "InstanceTags"] },
    Values: ["string"],
    ExactMatch: "boolean",
  },
  required: ["Name", "Values"],
});

export const rulesOfInstanceArchitecture: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "SingleNode"],
    [2, "MasterReplica"],
    [3, "Cluster"],
  ],
});

export const rulesOfInstanceChargeType: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["PREPAID", "MonthlySubscription"],
    ["POSTPAID", "PayAsYouGo"],
  ],
});

export const rulesOfInstanceFeature: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["read-local-node-only", "NearbyRead"],
    ["multi-account", "MultiAccount"],
    ["auto-failback", "AutoFailback"],
  ],
});

export const rulesOfInstanceInputMode: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["0", "ReadWrite"],
    ["1", "ReadOnly"],
  ],
});

export const rulesOfInstanceName: NamedSchema = () => ({
  type: "string",
  maxLength: 60,
  pattern: "^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+$",
});

export const rulesOfInstanceParam: NamedSchema = () => ({
  type: "object",
  members: { Key: "string", Value: "string" },
  required: ["Key", "Value"],
});

export const rulesOfInstanceStatus: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Uninitialized"],
    [1, "Processing"],
    [2, "Running"],
    [-2, "Isolated"],
    [-3, "AwaitingDeletion"],
  ],
});

export const rulesOfInstanceTagInfo: NamedSchema = () => ({
  type: "object",
  members: { TagKey: "string", TagValue: "string" },
  required: ["TagKey", "TagValue"],
});

export const rulesOfInstanceType: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [2, "Redis28Standard"],
    [3, "Ckv32Standard"],
    [4, "Ckv32Cluster"],
    [5, "Redis28SingleNode"],
    [6, "Redis40Standard"],
    [7, "Redis40Cluster"],
    [8, "Redis50Standard"],
    [9, "Redis50Cluster"],
    [15, "Redis62Standard"],
    [16, "Redis62Cluster"],
    [17, "Redis70Standard"],
    [18, "Redis70Cluster"],
    [19, "Valkey80Standard"],
    [20, "Valkey80Cluster"],
    [21, "Valkey90Standard"],
    [22, "Valkey90Cluster"],
    [200, "Memcached16Cluster"],
  ],
});

export const rulesOfIpComparison: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["In", "Allow"],
    ["NotIn", "Deny"],
  ],
});

export const rulesOfLimitType: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["NoLimit", "NoLimit"],
    ["LimitOnlyIntranet", "IntranetOnly"],
    ["Customize", "Custom"],
  ],
});

export const rulesOfLogFilter: NamedSchema = () => ({
  type: "object",
  members: {
    Type: {
      type: "string",
      enum: [
        "Timestamp",
        "UserName",
        "CacheCode",
        "ClientAddr",
        "CommandDetail",
        "CommandLatency",
        "CommandType",
        "DBId",
        "ErrMsg",
      ],
    },
    Compare: rulesOfLogFilterCompare,
    Value: ["string"],
  },
});

export const rulesOfLogFilterCompare: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["INC", "Includes"],
    ["EXC", "Excludes"],
    ["EQS", "Equals"],
    ["NEQ", "NotEquals"],
    ["RA", "Range"],
  ],
});

export const rulesOfLogSubType: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["write", "Write"],
    ["read", "Read"],
    ["all", "All"],
  ],
});

export const rulesOfLogSwitch: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["on", "On"],
    ["off", "Off"],
  ],
});

export const rulesOfModifyInstanceOperation: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["rename", "Rename"],
    ["modifyProject", "ModifyProject"],
    ["modifyAutoRenew", "ModifyAutoRenew"],
    ["modifyDeleteProtectionSwitch", "ModifyDeleteProtection"],
  ],
});

export const rulesOfModifyNetworkConfigOperation: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["changeVip", "ChangeAddress"],
    ["changeVpc", "ChangeSubnet"],
    ["changeBaseToVpc", "MoveToVpc"],
    ["changeVPort", "ChangePort"],
  ],
});

export const rulesOfMonitorSpan: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "RealTime"],
    [2, "Last30Minutes"],
    [3, "Last6Hours"],
    [4, "Last24Hours"],
  ],
});

export const rulesOfNodeType: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Master"],
    [1, "Replica"],
  ],
});

export const rulesOfPasswordPolicy: NamedSchema = () => ({
  type: "object",
  members: {
    Enabled: "boolean",
    MinLetterCount: { type: "integer", minimum: 1, maximum: 16 },
    MinDigitCount: { type: "integer", minimum: 1, maximum: 16 },
    MinSpecialCount: { type: "integer", minimum: 1, maximum: 16 },
    MinLength: { type: "integer", minimum: 8, maximum: 64 },
  },
  required: ["Enabled"],
});

export const rulesOfProductVersion: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["local", "LocalDisk"],
    ["cloud", "CloudDisk"],
    ["cdc", "DedicatedCluster"],
  ],
});

export const rulesOfReadonlyPolicy: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["master", "Master"],
    ["replication", "Replica"],
  ],
});

export const rulesOfRedisClusterStatus: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "Processing"],
    [2, "Running"],
    [3, "Isolated"],
  ],
});

export const rulesOfRedisNodeInfo: NamedSchema = () => ({
  type: "object",
  members: { NodeType: rulesOfNodeType, NodeId: "int64", ZoneId: "uint64", ZoneName: "string" },
  required: ["NodeType"],
});

export const rulesOfReplicaReadWeight: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Off"],
    [100, "On"],
  ],
});

export const rulesOfReplicationRole: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["rw", "ReadWrite"],
    ["r", "ReadOnly"],
  ],
});

export const rulesOfResourceTag: NamedSchema = () => ({
  type: "object",
  members: { TagKey: "string", TagValue: "string" },
  required: ["TagKey", "TagValue"],
});

export const rulesOfSslAddressType: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Any"],
    [1, "PrivateIPv4"],
    [2, "PrivateIPv6"],
    [3, "Public"],
    [-1, "Unspecified"],
  ],
});

export const rulesOfSwitchInstanceVipForceSwitch: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Refrain"],
    [1, "Force"],
  ],
});

export const rulesOfSwitchInstanceVipSwitchTime: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["now", "Now"],
    ["syncComplete", "SyncComplete"],
  ],
});

export const rulesOfSwitchOption: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [1, "MaintenanceWindow"],
    [2, "Immediately"],
  ],
});

export const rulesOfTaskResult: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "Initialized"],
    [1, "Running"],
    [2, "Completed"],
    [4, "Failed"],
  ],
});

export const rulesOfUpgradeNow: NamedSchema = () => ({
  type: "integer",
  oneOf: [
    [0, "MaintenanceWindow"],
    [1, "Immediately"],
  ],
});

export const rulesOfWeekday: NamedSchema = () => ({
  type: "string",
  oneOf: [
    ["Monday", "Monday"],
    ["Tuesday", "Tuesday"],
    ["Wednesday", "Wednesday"],
    ["Thursday", "Thursday"],
    ["Friday", "Friday"],
    ["Saturday", "Saturday"],
    ["Sunday", "Sunday"],
  ],
});
