// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What kind of work a task does. Codes that are not listed here exist. */
export const TaskType = {
  /** An instance is created. */
  CreateInstance: "001",
  /** The configuration of an instance is changed. */
  ResizeInstance: "002",
  /** An instance is taken out of service. */
  CloseInstance: "003",
  /** An instance is cleaned up. */
  CleanInstance: "004",
  /** An instance is brought back into service. */
  StartupInstance: "005",
  /** An instance is deleted. */
  DeleteInstance: "006",
  /** The password is set. */
  SetPassword: "007",
  /** A backup is exported. */
  ExportBackup: "009",
  /** A backup is restored. */
  RestoreBackup: "010",
  /** A backup is made by hand. */
  BackUpInstance: "012",
  /** An instance is migrated. */
  MigrateInstance: "013",
  /** A backup is deleted. */
  DeleteBackup: "014",
  /** An instance is switched over. */
  ExchangeInstance: "016",
  /** A backup is made by schedule. */
  AutomaticBackup: "017",
  /** The parameters of a migration are checked. */
  CheckMigration: "022",
  /** Data is migrated. */
  MigrateData: "023",
  /** The data of an instance is cleared. */
  ClearData: "025",
  /** A backup is cloned. */
  CloneBackup: "026",
  /** The private address is changed. */
  ChangeAddress: "027",
  /** An instance is made larger or smaller. */
  ScaleInstance: "028",
  /** Nodes are added or removed. */
  ChangeNodes: "029",
  /** The type of network is changed. */
  ChangeNetworkType: "031",
  /** The policy for reads is changed. */
  ModifyReadonlyPolicy: "033",
  /** Parameters are changed. */
  ModifyParameters: "034",
  /** Access without a password is switched on or off. */
  SetPasswordFree: "035",
  /** Two instances swap their private addresses. */
  SwitchAddress: "036",
  /** An account is changed. */
  ModifyAccount: "037",
  /** The bandwidth is changed. */
  ModifyBandwidth: "038",
  /** Reads from replicas are switched on. */
  EnableReplicaReads: "039",
  /** Reads from replicas are switched off. */
  DisableReplicaReads: "040",
  /** Standard architecture is turned into cluster architecture. */
  UpgradeArchitecture: "041",
  /** Cluster architecture is turned into standard architecture. */
  DowngradeArchitecture: "042",
  /** The engine is upgraded to another version. */
  UpgradeVersion: "043",
  /** Bandwidth or the number of connections is changed. */
  ModifyConnectionConfig: "044",
  /** The network is changed or cleared. */
  ClearNetwork: "045",
  /** The file of a backup is removed. */
  RemoveBackupFile: "046",
  /** An instance is prepared for several availability zones. */
  SupportMultiZone: "047",
  /** The failure of a master is simulated. */
  ShutDownMaster: "048",
  /** A replica is promoted to master by hand. */
  ChangeReplicaToMaster: "049",
  /** An instance joins a replication group. */
  AddReplicationInstance: "050",
  /** Public access is switched on. */
  OpenWan: "052",
  /** Public access is switched off. */
  CloseWan: "053",
  /** Public access is changed. */
  UpdateWan: "054",
  /** An instance leaves a replication group. */
  DeleteReplicationInstance: "055",
  /** Another instance becomes the master of a replication group. */
  ChangeMasterInstance: "056",
  /** The role of an instance in a replication group is changed. */
  ChangeInstanceRole: "057",
  /** A node is migrated. */
  MigrateNode: "058",
  /** A node is switched over. */
  SwitchNode: "059",
  /** The minor version of the engine is upgraded. */
  UpgradeSmallVersion: "060",
  /** The version of the proxies is upgraded. */
  UpgradeProxyVersion: "061",
  /** The network of an instance is changed. */
  ModifyNetwork: "062",
  /** A proxy is migrated. */
  MigrateProxyNode: "063",
  /** An instance is moved to another availability zone. */
  MigrateZone: "066",
  /** Engine and proxies are upgraded together. */
  UpgradeCacheAndProxy: "067",
  /** Proxies are added or removed. */
  ModifyProxyNumber: "069",
  /** The backup mode is changed. */
  ModifyBackupMode: "070",
} as const;

/** What kind of work a task does. Codes that are not listed here exist. */
export type TaskType = (typeof TaskType)[keyof typeof TaskType];
