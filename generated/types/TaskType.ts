// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What kind of work a task does. Codes that are not listed here exist.
 *
 * - `"001"` CreateInstance: An instance is created.
 * - `"002"` ResizeInstance: The configuration of an instance is changed.
 * - `"003"` CloseInstance: An instance is taken out of service.
 * - `"004"` CleanInstance: An instance is cleaned up.
 * - `"005"` StartupInstance: An instance is brought back into service.
 * - `"006"` DeleteInstance: An instance is deleted.
 * - `"007"` SetPassword: The password is set.
 * - `"009"` ExportBackup: A backup is exported.
 * - `"010"` RestoreBackup: A backup is restored.
 * - `"012"` BackUpInstance: A backup is made by hand.
 * - `"013"` MigrateInstance: An instance is migrated.
 * - `"014"` DeleteBackup: A backup is deleted.
 * - `"016"` ExchangeInstance: An instance is switched over.
 * - `"017"` AutomaticBackup: A backup is made by schedule.
 * - `"022"` CheckMigration: The parameters of a migration are checked.
 * - `"023"` MigrateData: Data is migrated.
 * - `"025"` ClearData: The data of an instance is cleared.
 * - `"026"` CloneBackup: A backup is cloned.
 * - `"027"` ChangeAddress: The private address is changed.
 * - `"028"` ScaleInstance: An instance is made larger or smaller.
 * - `"029"` ChangeNodes: Nodes are added or removed.
 * - `"031"` ChangeNetworkType: The type of network is changed.
 * - `"033"` ModifyReadonlyPolicy: The policy for reads is changed.
 * - `"034"` ModifyParameters: Parameters are changed.
 * - `"035"` SetPasswordFree: Access without a password is switched on or off.
 * - `"036"` SwitchAddress: Two instances swap their private addresses.
 * - `"037"` ModifyAccount: An account is changed.
 * - `"038"` ModifyBandwidth: The bandwidth is changed.
 * - `"039"` EnableReplicaReads: Reads from replicas are switched on.
 * - `"040"` DisableReplicaReads: Reads from replicas are switched off.
 * - `"041"` UpgradeArchitecture: Standard architecture is turned into cluster architecture.
 * - `"042"` DowngradeArchitecture: Cluster architecture is turned into standard architecture.
 * - `"043"` UpgradeVersion: The engine is upgraded to another version.
 * - `"044"` ModifyConnectionConfig: Bandwidth or the number of connections is changed.
 * - `"045"` ClearNetwork: The network is changed or cleared.
 * - `"046"` RemoveBackupFile: The file of a backup is removed.
 * - `"047"` SupportMultiZone: An instance is prepared for several availability zones.
 * - `"048"` ShutDownMaster: The failure of a master is simulated.
 * - `"049"` ChangeReplicaToMaster: A replica is promoted to master by hand.
 * - `"050"` AddReplicationInstance: An instance joins a replication group.
 * - `"052"` OpenWan: Public access is switched on.
 * - `"053"` CloseWan: Public access is switched off.
 * - `"054"` UpdateWan: Public access is changed.
 * - `"055"` DeleteReplicationInstance: An instance leaves a replication group.
 * - `"056"` ChangeMasterInstance: Another instance becomes the master of a replication group.
 * - `"057"` ChangeInstanceRole: The role of an instance in a replication group is changed.
 * - `"058"` MigrateNode: A node is migrated.
 * - `"059"` SwitchNode: A node is switched over.
 * - `"060"` UpgradeSmallVersion: The minor version of the engine is upgraded.
 * - `"061"` UpgradeProxyVersion: The version of the proxies is upgraded.
 * - `"062"` ModifyNetwork: The network of an instance is changed.
 * - `"063"` MigrateProxyNode: A proxy is migrated.
 * - `"066"` MigrateZone: An instance is moved to another availability zone.
 * - `"067"` UpgradeCacheAndProxy: Engine and proxies are upgraded together.
 * - `"069"` ModifyProxyNumber: Proxies are added or removed.
 * - `"070"` ModifyBackupMode: The backup mode is changed.
 */
export type TaskType = (typeof TaskType)[keyof typeof TaskType];

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
