// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export interface paths {
  "/#AddReplicationInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["AddReplicationInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#AllocateWanAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["AllocateWanAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ApplyParamsTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ApplyParamsTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#AssociateSecurityGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["AssociateSecurityGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ChangeInstanceRole": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ChangeInstanceRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ChangeMasterInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ChangeMasterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ChangeReplicaToMaster": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ChangeReplicaToMaster"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CleanUpInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CleanUpInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ClearInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ClearInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CloneInstances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CloneInstances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CloseLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CloseLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CloseSSL": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CloseSSL"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CreateExportTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CreateExportTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CreateInstanceAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CreateInstanceAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CreateInstances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CreateInstances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CreateParamTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CreateParamTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#CreateReplicationGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["CreateReplicationGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DeleteExportTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DeleteExportTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DeleteInstanceAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DeleteInstanceAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DeleteParamTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DeleteParamTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DeleteReplicationInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DeleteReplicationInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeAutoBackupConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeAutoBackupConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeBackupDetail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeBackupDetail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeBackupDownloadRestriction": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeBackupDownloadRestriction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeBackupUrl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeBackupUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeBandwidthRange": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeBandwidthRange"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeCommonDBInstances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DescribeCommonDBInstances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeDBSecurityGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeDBSecurityGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeExportTasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeExportTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeGlobalReplicationArea": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeGlobalReplicationArea"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceBackups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceBackups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceDTSInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceDTSInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceDealDetail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceDealDetail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceEvents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceLogDelivery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceLogDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorBigKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DescribeInstanceMonitorBigKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorBigKeySizeDist": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DescribeInstanceMonitorBigKeySizeDist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorBigKeyTypeDist": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DescribeInstanceMonitorBigKeyTypeDist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorHotKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceMonitorHotKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorSIP": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["DescribeInstanceMonitorSIP"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorTookDist": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceMonitorTookDist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorTopNCmd": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceMonitorTopNCmd"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceMonitorTopNCmdTook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceMonitorTopNCmdTook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceNodeInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceNodeInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceParamRecords": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceParamRecords"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceParams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceParams"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstancePasswordPolicy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstancePasswordPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceSecurityGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceSecurityGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceShards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceShards"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceSpecBandwidth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceSpecBandwidth"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceSupportFeature": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceSupportFeature"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstanceZoneInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstanceZoneInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeInstances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeInstances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeLogInstanceList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeLogInstanceList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeLogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeLogs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeMaintenanceWindow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeMaintenanceWindow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeParamTemplateInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeParamTemplateInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeParamTemplates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeParamTemplates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeProductInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeProductInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeProjectSecurityGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeProjectSecurityGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeProjectSecurityGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeProjectSecurityGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeProxySlowLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeProxySlowLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeRedisClusterOverview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeRedisClusterOverview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeRedisClusters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeRedisClusters"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeReplicationGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeReplicationGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeReplicationGroupInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeReplicationGroupInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeSSLStatus": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeSSLStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeSecondLevelBackupInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeSecondLevelBackupInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeSlowLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeSlowLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeTaskInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeTaskInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeTaskList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeTaskList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DescribeTendisSlowLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DescribeTendisSlowLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DestroyPostpaidInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DestroyPostpaidInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DestroyPrepaidInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DestroyPrepaidInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DisableReplicaReadonly": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DisableReplicaReadonly"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#DisassociateSecurityGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["DisassociateSecurityGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#EnableReplicaReadonly": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["EnableReplicaReadonly"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#InquiryPriceCreateInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["InquiryPriceCreateInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#InquiryPriceRenewInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["InquiryPriceRenewInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#InquiryPriceUpgradeInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["InquiryPriceUpgradeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#KillMasterGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["KillMasterGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ManualBackupInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ManualBackupInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModfiyInstancePassword": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModfiyInstancePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyAutoBackupConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyAutoBackupConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyBackupDownloadRestriction": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyBackupDownloadRestriction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyConnectionConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyConnectionConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyDBInstanceSecurityGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyDBInstanceSecurityGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceAvailabilityZones": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceAvailabilityZones"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceBackupMode": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceBackupMode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceChargeType": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceChargeType"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceEvent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceLogDelivery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceLogDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceParams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceParams"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstancePassword": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstancePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstancePasswordPolicy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstancePasswordPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyInstanceReadOnly": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyInstanceReadOnly"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyMaintenanceWindow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyMaintenanceWindow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyNetworkConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyNetworkConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyParamTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyParamTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ModifyReplicationGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ModifyReplicationGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#OpenLog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["OpenLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#OpenSSL": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["OpenSSL"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ReleaseWanAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ReleaseWanAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#RemoveReplicationGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["RemoveReplicationGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#RemoveReplicationInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["RemoveReplicationInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#RenewInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["RenewInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#ResetPassword": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["ResetPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#RestoreInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["RestoreInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#StartupInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["StartupInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#SwitchAccessNewInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["SwitchAccessNewInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#SwitchInstanceVip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["SwitchInstanceVip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#SwitchProxy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["SwitchProxy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#UpgradeInstance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["UpgradeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#UpgradeInstanceVersion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["UpgradeInstanceVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#UpgradeProxyVersion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["UpgradeProxyVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#UpgradeSmallVersion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["UpgradeSmallVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/#UpgradeVersionToMultiAvailabilityZones": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations["UpgradeVersionToMultiAvailabilityZones"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Account: {
      /** @description Instance that the account belongs to. */
      InstanceId: string;
      /** @description Name of the account. */
      AccountName: string;
      /** @description Note about the account. */
      Remark: string;
      Privilege: components["schemas"]["AccountPrivilege"] | (string & {});
      /** @description Which nodes answer the account's reads. */
      ReadonlyPolicy: (components["schemas"]["ReadonlyPolicy"] | (string & {}))[];
      Status: components["schemas"]["AccountStatus"] | (number & {});
      /** @description When the account was made. Empty for an account that is older than the keeping of this time. */
      CreateTime?: string;
      /** @description When the password was last changed. Empty for an account that is older than the keeping of this time. */
      PasswordLastModifiedTime?: string;
    };
    AccountPrivilege: string & ("r" | "w" | "rw");
    AccountStatus: number & (1 | 2 | 4);
    AddReplicationInstanceRequest: {
      /** @description Group to add to. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description Instance to add. `DescribeInstances` lists instances. */
      InstanceId: string;
      InstanceRole: components["schemas"]["ReplicationRole"];
    };
    AddReplicationInstanceResponse: {
      /** @description Task that adds the instance. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    AllocateWanAddressRequest: {
      /** @description Instance to open to the internet. It has to be inside a VPC. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    AllocateWanAddressResponse: {
      /** @description Task that does the work. `DescribeTaskInfo` takes it as its `TaskId`. */
      FlowId: number;
      /** @description State of the public address, in words that are not documented. Follow `FlowId` instead. */
      WanStatus: string;
      RequestId: components["schemas"]["RequestId"];
    };
    AmountUnit: string & ("pent" | "microPent");
    ApplyParamsTemplateRequest: {
      /** @description Instances to change. `DescribeInstances` lists them. */
      InstanceIds: readonly string[];
      /** @description Template to apply. `DescribeParamTemplates` lists them. */
      TemplateId: string;
    };
    ApplyParamsTemplateResponse: {
      /** @description One task for each instance. `DescribeTaskInfo` tells how far each has come. */
      TaskIds: number[];
      RequestId: components["schemas"]["RequestId"];
    };
    AssociateSecurityGroupsRequest: {
      /**
       * @description Kind of database, `redis` here.
       * @enum {string}
       */
      Product: "redis";
      /** @description Security group to add. `DescribeProjectSecurityGroups` lists them. */
      SecurityGroupId: string;
      /** @description Instances that the group is to guard. `DescribeInstances` lists them. */
      InstanceIds: readonly string[];
    };
    AssociateSecurityGroupsResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    AutoRenew: number & (0 | 1 | 2);
    AvailableRegion: {
      /** @description Name of the region. */
      Region?: string;
      /** @description Names of the availability zones in the region. */
      AvailableZones?: string[];
    };
    AzMode: string & ("singleaz" | "multiaz");
    BackupDownloadInfo: {
      /** @description Name of the file. */
      FileName: string;
      /** @description Size of the file in bytes; 0 when it is not known. */
      FileSize: number;
      /** @description Address for a download over the internet. It is signed and works for six hours; whoever has it has the data. */
      DownloadUrl: string;
      /** @description Address for a download from inside Tencent Cloud. It is signed as well, and works for six hours. */
      InnerDownloadUrl: string;
    };
    BackupLimitVpcItem: {
      /** @description Region of the VPCs. */
      Region: string;
      /** @description IDs of the VPCs. */
      VpcList: readonly string[];
    };
    BackupLock: number & (0 | 1);
    BackupMode: string & ("SecondLevelBackup" | "NormalLevelBackup");
    BackupStatus: number & (1 | 2 | 3 | 4 | -1 | -2);
    BackupType: string & ("0" | "1" | "2");
    BigKeyInfo: {
      /** @description Number of the database that the key is in. */
      DB: number;
      /** @description The key. */
      Key: string;
      /** @description Redis type of its value, such as `string` or `hash`. */
      Type: string;
      /** @description How large it is. The unit is not documented. */
      Size: number;
      /** @description When this was measured, in UNIX seconds. */
      Updatetime: number;
    };
    BigKeyScope: number & (1 | 2);
    BigKeyTypeInfo: {
      /** @description Redis type of the keys' values, such as `string` or `zset`. */
      Type: string;
      /** @description Number of big keys of the type. */
      Count: number;
      /** @description How large they are. The unit is not documented. */
      Size: number;
      /** @description When this was measured, in UNIX seconds. */
      Updatetime: number;
    };
    BillingMode: number & (0 | 1);
    CDCResource: {
      /** @description Application number of the account. */
      AppId: number;
      RegionId: components["schemas"]["RegionNumber"] | (number & {});
      /** @description Numeric ID of the availability zone. */
      ZoneId: number;
      /** @description Identifies the Redis cluster. */
      RedisClusterId: string;
      PayMode: components["schemas"]["BillingMode"] | (number & {});
      /** @description Project that the cluster is filed under. */
      ProjectId: number;
      AutoRenewFlag: components["schemas"]["AutoRenew"] | (number & {});
      /** @description Name of the Redis cluster. */
      ClusterName: string;
      /** @description When the cluster was created. */
      StartTime: string;
      /** @description When its term ends. */
      EndTime: string;
      Status: components["schemas"]["RedisClusterStatus"] | (number & {});
      /** @description Bundles that the service itself needs to control the cluster. */
      BaseBundles: components["schemas"]["ResourceBundle"][];
      /** @description Bundles that instances are made from. */
      ResourceBundles: components["schemas"]["ResourceBundle"][];
      /** @description Dedicated cluster that it runs on. */
      DedicatedClusterId: string;
    };
    ChangeInstanceRoleRequest: {
      /** @description Group that the instance belongs to. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description Instance to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      InstanceRole: components["schemas"]["ReplicationRole"];
    };
    ChangeInstanceRoleResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ChangeMasterInstanceRequest: {
      /** @description Group that the instance belongs to. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description Read-only instance that is to be the master. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Whether to force the switch, where the service would not make it otherwise. */
      ForceSwitch?: boolean | undefined;
    };
    ChangeMasterInstanceResponse: {
      /** @description Task that makes the switch. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ChangeReplicaToMasterRequest: {
      /** @description Instance whose replica to promote. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Group of nodes to promote, from `DescribeInstanceZoneInfo`. Not needed for an instance within one zone. */
      GroupId?: number | undefined;
      /** @description Whether to skip the checks, to be faster. Dangerous: if something is wrong with the instance, it may be left with nothing but a master. */
      Emergency?: boolean | undefined;
    };
    ChangeReplicaToMasterResponse: {
      /** @description Task that promotes the replicas. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    CleanUpInstanceRequest: {
      /** @description Instance in the recycle bin. `DescribeInstances` lists it with status -2. */
      InstanceId: string;
    };
    CleanUpInstanceResponse: {
      /** @description Task that deletes the instance. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ClearInstanceRequest: {
      /** @description Instance to empty. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Password of the instance. Not needed when clients connect without one. */
      Password?: string | undefined;
      /** @description Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
    };
    ClearInstanceResponse: {
      /** @description Task that deletes the data. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    CloneInstancesRequest: {
      /** @description Instance to clone. The console's instance list shows it. */
      InstanceId: string;
      /** @description How many instances to buy: at most 30 when paying as you go, at most 100 with a monthly subscription. */
      GoodsNum: number;
      /** @description Numeric ID of the availability zone that the clones are placed in. */
      ZoneId: number;
      BillingMode: components["schemas"]["BillingMode"];
      /**
       * @description Months to pay for. Always 1 when paying as you go, where it has no other meaning.
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36 | 48 | 60;
      /** @description Security groups that guard the clones. `DescribeInstanceSecurityGroup` lists those of the source instance. */
      SecurityGroupIdList: readonly string[];
      /** @description Backup to restore. `DescribeInstanceBackups` lists an instance's backups. */
      BackupId: string;
      /** @description Whether clients connect without a password. Not possible together with SSL or a public address. */
      NoAuth?: boolean | undefined;
      /** @description VPC of the clones. Left out, they join the classic network. */
      VpcId?: string | undefined;
      /** @description Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network. */
      SubnetId?: string | undefined;
      /** @description Name of the clones: letters, digits, Chinese characters, hyphens and underscores. It need not be unique, and all clones of one order share it. */
      InstanceName?: components["schemas"]["InstanceName"] | undefined;
      /** @description Password of the clones: letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash: 8 to 64 of them, and for Redis 2.8, 4.0 and 5.0 at most 30. CKV 3.2 takes 8 to 30 letters and digits only, and wants both. Not needed when `NoAuth` is true. */
      Password?: string | undefined;
      AutoRenew?: components["schemas"]["AutoRenew"] | undefined;
      /** @description TCP port that the clones listen on. */
      VPort?: number | undefined;
      /** @description Placement of the master and of each replica across zones. Not needed when all of them are to be in one zone. */
      NodeSet?: readonly components["schemas"]["RedisNodeInfo"][] | undefined;
      /** @description Project that the clones are filed under. The console's account center lists projects. */
      ProjectId?: number | undefined;
      /** @description Tags put on every clone. A tag of your own finds the clones again if the reply is lost. */
      ResourceTags?: readonly components["schemas"]["ResourceTag"][] | undefined;
      /** @description Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used. */
      TemplateId?: string | undefined;
      /** @description Alarm policies to attach to the clones. The observability console lists them. */
      AlarmPolicyList?: readonly string[] | undefined;
      /** @description Point in time to restore to, such as `2026-01-13 08:00:00`. Only for a source that has second-level backups switched on. */
      CloneTime?: string | undefined;
      /** @description Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
      /** @description Stricter rules for the passwords of the clones. Left out, the general rules alone apply. */
      PasswordPolicy?: components["schemas"]["PasswordPolicy"] | undefined;
      /** @description Whether connections to the clones are encrypted with SSL from the start. */
      EnableSSL?: boolean | undefined;
      /** @description Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true. */
      SSLBindPrivateIPv4?: boolean | undefined;
      /** @description What kind of instances the clones are. Left out, they are of the source's kind. */
      ProductVersion?: components["schemas"]["CloneProductVersion"] | undefined;
    } & unknown;
    CloneInstancesResponse: {
      /**
       * @deprecated
       * @description Order that the clones belong to. `DealName` takes its place.
       */
      DealId: string;
      /** @description Instances that were ordered, `GoodsNum` of them. They may not run yet. */
      InstanceIds: string[];
      /** @description Order that the clones belong to; `DescribeInstanceDealDetail` tells how far it is. Not every answer has it. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    CloneProductVersion: string & ("local" | "localv2");
    CloseLogRequest: {
      /** @description Instance to stop logging. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log. */
      InstanceId: string;
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
    };
    CloseLogResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    CloseSSLRequest: {
      /** @description Instance to switch SSL off for. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Address that SSL is switched off for. */
      AddressType?: components["schemas"]["SslAddressType"] | undefined;
    };
    CloseSSLResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. A negative number, which has been seen, names no task. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ClusterNodeStatus: number & (0 | 1 | 2);
    CommandTake: {
      /** @description Name of the command. */
      Cmd: string;
      /** @description Time it took, in milliseconds. */
      Took: number;
    };
    ConnectionMode: number & (0 | 1);
    CreateExportTaskRequest: {
      /** @description Instance whose log to export. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log. */
      InstanceId: string;
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      /** @description Start of the span. Entries made at that time count. */
      StartTime: string;
      /** @description End of the span. Entries made at that time count. */
      EndTime: string;
      /** @description Conditions on the entries. Left out, every entry of the span is exported. */
      LogFilter?: readonly components["schemas"]["LogFilter"][] | undefined;
      /** @description Fields of an entry to export, by the names that they have in `DescribeLogs`. Left out, all of them. */
      ColumnFilter?: readonly string[] | undefined;
    };
    CreateExportTaskResponse: {
      /** @description Name that the file will have. `DescribeExportTasks` lists it, and `DeleteExportTask` takes it. */
      FileName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    CreateInstanceAccountRequest: {
      /** @description Instance to add the account to. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Name of the account, which clients log in with. */
      AccountName: string;
      /** @description Password of the account: 8 to 64 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. */
      AccountPassword: string;
      /** @description Which nodes answer the account's reads. `replication` needs replicas that answer reads at all; see `EnableReplicaReadonly`. */
      ReadonlyPolicy: readonly components["schemas"]["ReadonlyPolicy"][];
      /** @description What the account may do with the data. New accounts take `r` and `rw`; `w` is only known from `ModifyInstanceAccount`. */
      Privilege: components["schemas"]["AccountPrivilege"];
      /** @description Note about the account, of up to 64 bytes. */
      Remark?: string | undefined;
      /** @description Whether `AccountPassword` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
    } & unknown;
    CreateInstanceAccountResponse: {
      /** @description Task that makes the account. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    CreateInstancesRequest: {
      /** @description Engine, version and architecture to buy. Not every zone sells every type, and `Redis28SingleNode` is not sold at all. */
      TypeId: components["schemas"]["InstanceType"];
      /** @description Memory in MB, as a rule a multiple of 1024: that of the whole instance with standard architecture, that of one shard with cluster architecture. `DescribeProductInfo` lists the sizes on sale, in GB. */
      MemSize: number;
      /** @description How many instances to buy. `DescribeProductInfo` says how many one order may have at most (`MaxBuyNum`). */
      GoodsNum: number;
      /**
       * @description Months to pay for. Always 1 when paying as you go, where it has no other meaning.
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
      BillingMode: components["schemas"]["BillingMode"];
      /** @description Numeric ID of the availability zone. Give this or `ZoneName`. `DescribeProductInfo` lists zones. */
      ZoneId?: number | undefined;
      /** @description Password of the instances: 8 to 64 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. CKV 3.2 takes letters and digits only, wants both, and at most 30. Needed unless `NoAuth` is true. */
      Password?: string | undefined;
      /** @description VPC of the instances. Left out, they join the classic network. */
      VpcId?: string | undefined;
      /** @description Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network. */
      SubnetId?: string | undefined;
      /** @description Project that the instances are filed under. The console's account center lists projects. */
      ProjectId?: number | undefined;
      AutoRenew?: components["schemas"]["AutoRenew"] | undefined;
      /** @description Security groups that guard the instances. `DescribeProjectSecurityGroups` lists those of a project. */
      SecurityGroupIdList?: readonly string[] | undefined;
      /** @description TCP port that the instances listen on. */
      VPort?: number | undefined;
      /**
       * @description Number of shards. For cluster architecture only.
       * @enum {integer}
       */
      RedisShardNum?:
        (1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128) | undefined;
      /** @description Number of replicas, of each shard with cluster architecture. Redis 2.8 and CKV 3.2 of standard architecture have 1. */
      RedisReplicasNum?: number | undefined;
      /** @description Whether replicas serve reads; writes go to the master all the same. Best with two replicas or more. Not with Redis 2.8 and CKV 3.2 of standard architecture. */
      ReplicasReadonly?: boolean | undefined;
      /** @description Name of the instances: letters, digits, hyphens, underscores and Chinese characters. It need not be unique, and all instances of one order share it. */
      InstanceName?: components["schemas"]["InstanceName"] | undefined;
      /** @description Whether clients connect without a password. Only inside a VPC, and not together with SSL. */
      NoAuth?: boolean | undefined;
      /** @description Placement of the master and of each replica across zones. Left out, the service spreads the nodes over several zones where the region has them. */
      NodeSet?: readonly components["schemas"]["RedisNodeInfo"][] | undefined;
      /** @description Tags put on every instance. A tag of your own finds the instances again if the reply is lost. */
      ResourceTags?: readonly components["schemas"]["ResourceTag"][] | undefined;
      /** @description Name of the availability zone. Give this or `ZoneId`. */
      ZoneName?: string | undefined;
      /** @description Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used. */
      TemplateId?: string | undefined;
      /** @description Whether only to check the request. Nothing is ordered or paid then. */
      DryRun?: boolean | undefined;
      /** @description What kind of infrastructure the instances run on. `cloud` is not on sale at present. */
      ProductVersion?: components["schemas"]["ProductVersion"] | undefined;
      /** @description Dedicated cluster to place the instances on. Needed when `ProductVersion` is `cdc`. `DescribeRedisClusters` lists them. */
      RedisClusterId?: string | undefined;
      /** @description Alarm policies to attach to the instances. The observability console lists them. Left out, the default policy is attached. */
      AlarmPolicyList?: readonly string[] | undefined;
      /** @description Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
      /** @description Stricter rules for the passwords of the instances. Left out, only those of `Password` hold. */
      PasswordPolicy?: components["schemas"]["PasswordPolicy"] | undefined;
      /** @description Whether connections are encrypted with SSL from the start. */
      EnableSSL?: boolean | undefined;
      /** @description Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true. */
      SSLBindPrivateIPv4?: boolean | undefined;
      ConnectionMode?: components["schemas"]["ConnectionMode"] | undefined;
    } & unknown;
    CreateInstancesResponse: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId: string;
      /** @description Instances that were ordered, `GoodsNum` of them. They may not run yet. */
      InstanceIds: string[];
      /** @description Order that the instances belong to. `DescribeInstanceDealDetail` tells how far it has come. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    CreateParamTemplateRequest: {
      /** @description Name of the template. */
      Name: string;
      /** @description What the template is for. */
      Description?: string | undefined;
      /** @description Version and architecture that the template is made for. Needed unless `TemplateId` is given. */
      ProductType?: components["schemas"]["InstanceType"] | undefined;
      /** @description Template to copy, from `DescribeParamTemplates`. The copy is for the same version and architecture. */
      TemplateId?: string | undefined;
      /** @description Parameters that are to differ from those of the template copied, or from the defaults. */
      ParamList?: readonly components["schemas"]["InstanceParam"][] | undefined;
    };
    CreateParamTemplateResponse: {
      /** @description ID of the new template. */
      TemplateId: string;
      RequestId: components["schemas"]["RequestId"];
    };
    CreateReplicationGroupRequest: {
      /** @description Instance that the group starts with, as its master. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Name of the group: letters, digits, hyphens, underscores and Chinese characters. */
      GroupName?: string | undefined;
      /** @description Note about the group. */
      Remark?: string | undefined;
    };
    CreateReplicationGroupResponse: {
      /** @description Task that makes the group. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      /** @description ID of the new group. */
      GroupId?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DealStatus: number & (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12);
    DelayDistribution: {
      /** @description Upper bound of the step. For latencies, in milliseconds, the steps are 1, 5, 10, 50, 200 and -1, which stands for anything above 200. For the sizes of big keys, neither steps nor unit are documented. */
      Ladder: number;
      /** @description How many commands or keys fall between the step before and this one. */
      Size: number;
      /** @description When this was measured, in UNIX seconds. */
      Updatetime: number;
    };
    DeleteExportTaskRequest: {
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      /** @description Name of the file. `DescribeExportTasks` lists an instance's files. */
      FileName: string;
      /** @description Instance whose log the file is from. */
      InstanceId: string;
    };
    DeleteExportTaskResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    DeleteInstanceAccountRequest: {
      /** @description Instance that the account belongs to. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Account to delete. `DescribeInstanceAccount` lists an instance's accounts. */
      AccountName: string;
    };
    DeleteInstanceAccountResponse: {
      /** @description Task that deletes the account. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DeleteParamTemplateRequest: {
      /** @description Template to delete. `DescribeParamTemplates` lists them. */
      TemplateId: string;
    };
    DeleteParamTemplateResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    DeleteProtection: number & (0 | 1);
    DeleteReplicationInstanceRequest: {
      /** @description Group that the instance belongs to. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description Instance to take out. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Whether the data has to be in step first. False is for removing the master only. */
      SyncType: boolean;
    };
    DeleteReplicationInstanceResponse: {
      /** @description Task that removes the instance. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DeliverSummary: {
      /** @description Kind of place: `store` for a log store, `mq` for a message queue. */
      DeliverType?: string | null;
      /** @description Product behind it: `cls` for Cloud Log Service, `ckafka` for the Kafka service. The case of the letters varies. */
      DeliverSubType?: string | null;
      /** @description Who receives the log. */
      DeliverConsumer?: string | null;
      /** @description Name of the receiver. */
      DeliverConsumerName?: string | null;
      /** @description What went wrong with the delivery. */
      DeliverError?: string | null;
    };
    DescribeAutoBackupConfigRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeAutoBackupConfigResponse: {
      /** @description Still sent for older programs, and always 1. */
      AutoBackupType: number;
      /** @description Days on which a backup is made. Every day, unless it was set otherwise. */
      WeekDays: (components["schemas"]["Weekday"] | (string & {}))[];
      /** @description Hour within which the backup is begun. */
      TimePeriod: string;
      /** @description Days that a full backup is kept. 7, unless support has granted more. */
      BackupStorageDays: number;
      /**
       * @deprecated
       * @description Without a meaning by now. Nothing replaces it.
       */
      BinlogStorageDays: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeBackupDetailRequest: {
      /** @description Instance that was backed up. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Backup to look at. `DescribeInstanceBackups` lists them. */
      BackupId: string;
    };
    DescribeBackupDetailResponse: {
      /** @description ID of the backup. */
      BackupId: string;
      /** @description When the backup was begun. */
      StartTime: string;
      /** @description When the backup was complete. */
      EndTime: string;
      BackupType: components["schemas"]["BackupType"] | (string & {});
      Status: components["schemas"]["BackupStatus"] | (number & {});
      /** @description What was noted down when the backup was asked for; empty for an automatic one. */
      Remark: string;
      Locked: components["schemas"]["BackupLock"] | (number & {});
      /** @description Size of the backup in bytes. */
      BackupSize: number;
      InstanceType: components["schemas"]["InstanceType"] | (number & {});
      /** @description Memory of each shard in MB. */
      MemSize: number;
      /** @description Number of shards. */
      ShardNum: number;
      /** @description Number of replicas. */
      ReplicasNum: number;
      /** @description Whether the files of the backup are encrypted. */
      Encrypted?: boolean;
      /** @description Key for decrypting the files, in Base64. Keep it as secret as a password. */
      DecryptKey?: string;
      /** @description Key of the Key Management Service (KMS) that is used for the encryption. */
      KmsKeyId?: string;
      /** @description Algorithm that the files are encrypted with. */
      KeyAlgorithm?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeBackupDownloadRestrictionRequest: Record<string, never>;
    DescribeBackupDownloadRestrictionResponse: {
      LimitType: components["schemas"]["LimitType"] | (string & {});
      /** @description What `LimitVpc` is for. `In`, always, says that the VPCs in it may download. */
      VpcComparisonSymbol: string;
      /** @description Whether the addresses in `LimitIp` may download or may not. */
      IpComparisonSymbol: components["schemas"]["IpComparison"] | (string & {});
      /** @description VPCs that may download. */
      LimitVpc: components["schemas"]["BackupLimitVpcItem"][];
      /** @description Addresses in VPCs that may download, or may not. */
      LimitIp: string[];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeBackupUrlRequest: {
      /** @description Instance that was backed up. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Backup to download. `DescribeInstanceBackups` lists them. */
      BackupId: string;
      /** @description From which networks the files may be downloaded. Left out, what `ModifyBackupDownloadRestriction` has set holds. */
      LimitType?: components["schemas"]["LimitType"] | undefined;
      /**
       * @description What `LimitVpc` is for. `In` says that the VPCs in it may download.
       * @enum {string}
       */
      VpcComparisonSymbol?: "In" | undefined;
      /** @description Whether the addresses in `LimitIp` may download or may not. */
      IpComparisonSymbol?: components["schemas"]["IpComparison"] | undefined;
      /** @description VPCs that may download. To be given when `LimitType` is `Customize`. */
      LimitVpc?: readonly components["schemas"]["BackupLimitVpcItem"][] | undefined;
      /** @description Addresses in VPCs that may download, or may not. To be given when `LimitType` is `Customize`. */
      LimitIp?: readonly string[] | undefined;
    };
    DescribeBackupUrlResponse: {
      /**
       * @deprecated
       * @description Use `DownloadUrl` in `BackupInfos`.
       */
      DownloadUrl?: string[];
      /**
       * @deprecated
       * @description Use `InnerDownloadUrl` in `BackupInfos`.
       */
      InnerDownloadUrl?: string[];
      /**
       * @deprecated
       * @description Use `FileName` in `BackupInfos`.
       */
      Filenames?: string[] | null;
      /** @description The files, and where to download each. */
      BackupInfos: components["schemas"]["BackupDownloadInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeBandwidthRangeRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeBandwidthRangeResponse: {
      /** @description Bandwidth that the specification comes with, in MB per second. */
      BaseBandwidth: number;
      /** @description Additional bandwidth that the instance has, in MB per second. */
      AddBandwidth: number;
      /** @description Least additional bandwidth that can be set, in MB per second. */
      MinAddBandwidth: number;
      /** @description Most additional bandwidth that can be set, in MB per second. */
      MaxAddBandwidth: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeCommonDBInstancesPayMode: number & (0 | 1);
    DescribeCommonDBInstancesRequest: {
      /** @description List instances in the VPCs with these internal numbers. */
      VpcIds?: readonly number[] | undefined;
      /** @description List instances in the subnets with these internal numbers. */
      SubnetIds?: readonly number[] | undefined;
      PayMode?: components["schemas"]["DescribeCommonDBInstancesPayMode"] | undefined;
      /** @description List these instances. */
      InstanceIds?: readonly string[] | undefined;
      /** @description List instances of these names. */
      InstanceNames?: readonly string[] | undefined;
      /** @description List instances of these statuses, in digits as the answer has them. */
      Status?: readonly string[] | undefined;
      /** @description What to sort by. Its values are not documented. */
      OrderBy?: string | undefined;
      /** @description Which end comes first. Its values are not documented. */
      OrderByType?: string | undefined;
      /** @description List instances with these private addresses. */
      Vips?: readonly string[] | undefined;
      /** @description List instances in these VPCs. */
      UniqVpcIds?: readonly string[] | undefined;
      /** @description List instances in these subnets. */
      UniqSubnetIds?: readonly string[] | undefined;
      /** @description How many instances to answer with at most. 100 is recommended. */
      Limit?: number | undefined;
      /** @description How many instances to skip. */
      Offset?: number | undefined;
    };
    DescribeCommonDBInstancesResponse: {
      /** @description How many instances match, on this page and on others. */
      TotalCount: number;
      /** @description Instances of this page. */
      InstanceDetails: components["schemas"]["RedisCommonInstanceList"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeDBSecurityGroupsRequest: {
      /**
       * @description Kind of database, `redis` here.
       * @enum {string}
       */
      Product: "redis";
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeDBSecurityGroupsResponse: {
      /** @description Security groups of the instance. */
      Groups: components["schemas"]["SecurityGroup"][];
      /** @description The instance's IPv4 address in its VPC. */
      VIP: string;
      /** @description Port that the instance listens on, as text. */
      VPort: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeExportTasksRequest: {
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      /** @description How many exports to return at most. */
      Limit: number;
      /** @description How many exports to skip. A multiple of `Limit`. */
      Offset: number;
      /** @description Instance whose exports to list. */
      InstanceId: string;
    };
    DescribeExportTasksResponse: {
      /** @description Number of exports, on all pages together. */
      TotalCount?: number;
      /** @description Exports of this page. */
      Items?: components["schemas"]["ExportFile"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeGlobalReplicationAreaRequest: Record<string, never>;
    DescribeGlobalReplicationAreaResponse: {
      /** @description Each of the regions. */
      AvailableRegions?: components["schemas"]["AvailableRegion"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceAccountRequest: {
      /** @description Instance whose accounts to list. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Number of accounts to a page. */
      Limit: number;
      /** @description Number of accounts to skip, a multiple of `Limit`. */
      Offset: number;
    };
    DescribeInstanceAccountResponse: {
      /** @description Accounts of this page. */
      Accounts: components["schemas"]["Account"][];
      /** @description Number of accounts that the instance has. */
      TotalCount: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceBackupsRequest: {
      /** @description How many backups to list at most. */
      Limit?: number | undefined;
      /** @description How many backups to pass over, a multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description Only backups of this instance. `DescribeInstances` lists them. */
      InstanceId?: string | undefined;
      /** @description Only backups that were begun at this time or later. `BeginTime` and `EndTime` may be 30 days apart at most. */
      BeginTime?: string | undefined;
      /** @description Only backups that were begun at this time or earlier. */
      EndTime?: string | undefined;
      /** @description Only backups in one of these states. */
      Status?: readonly components["schemas"]["BackupStatus"][] | undefined;
      /** @description Only backups of instances whose name contains this. */
      InstanceName?: string | undefined;
    };
    DescribeInstanceBackupsResponse: {
      /** @description How many backups there are on all pages. */
      TotalCount: number;
      /** @description The backups of this page. */
      BackupSet: components["schemas"]["RedisBackupSet"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceDTSInfoRequest: {
      /** @description Instance that is an end of the job. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeInstanceDTSInfoResponse: {
      /** @description Identifies the job. */
      JobId: string;
      /** @description Name of the job. */
      JobName: string;
      Status: components["schemas"]["DtsJobStatus"] | (number & {});
      /** @description The status in words, for people. */
      StatusDesc: string;
      /** @description How far the target is behind the source, in bytes. */
      Offset: number;
      /** @description When the two were, or will be, disconnected. */
      CutDownTime: string;
      /** @description Instance that data is copied from. */
      SrcInfo: components["schemas"]["DescribeInstanceDTSInstanceInfo"];
      /** @description Instance that data is copied to. */
      DstInfo: components["schemas"]["DescribeInstanceDTSInstanceInfo"];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceDTSInstanceInfo: {
      RegionId: components["schemas"]["RegionNumber"] | (number & {});
      /** @description Identifies the instance. */
      InstanceId: string;
      /** @description Internal number of the place where the data is stored. */
      SetId: number;
      /** @description Numeric ID of the availability zone. */
      ZoneId: number;
      Type: components["schemas"]["InstanceType"] | (number & {});
      /** @description Name of the instance. */
      InstanceName: string;
      /** @description Address of the instance, with or without its port. */
      Vip: string;
      /** @description Status of the instance. Its values are not documented, and differ from `InstanceStatus`. */
      Status: number;
    };
    DescribeInstanceDealDetailRequest: {
      /**
       * @deprecated
       * @description Former identifiers of several orders. `DealName` replaces them.
       */
      DealIds?: readonly string[] | undefined;
      /** @description Number of the order, as the buying action answered with it. */
      DealName?: string | undefined;
    };
    DescribeInstanceDealDetailResponse: {
      /** @description The orders that were asked for. */
      DealDetails: components["schemas"]["TradeDealDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceEventsRequest: {
      /** @description First day to list events of. At most 30 days before `ExecutionEndDate`. */
      ExecutionStartDate: string;
      /** @description Last day to list events of. */
      ExecutionEndDate: string;
      /** @description List events of this instance only. `DescribeInstances` lists instances. */
      InstanceId?: string | undefined;
      /** @description How many events make a page. */
      PageSize?: number | undefined;
      /** @description Which page to answer with, the first being 1. */
      PageNo?: number | undefined;
      /** @description List events of these statuses. */
      Status?: readonly components["schemas"]["EventStatus"][] | undefined;
      /** @description List events of these kinds. The only one so far is `InstanceMigration`. */
      EventTypes?: readonly string[] | undefined;
      /** @description List events of these grades: `Critical`, `High`, `Low`, and a third between the last two, which is documented as `Medium` here and as `Middle` in the answer. */
      Grades?: readonly string[] | undefined;
    };
    DescribeInstanceEventsResponse: {
      /** @description How many events match, on this page and on others. */
      TotalCount: number;
      /** @description Events of this page. */
      RedisInstanceEvents: components["schemas"]["RedisInstanceEvent"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceLogDeliveryRequest: {
      /** @description Instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DescribeInstanceLogDeliveryResponse: {
      /** @description Delivery of the slow log. `ModifyInstanceLogDelivery` changes it. */
      SlowLog: components["schemas"]["LogDeliveryInfo"];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorBigKeyRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      ReqType: components["schemas"]["BigKeyScope"];
      /** @description Day to look at, such as `20260113`. */
      Date: string;
    };
    DescribeInstanceMonitorBigKeyResponse: {
      /** @description Each of the big keys. */
      Data: components["schemas"]["BigKeyInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorBigKeySizeDistRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Day to look at, such as `20260113`. */
      Date: string;
    };
    DescribeInstanceMonitorBigKeySizeDistResponse: {
      /** @description Each step of sizes. */
      Data: components["schemas"]["DelayDistribution"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorBigKeyTypeDistRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Day to look at, such as `20260113`. */
      Date: string;
    };
    DescribeInstanceMonitorBigKeyTypeDistResponse: {
      /** @description Each of the types. */
      Data: components["schemas"]["BigKeyTypeInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorHotKeyRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      SpanType: components["schemas"]["MonitorSpan"];
    };
    DescribeInstanceMonitorHotKeyResponse: {
      /** @description Each of the hot keys. */
      Data: components["schemas"]["HotKeyInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorSIPRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeInstanceMonitorSIPResponse: {
      /** @description Each of the addresses. */
      Data: components["schemas"]["SourceInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorTookDistRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Day to look at, such as `2026-01-13`. */
      Date: string;
      SpanType: components["schemas"]["MonitorSpan"];
    };
    DescribeInstanceMonitorTookDistResponse: {
      /** @description Each step of latencies. */
      Data: components["schemas"]["DelayDistribution"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorTopNCmdRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      SpanType: components["schemas"]["MonitorSpan"];
    };
    DescribeInstanceMonitorTopNCmdResponse: {
      /** @description Each of the commands. */
      Data: components["schemas"]["SourceCommand"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceMonitorTopNCmdTookRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      SpanType: components["schemas"]["MonitorSpan"];
    };
    DescribeInstanceMonitorTopNCmdTookResponse: {
      /** @description Each of the commands. */
      Data: components["schemas"]["CommandTake"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceNodeInfoRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /**
       * @deprecated
       * @description Without effect. All nodes come back.
       */
      Limit?: number | undefined;
      /**
       * @deprecated
       * @description Without effect. All nodes come back.
       */
      Offset?: number | undefined;
    };
    DescribeInstanceNodeInfoResponse: {
      /** @description Number of proxies. */
      ProxyCount: number;
      /** @description Each of the proxies. */
      Proxy: components["schemas"]["ProxyNodes"][];
      /** @description Number of nodes that hold data. */
      RedisCount: number;
      /** @description Each of the nodes that hold data. */
      Redis: components["schemas"]["RedisNodes"][];
      /**
       * @deprecated
       * @description Number of storage nodes of a discontinued product. Nothing replaces it.
       */
      TendisCount: number;
      /**
       * @deprecated
       * @description Storage nodes of a discontinued product. Nothing replaces them.
       */
      Tendis: components["schemas"]["TendisNodes"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceParamRecordsRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description How many changes to list at most. */
      Limit?: number | undefined;
      /** @description How many changes to pass over, a multiple of `Limit`. */
      Offset?: number | undefined;
    };
    DescribeInstanceParamRecordsResponse: {
      /** @description How many changes there are on all pages. */
      TotalCount: number;
      /** @description The changes of this page. */
      InstanceParamHistory: components["schemas"]["InstanceParamHistory"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceParamsRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeInstanceParamsResponse: {
      /** @description Number of parameters in all four lists. */
      TotalCount: number;
      /** @description Parameters that take one value out of a list. */
      InstanceEnumParam: components["schemas"]["InstanceEnumParam"][];
      /** @description Parameters that take a whole number. */
      InstanceIntegerParam: components["schemas"]["InstanceIntegerParam"][];
      /** @description Parameters that take text. */
      InstanceTextParam: components["schemas"]["InstanceTextParam"][];
      /** @description Parameters that take several values out of a list. */
      InstanceMultiParam: components["schemas"]["InstanceMultiParam"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstancePasswordPolicyRequest: {
      /** @description Instance whose rules to show. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DescribeInstancePasswordPolicyResponse: {
      /** @description Rules that new passwords of the instance have to obey. */
      PasswordPolicy?: components["schemas"]["PasswordPolicy"];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceSecurityGroupRequest: {
      /** @description Instances to look at. `DescribeInstances` lists them. */
      InstanceIds: readonly string[];
    };
    DescribeInstanceSecurityGroupResponse: {
      /** @description The instances, each with its groups. */
      InstanceSecurityGroupsDetail: components["schemas"]["InstanceSecurityGroupDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceShardsRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Whether to leave replicas out of the list. */
      FilterSlave?: boolean | undefined;
    };
    DescribeInstanceShardsResponse: {
      /** @description Nodes of the shards. */
      InstanceShards: components["schemas"]["InstanceClusterShard"][];
      /** @description Number of nodes in the list. */
      TotalCount: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceSpecBandwidthRequest: {
      /** @description Instance to start from. `DescribeInstances` lists them. */
      InstanceId?: string | undefined;
      /** @description Memory of one shard, in MB. */
      ShardSize?: number | undefined;
      /** @description Number of shards. */
      ShardNum?: number | undefined;
      /** @description Number of replicas. */
      ReplicateNum?: number | undefined;
      ReadOnlyWeight?: components["schemas"]["ReplicaReadWeight"] | undefined;
      Type?: components["schemas"]["InstanceType"] | undefined;
    };
    DescribeInstanceSpecBandwidthResponse: {
      /** @description Base bandwidth. The unit is not documented. */
      Bandwidth: number;
      /** @description How many clients can be connected at a time. */
      ClientLimit: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceSupportFeatureRequest: {
      /** @description Instance to ask about. `DescribeInstances` lists instances. */
      InstanceId: string;
      FeatureName: components["schemas"]["InstanceFeature"];
    };
    DescribeInstanceSupportFeatureResponse: {
      /** @description Whether the instance can do it. This does not say that it is switched on. */
      Support: boolean;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstanceZoneInfoRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. Documented as optional, though nothing else says what is asked for. */
      InstanceId?: string | undefined;
    };
    DescribeInstanceZoneInfoResponse: {
      /** @description Number of node groups. */
      TotalCount?: number;
      /** @description Each of the node groups, the master's among them. */
      ReplicaGroups?: components["schemas"]["ReplicaGroup"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeInstancesOrderBy: string &
      ("projectId" | "createtime" | "instancename" | "type" | "curDeadline");
    DescribeInstancesOrderType: number & (0 | 1);
    DescribeInstancesRequest: {
      /** @description How many instances to answer with at most. */
      Limit?: number | undefined;
      /** @description How many instances to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description List this instance only. */
      InstanceId?: string | undefined;
      OrderBy?: components["schemas"]["DescribeInstancesOrderBy"] | undefined;
      OrderType?: components["schemas"]["DescribeInstancesOrderType"] | undefined;
      /** @description Reserved. Use `UniqVpcIds`. */
      VpcIds?: readonly string[] | undefined;
      /** @description Reserved. Use `UniqSubnetIds`. */
      SubnetIds?: readonly string[] | undefined;
      /** @description List instances whose name has this in it. */
      SearchKey?: string | undefined;
      /** @description List instances of these projects. */
      ProjectIds?: readonly number[] | undefined;
      /** @description List instances of this name. */
      InstanceName?: string | undefined;
      /** @description List instances in these VPCs. */
      UniqVpcIds?: readonly string[] | undefined;
      /** @description List instances in these subnets. */
      UniqSubnetIds?: readonly string[] | undefined;
      /**
       * @deprecated
       * @description Without effect. The header `X-TC-Region` chooses the region.
       */
      RegionIds?: readonly number[] | undefined;
      /** @description List instances of these statuses. */
      Status?: readonly components["schemas"]["InstanceStatus"][] | undefined;
      /** @description List instances of this architecture. */
      TypeVersion?: components["schemas"]["InstanceArchitecture"] | undefined;
      /** @description List instances of this engine and version, such as `Redis-5.0` or `CKV`. `Type` is finer, and knows newer versions. */
      EngineName?: string | undefined;
      /** @description List monthly subscriptions with these settings. */
      AutoRenew?: readonly components["schemas"]["AutoRenew"][] | undefined;
      /**
       * @description List instances that are paid as you go (`postpaid`), or monthly subscriptions (`prepaid`).
       * @enum {string}
       */
      BillingMode?: ("postpaid" | "prepaid") | undefined;
      /** @description List instances of this type. */
      Type?: components["schemas"]["InstanceType"] | undefined;
      /** @description List instances that match any of these: part of a name, or the whole of an ID or address. With `InstanceId`, both have to match. */
      SearchKeys?: readonly string[] | undefined;
      /** @description For the service's own use. */
      TypeList?: readonly number[] | undefined;
      /** @description For the service's own use. */
      MonitorVersion?: string | undefined;
      /** @description List instances with these tags. */
      InstanceTags?: readonly components["schemas"]["InstanceTagInfo"][] | undefined;
      /** @description List instances that have tags with these keys, whatever the values. */
      TagKeys?: readonly string[] | undefined;
      /** @description List instances on these kinds of infrastructure. */
      ProductVersions?: readonly components["schemas"]["ProductVersion"][] | undefined;
      /** @description List these instances. No more than `Limit` of them come back. */
      InstanceIds?: readonly string[] | undefined;
      AzMode?: components["schemas"]["AzMode"] | undefined;
    };
    DescribeInstancesResponse: {
      /** @description How many instances match, on this page and on others. */
      TotalCount: number;
      /** @description Instances of this page. */
      InstanceSet: components["schemas"]["InstanceSet"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeLogInstanceListRequest: {
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      /** @description How many instances to return at most. */
      Limit?: number | undefined;
      /** @description How many instances to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description Conditions on the instances. Left out, there are none. */
      Filters?: readonly components["schemas"]["Filter"][] | undefined;
      /** @description Lists only instances whose log records these commands. */
      LogSubType?: components["schemas"]["LogSubType"] | undefined;
      /** @description Lists instances whose log is switched on, or those whose log is off. Left out, the latter: give `on` to see logs. */
      LogSwitch?: components["schemas"]["LogSwitch"] | undefined;
    };
    DescribeLogInstanceListResponse: {
      /** @description Number of instances found, on all pages together. */
      TotalCount: number;
      /** @description Instances of this page. */
      Items?: components["schemas"]["LogInstance"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeLogsRequest: {
      /** @description Instance whose log to search. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log. */
      InstanceId: string;
      /** @description Start of the span. Entries made at that time count. */
      StartTime: string;
      /** @description End of the span. Entries made at that time count. */
      EndTime: string;
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      /** @description Conditions on the entries. Left out, every entry of the span counts. */
      LogFilter?: readonly components["schemas"]["LogFilter"][] | undefined;
      /** @description How many entries to return at most. */
      Limit?: number | undefined;
      /** @description How many entries to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /**
       * @description `ASC` for the oldest entries first, `DESC` for the newest.
       * @enum {string}
       */
      Order?: ("ASC" | "DESC") | undefined;
      /** @description Field of an entry to order by, such as `Timestamp`. */
      OrderBy?: string | undefined;
    };
    DescribeLogsResponse: {
      /** @description Number of entries found, on all pages together. */
      TotalCount: number;
      /** @description Entries of this page. */
      Items: components["schemas"]["LogResult"][] | null;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeMaintenanceWindowRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    DescribeMaintenanceWindowResponse: {
      /** @description Time of day that the window opens, as hours and minutes. */
      StartTime: string;
      /** @description Time of day that the window closes, 30 minutes to 3 hours later. */
      EndTime: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeParamTemplateInfoRequest: {
      /** @description Template to look at. `DescribeParamTemplates` lists them. */
      TemplateId: string;
    };
    DescribeParamTemplateInfoResponse: {
      /** @description Number of parameters. */
      TotalCount: number;
      /** @description ID of the template. */
      TemplateId: string;
      /** @description Name of the template. */
      Name: string;
      /** @description Version and architecture of the instances that the template fits. */
      ProductType: components["schemas"]["InstanceType"] | (number & {});
      /** @description What the template is for, in its owner's words. */
      Description: string;
      /** @description The parameters. */
      Items: components["schemas"]["ParameterDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeParamTemplatesRequest: {
      /** @description Only templates for these versions and architectures. */
      ProductTypes?: readonly components["schemas"]["InstanceType"][] | undefined;
      /** @description Only templates with one of these names. */
      TemplateNames?: readonly string[] | undefined;
      /** @description Only these templates. */
      TemplateIds?: readonly string[] | undefined;
      /** @description How many templates to list at most. */
      Limit?: number | undefined;
      /** @description How many templates to pass over, a multiple of `Limit`. */
      Offset?: number | undefined;
    };
    DescribeParamTemplatesResponse: {
      /** @description How many templates there are on all pages. */
      TotalCount: number;
      /** @description The templates of this page. */
      Items: components["schemas"]["ParamTemplateInfo"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeProductInfoRequest: Record<string, never>;
    DescribeProductInfoResponse: {
      /** @description The regions. */
      RegionSet: components["schemas"]["RegionConf"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeProjectSecurityGroupRequest: {
      /** @description Only groups of this project: 0 is the default project, -1 stands for all projects. The console lists the projects. */
      ProjectId?: number | undefined;
      /** @description Only this group. `DescribeInstanceSecurityGroup` lists those of an instance. */
      SecurityGroupId?: string | undefined;
    };
    DescribeProjectSecurityGroupResponse: {
      /** @description The groups, with their rules. */
      SecurityGroupDetails: components["schemas"]["SecurityGroupDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeProjectSecurityGroupsRequest: {
      /**
       * @description Kind of database, `redis` here.
       * @enum {string}
       */
      Product: "redis";
      /** @description Only groups of this project. The console lists the projects. */
      ProjectId?: number | undefined;
      /** @description How many groups to pass over, a multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description How many groups to list at most. */
      Limit?: number | undefined;
      /** @description Only groups with this ID or name. */
      SearchKey?: string | undefined;
    };
    DescribeProjectSecurityGroupsResponse: {
      /** @description The groups of this page. */
      Groups: components["schemas"]["SecurityGroup"][];
      /** @description How many groups there are on all pages. */
      Total: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeProxySlowLogRequest: {
      /** @description Instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Start of the span. A span is at most 30 days long. */
      BeginTime: string;
      /** @description End of the span. */
      EndTime: string;
      /** @description Milliseconds that a command has to have taken to be listed. Above 0. */
      MinQueryTime?: number | undefined;
      /** @description How many commands to return at most. */
      Limit?: number | undefined;
      /** @description How many commands to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
    };
    DescribeProxySlowLogResponse: {
      /** @description Number of slow commands found, on all pages together. */
      TotalCount: number;
      /** @description Slow commands of this page. Empty where `TotalCount` is more than 10,000. */
      InstanceProxySlowLogDetail: components["schemas"]["InstanceProxySlowlogDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeRedisClusterOverviewRequest: {
      /** @description Dedicated cluster to look at. The console lists them; so does `DescribeRedisClusters`. */
      DedicatedClusterId?: string | undefined;
    };
    DescribeRedisClusterOverviewResponse: {
      /** @description Number of resource bundles. */
      TotalBundle: number;
      /** @description Memory of all bundles, in GB. */
      TotalMemory: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeRedisClustersRequest: {
      /** @description List these Redis clusters. */
      RedisClusterIds?: readonly string[] | undefined;
      /** @description List Redis clusters of these statuses. */
      Status?: readonly components["schemas"]["RedisClusterStatus"][] | undefined;
      /** @description List Redis clusters of these projects. */
      ProjectIds?: readonly number[] | undefined;
      /** @description List Redis clusters with these settings. */
      AutoRenewFlag?: readonly components["schemas"]["AutoRenew"][] | undefined;
      /** @description List Redis clusters of this name. */
      ClusterName?: string | undefined;
      /** @description List Redis clusters that have this as their ID or name. */
      SearchKey?: string | undefined;
      /** @description How many Redis clusters to answer with at most. */
      Limit?: number | undefined;
      /** @description How many Redis clusters to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description List Redis clusters on this dedicated cluster. The console lists those. */
      DedicatedClusterId?: string | undefined;
    };
    DescribeRedisClustersResponse: {
      /** @description How many Redis clusters match, on this page and on others. */
      Total: number;
      /** @description Redis clusters of this page. */
      Resources: components["schemas"]["CDCResource"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeReplicationGroupInstanceRequest: {
      /** @description Instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DescribeReplicationGroupInstanceResponse: {
      /** @description Number of the Tencent Cloud account that owns the instance. */
      AppId?: number;
      RegionId?: components["schemas"]["RegionNumber"] | (number & {});
      /** @description Group that the instance belongs to. */
      GroupId?: string;
      /** @description Name of the group. */
      GroupName?: string;
      InstanceRole?: components["schemas"]["ReplicationRole"] | (string & {});
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeReplicationGroupRequest: {
      /** @description Number of groups to a page. */
      Limit: number;
      /** @description Number of groups to skip, a multiple of `Limit`. */
      Offset: number;
      /** @description List this group only. */
      GroupId?: string | undefined;
      /** @description List groups whose ID or name contains this. */
      SearchKey?: string | undefined;
    };
    DescribeReplicationGroupResponse: {
      /** @description Number of groups in the whole list. */
      TotalCount: number;
      /** @description Groups of this page. */
      Groups: components["schemas"]["Groups"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeSSLStatusRequest: {
      /** @description Instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DescribeSSLStatusResponse: {
      /** @description Where to download the certificate authority's certificate, which clients check the instance's with. */
      CertDownloadUrl: string;
      /** @description Until when the link works. */
      UrlExpiredTime: string;
      /** @description Whether SSL is on. */
      SSLConfig: boolean;
      /** @description Whether the instance is one that SSL can be switched on for. */
      FeatureSupport: boolean;
      Status: components["schemas"]["SslStatus"] | (number & {});
      AddressType?: components["schemas"]["SslAddressType"] | (number & {});
      /** @description Address that clients connect to over SSL. Empty while SSL is off. */
      EncryptAddress?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeSecondLevelBackupInfoRequest: {
      /** @description Instance to look at. `DescribeInstances` lists them. Not marked as required, but give it: the answer is about one instance. */
      InstanceId?: string | undefined;
      /** @description Moment to look at, as Unix time in seconds. It lies within the last seven days. */
      BackupTimestamp?: number | undefined;
    };
    DescribeSecondLevelBackupInfoResponse: {
      /** @description ID of the backup that the moment belongs to. */
      BackupId: string;
      /** @description Moment of the backup, as Unix time in seconds. */
      BackupTimestamp?: number;
      /** @description Spans of time that cannot be brought back; null when none is known. */
      MissingTimestamps?: components["schemas"]["SecondLevelBackupMissingTimestamps"][] | null;
      /** @description When second-level backups were switched on, as Unix time in seconds. */
      StartTimestamp?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeSlowLogRequest: {
      /** @description Instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Start of the span. A span is at most 30 days long. */
      BeginTime: string;
      /** @description End of the span. */
      EndTime: string;
      /** @description Milliseconds that a command has to have taken to be listed. Above 0. */
      MinQueryTime?: number | undefined;
      /** @description How many commands to return at most. */
      Limit?: number | undefined;
      /** @description How many commands to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /** @description Which nodes to look at: `master`, or `slave` for the replicas. */
      Role?: string | undefined;
    };
    DescribeSlowLogResponse: {
      /** @description Number of slow commands found, on all pages together. */
      TotalCount: number;
      /**
       * @deprecated
       * @description Older spelling of `InstanceSlowLogDetail`, which replaces it.
       */
      InstanceSlowlogDetail?: components["schemas"]["InstanceSlowlogDetail"][];
      /** @description Slow commands of this page. Empty where `TotalCount` is more than 10,000. */
      InstanceSlowLogDetail: components["schemas"]["InstanceSlowlogDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeTaskInfoRequest: {
      /** @description Task to look at. The action that started it answered with it; `DescribeTaskList` lists tasks. */
      TaskId: number;
    };
    DescribeTaskInfoResponse: {
      Status: components["schemas"]["TaskStatus"] | (string & {});
      /** @description When the task started. */
      StartTime: string;
      /** @description What the task does, for people. `DescribeTaskList` has a code for it. */
      TaskType: string;
      /** @description Instance that the task works on. */
      InstanceId: string;
      /** @description Why the task failed. Otherwise empty, or of no interest. */
      TaskMessage: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeTaskListRequest: {
      /** @description List tasks of this instance. `DescribeInstances` lists instances. */
      InstanceId?: string | undefined;
      /** @description List tasks of instances of this name. */
      InstanceName?: string | undefined;
      /** @description How many tasks to answer with at most. */
      Limit?: number | undefined;
      /** @description How many tasks to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
      /**
       * @deprecated
       * @description List tasks of instances of these projects. Nothing replaces it.
       */
      ProjectIds?: readonly number[] | undefined;
      /** @description List tasks of these types. `TaskType` of the answer knows many of the codes. */
      TaskTypes?: readonly string[] | undefined;
      /** @description List tasks from this time on. At most 30 days ago. */
      BeginTime?: string | undefined;
      /** @description List tasks up to this time. */
      EndTime?: string | undefined;
      /** @description For the service's own use. `Result` narrows the list down by status. */
      TaskStatus?: readonly number[] | undefined;
      /** @description List tasks of these statuses. */
      Result?: readonly components["schemas"]["TaskResult"][] | undefined;
      /**
       * @deprecated
       * @description List tasks that these accounts have started. `OperateUin` replaces it.
       */
      OperatorUin?: readonly number[] | undefined;
      /** @description List tasks that these accounts have started, by their account IDs (UIN). */
      OperateUin?: readonly string[] | undefined;
    };
    DescribeTaskListResponse: {
      /** @description How many tasks match, on this page and on others. */
      TotalCount: number;
      /** @description Tasks of this page. */
      Tasks: components["schemas"]["TaskInfoDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DescribeTendisSlowLogRequest: {
      /** @description Tendis instance to look at. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Start of the span. A span is at most 30 days long. */
      BeginTime: string;
      /** @description End of the span. */
      EndTime: string;
      /** @description Milliseconds that a command has to have taken to be listed. Above 0. */
      MinQueryTime?: number | undefined;
      /** @description How many commands to return at most. */
      Limit?: number | undefined;
      /** @description How many commands to skip. A multiple of `Limit`. */
      Offset?: number | undefined;
    };
    DescribeTendisSlowLogResponse: {
      /** @description Number of slow commands found, on all pages together. */
      TotalCount: number;
      /** @description Slow commands of this page. Empty where `TotalCount` is more than 10,000. */
      TendisSlowLogDetail: components["schemas"]["TendisSlowLogDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    DestroyPostpaidInstanceRequest: {
      /** @description Pay-as-you-go instance to release. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DestroyPostpaidInstanceResponse: {
      /** @description Task that isolates the instance. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DestroyPrepaidInstanceRequest: {
      /** @description Monthly instance to return. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DestroyPrepaidInstanceResponse: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId?: string;
      /** @description Order that returns the instance. `DescribeInstanceDealDetail` shows it. Whether the instance is out of service shows in `DescribeInstances`. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    DisableReplicaReadonlyRequest: {
      /** @description Instance to change. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    DisableReplicaReadonlyResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    DisassociateSecurityGroupsRequest: {
      /**
       * @description Kind of database, `redis` here.
       * @enum {string}
       */
      Product: "redis";
      /** @description Security group to take off. `DescribeInstanceSecurityGroup` lists those of an instance. */
      SecurityGroupId: string;
      /** @description Instances that the group guards no longer. `DescribeInstances` lists them. */
      InstanceIds: readonly string[];
    };
    DisassociateSecurityGroupsResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    DtsJobStatus: number & (1 | 3 | 4 | 5 | 7 | 8 | 9 | 10 | 11 | 12);
    EnableReplicaReadonlyRequest: {
      /** @description Instance to change. It has to have a replica. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Which nodes answer reads. Left out, it is the replicas. */
      ReadonlyPolicy?: readonly components["schemas"]["ReadonlyPolicy"][] | undefined;
    };
    EnableReplicaReadonlyResponse: {
      /**
       * @deprecated
       * @description `OK` or `ERROR`. No longer in use: `TaskId` replaces it.
       */
      Status?: string;
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ErrorDetail: {
      /** @description What went wrong, as a dotted code. The documented codes are not all there are: treat this as an open set. */
      Code: string;
      /** @description The service's own explanation, for people. Its wording changes without notice. */
      Message: string;
    };
    ErrorResult: {
      Error: components["schemas"]["ErrorDetail"];
      RequestId: components["schemas"]["RequestId"];
    };
    EventGrade: string & ("Critical" | "High" | "Middle" | "Low");
    EventStatus: string & ("Waiting" | "Running" | "Finished" | "Canceled");
    ExportFile: {
      /** @description Name of the file. It tells exports apart, and `DeleteExportTask` takes it. */
      FileName?: string | null;
      /** @description What became of the export. */
      Status?: (components["schemas"]["ExportFileStatus"] | (string & {})) | null;
      /** @description Size of the file in bytes. */
      FileSize?: number | null;
      /** @description When the export was asked for. */
      CreateTime?: string | null;
      /** @description Where to download the file. Whoever has the link may be able to read the log; treat it as a secret. */
      DownloadUrl?: string | null;
      /** @description Why the export failed. */
      ErrMsg?: string | null;
      /** @description How far the export has got, presumably in percent. */
      Progress?: number | null;
      /** @description When the export ended. */
      FinishTime?: string | null;
      /** @description The service's own number for the work behind the export. */
      AsyncRequestId?: number | null;
    };
    ExportFileStatus: string & ("creating" | "success" | "failed" | "deleted");
    FailedInstance: {
      /** @description The instance. */
      InstanceId: string;
      /** @description The service's explanation, for people. */
      Message: string;
    };
    Filter: {
      /**
       * @description What to look at: the instance's ID, its name, the keys of its tags, or its tags with key and value.
       * @enum {string}
       */
      Name: "InstanceId" | "InstanceName" | "TagKey" | "InstanceTags";
      /** @description What to look for. */
      Values: readonly string[];
      /** @description Whether a value has to match as a whole, rather than in part. */
      ExactMatch?: boolean | undefined;
    };
    Groups: {
      /** @description Number of the Tencent Cloud account that owns the group. */
      AppId: number;
      RegionId: components["schemas"]["RegionNumber"] | (number & {});
      /** @description ID of the group. */
      GroupId: string;
      /** @description Name of the group. */
      GroupName: string;
      Status: components["schemas"]["ReplicationGroupStatus"] | (number & {});
      /** @description Number of instances in the group. */
      InstanceCount: number;
      /** @description The instances in the group. */
      Instances: components["schemas"]["Instances"][];
      /** @description Note about the group. */
      Remark: string;
    };
    HotKeyInfo: {
      /** @description The key. */
      Key: string;
      /** @description Redis type of its value, such as `string` or `hash`. */
      Type: string;
      /** @description How often it was used. */
      Count: number;
    };
    Inbound: {
      /**
       * @description Whether traffic that the rule matches is let through or dropped.
       * @enum {string}
       */
      Action: "ACCEPT" | "DROP" | (string & {});
      /** @description Address template whose addresses the traffic comes from. */
      AddressModule: string;
      /** @description Address, or block of addresses, that the traffic comes from. */
      CidrIp: string;
      /** @description Remark on the rule. */
      Desc: string;
      /** @description Protocol, such as `tcp` or `udp`; `ALL` stands for any. */
      IpProtocol: string;
      /** @description Port or range of ports; `ALL` stands for any. */
      PortRange: string;
      /** @description Service template that stands for protocols and ports. */
      ServiceModule: string;
      /** @description Security group whose members the traffic comes from. */
      Id: string;
    };
    InquiryPriceCreateInstanceRequest: {
      /** @description Engine, version and architecture. Not every zone sells every type. */
      TypeId: components["schemas"]["InstanceType"];
      /** @description Memory in MB, as a rule a multiple of 1024: that of the whole instance with standard architecture, that of one shard with cluster architecture. `DescribeProductInfo` lists the sizes on sale, in GB. */
      MemSize: number;
      /** @description How many instances. `DescribeProductInfo` says how many one order may have at most. */
      GoodsNum: number;
      /**
       * @description Months to pay for. Always 1 when paying as you go, where it has no other meaning.
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
      BillingMode: components["schemas"]["BillingMode"];
      /** @description Numeric ID of the availability zone. Give this or `ZoneName`. */
      ZoneId?: number | undefined;
      /**
       * @description Number of shards. 1 with standard architecture.
       * @enum {integer}
       */
      RedisShardNum?:
        (1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128) | undefined;
      /** @description Number of replicas, of each shard with cluster architecture. */
      RedisReplicasNum?: number | undefined;
      /** @description Whether replicas serve reads. Not with Redis 2.8 and CKV 3.2 of standard architecture. */
      ReplicasReadonly?: boolean | undefined;
      /** @description Name of the availability zone. Give this or `ZoneId`. */
      ZoneName?: string | undefined;
      ProductVersion?: components["schemas"]["ProductVersion"] | undefined;
    };
    InquiryPriceCreateInstanceResponse: {
      /** @description What has to be paid, after discounts, counted in `AmountUnit`. */
      Price: number;
      /** @description The same as `Price`, with what that one rounds away. */
      HighPrecisionPrice?: number;
      /** @description List price, before discounts, counted in `AmountUnit`. */
      OriginalPrice?: number;
      /** @description The same as `OriginalPrice`, with what that one rounds away. */
      HighPrecisionOriginalPrice?: number;
      /** @description Currency of the prices, as its three-letter code. */
      Currency?: string;
      AmountUnit?: components["schemas"]["AmountUnit"] | (string & {});
      RequestId: components["schemas"]["RequestId"];
    };
    InquiryPriceRenewInstanceRequest: {
      /**
       * @description Months that would be added.
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
      /** @description Monthly subscription that would be renewed. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    InquiryPriceRenewInstanceResponse: {
      /** @description What has to be paid, after discounts, counted in `AmountUnit`. */
      Price?: number;
      /** @description The same as `Price`, with what that one rounds away. */
      HighPrecisionPrice?: number;
      /** @description List price, before discounts, counted in `AmountUnit`. */
      OriginalPrice?: number;
      /** @description The same as `OriginalPrice`, with what that one rounds away. */
      HighPrecisionOriginalPrice?: number;
      /** @description Currency of the prices, as its three-letter code. */
      Currency?: string;
      AmountUnit?: components["schemas"]["AmountUnit"] | (string & {});
      RequestId: components["schemas"]["RequestId"];
    };
    InquiryPriceUpgradeInstanceRequest: {
      /** @description Instance that would be resized. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Memory of one shard, in MB. With standard architecture, that of the instance. */
      MemSize: number;
      /** @description Number of shards. With standard architecture 1, which it need not be told; Redis 2.8 and CKV 3.2 of standard architecture do not take it. */
      RedisShardNum?: number | undefined;
      /** @description Number of replicas, of each shard with cluster architecture. Not for Redis 2.8 and CKV 3.2 of standard architecture. */
      RedisReplicasNum?: number | undefined;
    };
    InquiryPriceUpgradeInstanceResponse: {
      /** @description What has to be paid, after discounts, counted in `AmountUnit`. */
      Price: number;
      /** @description The same as `Price`, with what that one rounds away. */
      HighPrecisionPrice?: number;
      /** @description List price, before discounts, counted in `AmountUnit`. */
      OriginalPrice?: number;
      /** @description The same as `OriginalPrice`, with what that one rounds away. */
      HighPrecisionOriginalPrice?: number;
      /** @description Currency of the prices, as its three-letter code. */
      Currency?: string;
      AmountUnit?: components["schemas"]["AmountUnit"] | (string & {});
      RequestId: components["schemas"]["RequestId"];
    };
    InstanceArchitecture: number & (1 | 2 | 3);
    InstanceChargeType: string & ("PREPAID" | "POSTPAID");
    InstanceClusterNode: {
      /** @description Name of the node group that the node belongs to. */
      Name: string;
      /** @description Identifies the running node. */
      RunId: string;
      Role: components["schemas"]["NodeType"] | (number & {});
      Status: components["schemas"]["ClusterNodeStatus"] | (number & {});
      Connected: components["schemas"]["NodeConnection"] | (number & {});
      /** @description When the node was created, in UNIX seconds written as text. */
      CreateTime: string;
      /** @description When the node was removed, in UNIX seconds written as text. */
      DownTime: string;
      /** @description Hash slots of the node, as a JSON list of ranges in a string. */
      Slots: string;
      /** @description Number of keys on the node. */
      Keys: number;
      /** @description Commands that the node carries out per second. */
      Qps: number;
      /** @description Skew of `Qps` against the other nodes. */
      QpsSlope: number;
      /** @description Storage of the node. The unit is not documented. */
      Storage: number;
      /** @description Skew of `Storage` against the other nodes. */
      StorageSlope: number;
    };
    InstanceClusterShard: {
      /** @description Name of the node. */
      ShardName: string;
      /** @description Number of the node within the instance, as text. */
      ShardId: string;
      Role: components["schemas"]["NodeType"] | (number & {});
      /** @description Number of keys on the node. */
      Keys: number;
      /** @description Hash slots of the node, as a JSON list of ranges in a string. */
      Slots: string;
      /** @description Memory in use, in bytes. */
      Storage: number;
      /** @description Skew of `Storage` against the other shards. */
      StorageSlope: number;
      /** @description The same as `RunId`, under a name that the service regrets. Read `RunId`. */
      Runid: string;
      /** @description Identifies the running node. */
      RunId: string;
      Connected: components["schemas"]["NodeConnection"] | (number & {});
      /** @description Availability zone of the node, by name and not by number. */
      ZoneId: string;
      /** @description Number of the node group that the node belongs to. */
      ReplicasNodeId: number;
    };
    InstanceEnumParam: {
      /** @description Name of the parameter. */
      ParamName: string;
      /** @description Kind of the parameter, `enum` here. */
      ValueType: string;
      /**
       * @description Whether a new value takes effect only after a restart. A word, not a boolean.
       * @enum {string}
       */
      NeedRestart: "true" | "false" | (string & {});
      /** @description Value that the parameter has until somebody changes it. */
      DefaultValue: string;
      /** @description Value that is in force. */
      CurrentValue: string;
      /** @description The service's own explanation of the parameter, for people. */
      Tips: string;
      /** @description The values to choose from. */
      EnumValue: string[];
      Status: components["schemas"]["ParamStatus"] | (number & {});
    };
    InstanceFeature: string & ("read-local-node-only" | "multi-account" | "auto-failback");
    InstanceInfo: {
      /** @description Name of the instance. */
      InstanceName?: string | null;
      /** @description Project that the instance is filed under. */
      ProjectId?: number | null;
      /** @description Where the instance is in its life. */
      Status?: (components["schemas"]["InstanceStatus"] | (number & {})) | null;
      /** @description Detail of `Status`, in numbers that the service does not explain. */
      SubStatus?: number;
      /** @description Region of the instance. */
      Region?: string | null;
      /** @description Name of the instance's availability zone. */
      Zone?: string | null;
      /** @description 99th-percentile latency in milliseconds at which audit entries are dropped, as set with `OpenLog` or `ModifyLog`. */
      DegradeStrategy?: number | null;
      /** @description Tags of the instance. */
      InstanceTags?: components["schemas"]["InstanceTagInfo"][] | null;
      /** @description Engine, version and architecture of the instance, as one number. */
      Type?: (components["schemas"]["InstanceType"] | (number & {})) | null;
    };
    InstanceInputMode: string & ("0" | "1");
    InstanceIntegerParam: {
      /** @description Name of the parameter. */
      ParamName: string;
      /** @description Kind of the parameter, `integer` here. */
      ValueType: string;
      /**
       * @description Whether a new value takes effect only after a restart. A word, not a boolean.
       * @enum {string}
       */
      NeedRestart: "true" | "false" | (string & {});
      /** @description Value that the parameter has until somebody changes it. */
      DefaultValue: string;
      /** @description Value that is in force. */
      CurrentValue: string;
      /** @description The service's own explanation of the parameter, for people. */
      Tips: string;
      /** @description Smallest value allowed. */
      Min: string;
      /** @description Largest value allowed. */
      Max: string;
      Status: components["schemas"]["ParamStatus"] | (number & {});
      /** @description Unit of the values, such as `ms`; empty when there is none. */
      Unit: string;
    };
    InstanceMultiParam: {
      /** @description Name of the parameter. */
      ParamName: string;
      /** @description Kind of the parameter, `multi` here. */
      ValueType: string;
      /**
       * @description Whether a new value takes effect only after a restart. A word, not a boolean.
       * @enum {string}
       */
      NeedRestart: "true" | "false" | (string & {});
      /** @description Value that the parameter has until somebody changes it. */
      DefaultValue: string;
      /** @description Value that is in force. */
      CurrentValue: string;
      /** @description The service's own explanation of the parameter, for people. */
      Tips: string;
      /** @description The values to choose from. */
      EnumValue: string[];
      Status: components["schemas"]["ParamStatus"] | (number & {});
    };
    InstanceName: string;
    InstanceNode: {
      /** @description Internal number of the instance. Not its `InstanceId`. */
      Id: number;
      /** @description Each of the nodes. */
      InstanceClusterNode: components["schemas"]["InstanceClusterNode"][];
    };
    InstanceParam: {
      /** @description Name of the parameter. */
      Key: string;
      /** @description The value as text, numbers too. A parameter that takes several values has commas between them. */
      Value: string;
    };
    InstanceParamHistory: {
      /** @description Name of the parameter. */
      ParamName: string;
      /** @description Value before the change. */
      PreValue: string;
      /** @description Value that the change set. */
      NewValue: string;
      Status: components["schemas"]["ParamChangeStatus"] | (number & {});
      /** @description When the change was made. */
      ModifyTime: string;
    };
    InstanceProxySlowlogDetail: {
      /** @description How long the command took, in milliseconds. */
      Duration: number;
      /** @description Address of the client that sent the command. */
      Client: string;
      /** @description Name of the command. */
      Command: string;
      /** @description The command with its arguments, which may hold keys and data. */
      CommandLine: string;
      /** @description When the command ran. */
      ExecuteTime: string;
      /** @description Milliseconds spent on receiving the request from the client. */
      RecvClientEnd?: number;
      /** @description Milliseconds spent on sending to the client. */
      SendClientEnd?: number;
      /** @description ID of the node that the entry is about. */
      Node?: string;
    };
    InstanceSecurityGroupDetail: {
      /** @description The instance. */
      InstanceId: string;
      /** @description Its security groups, with their rules. */
      SecurityGroupDetails: components["schemas"]["SecurityGroupDetail"][];
    };
    InstanceSet: {
      /** @description Name of the instance. Several can have the same. */
      InstanceName: string;
      /** @description Identifies the instance. */
      InstanceId: string;
      /** @description Application number of the account. */
      Appid: number;
      /** @description Project that the instance is filed under. 0 is the default project. */
      ProjectId: number;
      /** @description Region of the instance. `Region` has its name. */
      RegionId: components["schemas"]["RegionNumber"] | (number & {});
      /** @description Numeric ID of the availability zone that the master is in. */
      ZoneId: number;
      /** @description Internal number of the VPC. `UniqVpcId` has the ID that other actions take. */
      VpcId: number;
      /** @description Internal number of the subnet. `UniqSubnetId` has the ID that other actions take. */
      SubnetId: number;
      Status: components["schemas"]["InstanceStatus"] | (number & {});
      /** @description Private address that clients connect to, whatever the name makes one think. `WanAddress` has the public one. */
      WanIp: string;
      /** @description TCP port that the instance listens on. */
      Port: number;
      /** @description When the instance was created. The small `t` is the service's. */
      Createtime: string;
      /** @description Memory of the instance, in MB. */
      Size: number;
      /**
       * @deprecated
       * @description Memory in use. Ask Cloud Monitor's `GetMonitorData` instead.
       */
      SizeUsed?: number;
      Type: components["schemas"]["InstanceType"] | (number & {});
      AutoRenewFlag: components["schemas"]["AutoRenew"] | (number & {});
      /** @description When the term of a monthly subscription ends. */
      DeadlineTime: string;
      /** @description Name of the engine, such as Redis or CKV. `Type` tells more. */
      Engine: string;
      /**
       * @description Architecture. `standalone` is the standard architecture, with or without replicas.
       * @enum {string}
       */
      ProductType: "standalone" | "cluster" | (string & {});
      /** @description VPC of the instance. */
      UniqVpcId: string;
      /** @description Subnet of the VPC. */
      UniqSubnetId: string;
      BillingMode: components["schemas"]["BillingMode"] | (number & {});
      /** @description What the instance is doing, for people. */
      InstanceTitle: string;
      /** @description When an isolated instance is destroyed for good: 2 hours after its isolation where it was paid by the hour, 7 days where it was a monthly subscription. */
      OfflineTime: string;
      /** @description Detail of `Status`. 0: the disk takes reads and writes. 1: it takes reads only, because it is over its limit. Other numbers occur, such as 19 and 37, and are not explained. */
      SubStatus: number;
      /** @description Labels that keep instances with the same one apart on different hosts. `InstanceTags` has the tags proper. */
      Tags: string[];
      /** @description Nodes of the instance. */
      InstanceNode: components["schemas"]["InstanceNode"][];
      /** @description Memory of one shard, in MB. */
      RedisShardSize: number;
      /** @description Number of shards. 1 in the standard architecture. */
      RedisShardNum: number;
      /** @description Number of replicas that each master has. */
      RedisReplicasNum: number;
      /** @description Number that billing knows the instance by. */
      PriceId: number;
      /** @description When the instance was isolated. `0000-00-00 00:00:00` where it was not. */
      CloseTime: string;
      SlaveReadWeight: components["schemas"]["ReplicaReadWeight"] | (number & {});
      /** @description Tags of the instance. */
      InstanceTags: components["schemas"]["InstanceTagInfo"][];
      /** @description Name of the project that the instance is filed under. */
      ProjectName: string;
      /** @description Whether clients connect without a password. */
      NoAuth: boolean;
      /** @description How many clients can be connected at a time. */
      ClientLimit: number;
      /** @description For the service's own use. `DescribeInstanceDTSInfo` tells about data transmission. */
      DtsStatus: number;
      /** @description Highest bandwidth of one shard, in MB per second. */
      NetLimit: number;
      /** @description For the service's own use. `NoAuth` tells whether a password is needed. */
      PasswordFree: number;
      /** @description For the service's own use. `IPv6` replaces it. */
      Vip6: string;
      /** @description For the service's own use. */
      IPv6?: string;
      /** @description For the service's own use. */
      ReadOnly: number;
      /** @description For the service's own use. */
      RemainBandwidthDuration: string;
      /** @description Size of the disk. Without meaning for instances that keep their data in memory. */
      DiskSize: number;
      /**
       * @description How often the instance is measured. `1m` is no longer in use.
       * @enum {string}
       */
      MonitorVersion: "1m" | "5s" | (string & {});
      /** @description Lowest value that `ClientLimit` can be set to. */
      ClientLimitMin: number;
      /** @description Highest value that `ClientLimit` can be set to. */
      ClientLimitMax: number;
      /** @description Where each node is placed. Filled in only when nodes are in several zones. */
      NodeSet: components["schemas"]["RedisNodeInfo"][];
      /** @description Name of the region. */
      Region: string;
      /** @description Public address. Empty while there is none; `AllocateWanAddress` gives one. */
      WanAddress: string;
      /** @description For the service's own use. */
      PolarisServer: string;
      /** @description Redis cluster that the instance runs in, if on a dedicated cluster. */
      RedisClusterId: string;
      /** @description Dedicated cluster that the instance runs on, if on any. */
      DedicatedClusterId: string;
      ProductVersion: components["schemas"]["ProductVersion"] | (string & {});
      /** @description Version of the proxies. */
      CurrentProxyVersion: string;
      /** @description Minor version of the engine. In a replication group, that of the group. */
      CurrentRedisVersion: string;
      /** @description Version that `UpgradeProxyVersion` can bring the proxies to. */
      UpgradeProxyVersion: string;
      /** @description Minor version that `UpgradeSmallVersion` can bring the engine to. */
      UpgradeRedisVersion: string;
      BackupMode?: components["schemas"]["BackupMode"] | (string & {});
      DeleteProtectionSwitch?: components["schemas"]["DeleteProtection"] | (number & {});
    };
    InstanceSlowlogDetail: {
      /** @description How long the command took, by all signs in milliseconds. */
      Duration: number;
      /** @description Address of the client that sent the command. May be empty. */
      Client: string;
      /** @description Name of the command. */
      Command: string;
      /** @description The command with its arguments, which may hold keys and data. */
      CommandLine: string;
      /** @description When the command ran. */
      ExecuteTime: string;
      /** @description ID of the node that ran the command. */
      Node: string;
    };
    InstanceStatus: number & (0 | 1 | 2 | -2 | -3);
    InstanceTagInfo: {
      /** @description Key of the tag. */
      TagKey: string;
      /** @description Value of the tag. */
      TagValue: string;
    };
    InstanceTextParam: {
      /** @description Name of the parameter. */
      ParamName: string;
      /** @description Kind of the parameter, `text` here. */
      ValueType: string;
      /**
       * @description Whether a new value takes effect only after a restart. A word, not a boolean.
       * @enum {string}
       */
      NeedRestart: "true" | "false" | (string & {});
      /** @description Value that the parameter has until somebody changes it. */
      DefaultValue: string;
      /** @description Value that is in force. */
      CurrentValue: string;
      /** @description The service's own explanation of the parameter, for people. */
      Tips: string;
      /** @description Texts that the parameter can take. */
      TextValue: string[];
      Status: components["schemas"]["ParamStatus"] | (number & {});
    };
    InstanceType: number &
      (2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 200);
    Instances: {
      /** @description Number of the Tencent Cloud account that owns the instance. */
      AppId: number;
      /** @description ID of the instance. */
      InstanceId: string;
      /** @description Name of the instance. */
      InstanceName: string;
      RegionId: components["schemas"]["RegionNumber"] | (number & {});
      /** @description Numeric ID of the instance's availability zone. */
      ZoneId: number;
      /** @description Number of replicas of each master. */
      RedisReplicasNum: number;
      /** @description Number of shards. */
      RedisShardNum: number;
      /** @description Memory of one shard, presumably in MB as in `DescribeInstances`. */
      RedisShardSize: number;
      /** @description Size of the disk. Without meaning for instances that keep their data in memory. */
      DiskSize: number;
      /** @description Engine of the instance, such as `Redis Community Edition`. */
      Engine: string;
      Role: components["schemas"]["ReplicationRole"] | (string & {});
      /** @description Private IPv4 address of the instance. */
      Vip: string;
      /** @description For the service's own use. `IPv6` replaces it. */
      Vip6: string;
      /** @description Private IPv6 address. For the service's own use. */
      IPv6: string;
      /** @description Number of the VPC. It is not the ID that other actions take, such as `vpc-exampl01`. */
      VpcID: number;
      /** @description TCP port that the instance listens on. */
      VPort: number;
      Status: components["schemas"]["InstanceStatus"] | (number & {});
      /** @description Number of the storage system underneath. For the service's own use. */
      GrocerySysId: number;
      ProductType: components["schemas"]["InstanceType"] | (number & {});
      /** @description When the instance joined the group. */
      CreateTime: string;
      /** @description When the instance's place in the group last changed. */
      UpdateTime: string;
    };
    IpComparison: string & ("In" | "NotIn");
    KillMasterGroupRequest: {
      /** @description Instance to test. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Password of the instance. Not needed when clients connect without one. */
      Password?: string | undefined;
      /** @description Shards whose masters fail: the `ClusterId` of entries of `Redis` in `DescribeInstanceNodeInfo`. */
      ShardIds?: readonly number[] | undefined;
    };
    KillMasterGroupResponse: {
      /** @description Task that shuts the masters down. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    LimitType: string & ("NoLimit" | "LimitOnlyIntranet" | "Customize");
    LogDeliveryInfo: {
      /** @description Whether the log is delivered. */
      Enabled: boolean;
      /** @description ID of the logset that holds the topic. */
      LogsetId: string;
      /** @description ID of the topic that receives the log. */
      TopicId: string;
      /** @description Region of the logset. */
      LogRegion: string;
    };
    LogFilter: {
      /**
       * @description Field of the log entry to look at, by the name that it has in `DescribeLogs`.
       * @enum {string}
       */
      Type?:
        | (
            | "Timestamp"
            | "UserName"
            | "CacheCode"
            | "ClientAddr"
            | "CommandDetail"
            | "CommandLatency"
            | "CommandType"
            | "DBId"
            | "ErrMsg"
          )
        | undefined;
      Compare?: components["schemas"]["LogFilterCompare"] | undefined;
      /** @description What to compare the field with. Numbers are written as text too. */
      Value?: readonly string[] | undefined;
    };
    LogFilterCompare: string & ("INC" | "EXC" | "EQS" | "NEQ" | "RA");
    LogInstance: {
      /** @description ID of the instance. */
      InstanceId: string;
      Status?: components["schemas"]["LogInstanceStatus"] | (string & {});
      /** @description Whether the entries can be searched already: `yes` or `no`. Until `yes`, the other log actions do not work for the instance. */
      EnableQuery?: string;
      /** @description When the log was switched on. */
      CreateAt?: string;
      /** @description Days that entries stay in frequent-access storage. */
      HighLogExpireDay?: number;
      /** @description Days that entries stay in infrequent-access storage after that. */
      LowLogExpireDay?: number;
      /** @description Days that entries are kept in all. */
      LogExpireDay?: number;
      /** @description Size of the entries in frequent-access storage, in MB. */
      HighStorage?: number;
      /** @description Size of the entries in infrequent-access storage, in MB. */
      LowStorage?: number;
      /** @description Size of the entries in both, in MB. */
      LogStorage?: number;
      /** @description Whether entries are delivered elsewhere: `ON` or `OFF`. */
      Deliver?: string;
      /** @description Where entries are delivered to. */
      DeliverSummary?: components["schemas"]["DeliverSummary"][] | null;
      InstanceInfo?: components["schemas"]["InstanceInfo"];
      LogSubType?: components["schemas"]["LogSubType"] | (string & {});
    };
    LogInstanceStatus: string & ("create" | "normal" | "close");
    LogResult: {
      /** @description Number of the database that the command ran in. */
      DBId?: number;
      /** @description How long the command took, in milliseconds. */
      CommandLatency?: number;
      /** @description When the entry was made, to the millisecond. */
      Timestamp?: string;
      /** @description Address and port of the client that sent the command. */
      ClientAddr?: string;
      /** @description Account that the client was logged in with. */
      UserName?: string;
      /** @description Kind of the command. */
      CommandType?: string;
      /** @description Node behind the proxy that ran the command. */
      CacheCode?: string;
      /** @description The command with its arguments, which may hold keys and data. */
      CommandDetail?: string;
      /** @description Error that the command ended with. Empty if it succeeded. */
      ErrMsg?: string;
    };
    LogSubType: string & ("write" | "read" | "all");
    LogSwitch: string & ("on" | "off");
    ManualBackupInstanceRequest: {
      /** @description Instance to back up. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description A note to know the backup by. One of your own finds the backup again if the reply is lost. */
      Remark?: string | undefined;
      /** @description Days to keep the backup. Left out, it is kept as long as automatic backups are, or 7 days if there are none. More than 7 days have to be granted by support first. */
      StorageDays?: number | undefined;
    };
    ManualBackupInstanceResponse: {
      /** @description Task that makes the backup. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModfiyInstancePasswordRequest: {
      /** @description Instance whose password to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Current password. */
      OldPassword: string;
      /** @description New password: 8 to 64 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. */
      Password: string;
      /** @description Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
    } & unknown;
    ModfiyInstancePasswordResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyAutoBackupConfigRequest: {
      /** @description Instance to change. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Days on which to make a backup. Changing the days is not supported at present; the answer tells which hold. */
      WeekDays?: readonly components["schemas"]["Weekday"][] | undefined;
      /** @description Hour within which to begin the backup, from one full hour to the next: `00:00-01:00` up to `23:00-00:00`. */
      TimePeriod?: string | undefined;
      /**
       * @description How backups are started. There is only 1, at the set times.
       * @enum {integer}
       */
      AutoBackupType?: 1 | undefined;
      /** @description Days to keep a full backup. Only 7, unless support has granted more. */
      BackupStorageDays?: number | undefined;
    };
    ModifyAutoBackupConfigResponse: {
      /**
       * @description How backups are started. There is only 1, at the set times.
       * @enum {integer}
       */
      AutoBackupType: 1;
      /** @description Days on which a backup is made. */
      WeekDays: (components["schemas"]["Weekday"] | (string & {}))[];
      /** @description Hour within which the backup is begun. */
      TimePeriod: string;
      /** @description Days that a full backup is kept. */
      BackupStorageDays: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyBackupDownloadRestrictionRequest: {
      LimitType: components["schemas"]["LimitType"];
      /**
       * @description What `LimitVpc` is for. `In` says that the VPCs in it may download.
       * @enum {string}
       */
      VpcComparisonSymbol?: "In" | undefined;
      /** @description Whether the addresses in `LimitIp` may download or may not. */
      IpComparisonSymbol?: components["schemas"]["IpComparison"] | undefined;
      /** @description VPCs that may download. To be given when `LimitType` is `Customize`. */
      LimitVpc?: readonly components["schemas"]["BackupLimitVpcItem"][] | undefined;
      /** @description Addresses in VPCs that may download, or may not. To be given when `LimitType` is `Customize`. */
      LimitIp?: readonly string[] | undefined;
    };
    ModifyBackupDownloadRestrictionResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyConnectionConfigRequest: {
      /** @description Instance to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Bandwidth on top of the standard one, in MB per second and shard, above 0. `DescribeBandwidthRange` tells the range. */
      Bandwidth?: number | undefined;
      /** @description Connections that each shard accepts: 10000 to 40000, or, where replicas answer reads, up to 30000 and another 10000 for each replica. `DescribeInstances` tells an instance's range as `ClientLimitMin` and `ClientLimitMax`. */
      ClientLimit?: number | undefined;
    };
    ModifyConnectionConfigResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyDBInstanceSecurityGroupsRequest: {
      /**
       * @description Kind of database, `redis` here.
       * @enum {string}
       */
      Product: "redis";
      /** @description All security groups that the instance is to have. `DescribeProjectSecurityGroups` lists them. */
      SecurityGroupIds: readonly string[];
      /** @description Instance to change. `DescribeInstances` lists them. */
      InstanceId: string;
    };
    ModifyDBInstanceSecurityGroupsResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceAccountRequest: {
      /** @description Instance that the account belongs to. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Account to change. The privilege of `root`, the account that every instance comes with, cannot be changed. `DescribeInstanceAccount` lists an instance's accounts. */
      AccountName: string;
      /** @description New password. Choose one that `CreateInstanceAccount` would take. */
      AccountPassword?: string | undefined;
      /** @description New note about the account. */
      Remark?: string | undefined;
      /** @description Which nodes answer the account's reads from now on. */
      ReadonlyPolicy?: readonly components["schemas"]["ReadonlyPolicy"][] | undefined;
      /** @description What the account may do with the data from now on. */
      Privilege?: components["schemas"]["AccountPrivilege"] | undefined;
      /** @description Whether clients connect as `root` without a password. For `root` only; other accounts always have one. */
      NoAuth?: boolean | undefined;
      /** @description Whether `AccountPassword` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
    };
    ModifyInstanceAccountResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceAvailabilityZonesRequest: {
      /** @description Instance to move. `DescribeInstances` lists instances. */
      InstanceId: string;
      SwitchOption: components["schemas"]["SwitchOption"];
      /** @description The master and every replica, each with the zone that it is to be in. An instance that spans zones needs the `NodeId` of each, from `DescribeInstances`; others do not. */
      NodeSet: readonly components["schemas"]["RedisNodeInfo"][];
    };
    ModifyInstanceAvailabilityZonesResponse: {
      /** @description Task that moves the nodes. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceBackupModeRequest: {
      /** @description Instance to switch. `DescribeInstances` lists them. */
      InstanceId: string;
      BackupMode?: components["schemas"]["BackupMode"] | undefined;
    };
    ModifyInstanceBackupModeResponse: {
      /** @description Task that switches. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceChargeTypeRequest: {
      /** @description Instances to switch. `DescribeInstances` lists instances. */
      InstanceIds: readonly string[];
      InstanceChargeType: components["schemas"]["InstanceChargeType"];
      /** @description Months to pay for. Needed for a monthly subscription, without meaning otherwise. */
      Period?: number | undefined;
    };
    ModifyInstanceChargeTypeResponse: {
      /** @description Instances that could not be switched. Empty when all of them were. */
      FailedInstanceIds: components["schemas"]["FailedInstance"][];
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceEventRequest: {
      /** @description Instance that the event is about. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Event to change. `DescribeInstanceEvents` lists them, with this number as `ID`. */
      EventId: number;
      /** @description Time of day from which it may start, as hours and minutes. */
      StartTime?: string | undefined;
      /** @description Time of day by which it is to end. 30, 60, 90, 120 or 180 minutes after `StartTime`. */
      EndTime?: string | undefined;
      /** @description Day to carry it out. */
      ExecutionDate?: string | undefined;
      /**
       * @description Give `Canceled` to cancel the event. Leave it out to move the event.
       * @enum {string}
       */
      Status?: "Canceled" | undefined;
    };
    ModifyInstanceEventResponse: {
      /** @description Event that was changed. */
      EventId?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceLogDeliveryRequest: {
      /** @description Instance whose log to deliver. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Which log: `slowlog`, the slow log, is the only one so far. */
      LogType: string;
      /** @description Whether to deliver the log from now on. */
      Enabled: boolean;
      /** @description Existing logset. The log service's action `DescribeLogsets` lists them. */
      LogsetId?: string | undefined;
      /** @description Existing topic in the logset. The log service's action `DescribeTopics` lists them. */
      TopicId?: string | undefined;
      /** @description Name of a logset to make. Needed without `LogsetId`. */
      LogsetName?: string | undefined;
      /** @description Name of a topic to make. Needed without `TopicId`. */
      TopicName?: string | undefined;
      /** @description Region of the logset. Left out, it is the instance's. */
      LogRegion?: string | undefined;
      /** @description Days that the log service keeps what is delivered. */
      Period?: number | undefined;
      /** @description Whether to index a topic that is made. Without an index it cannot be searched. */
      CreateIndex?: boolean | undefined;
    };
    ModifyInstanceLogDeliveryResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceOperation: string &
      ("rename" | "modifyProject" | "modifyAutoRenew" | "modifyDeleteProtectionSwitch");
    ModifyInstanceParamsRequest: {
      /** @description Instance to change. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description The parameters to change, with their new values. */
      InstanceParams: readonly components["schemas"]["InstanceParam"][];
    };
    ModifyInstanceParamsResponse: {
      /** @description Whether the change was a success. The task has the last word. */
      Changed: boolean;
      /** @description Task that changes the parameters. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstancePasswordPolicyRequest: {
      /** @description Instance whose rules to set. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description The new rules. They replace the present ones: what is left out takes its default. */
      PasswordPolicy: components["schemas"]["PasswordPolicy"];
    };
    ModifyInstancePasswordPolicyResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstancePasswordRequest: {
      /** @description Instance whose password to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Current password. */
      OldPassword: string;
      /** @description New password: 8 to 30 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. */
      Password: string;
    };
    ModifyInstancePasswordResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceReadOnlyRequest: {
      /** @description Instance to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      InputMode: components["schemas"]["InstanceInputMode"];
    };
    ModifyInstanceReadOnlyResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. 0, which has been seen, names no task. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyInstanceRequest: {
      Operation: components["schemas"]["ModifyInstanceOperation"];
      /** @description Instances to change. `DescribeInstances` lists instances. */
      InstanceIds?: readonly string[] | undefined;
      /** @description New names, for `rename`: letters, digits, hyphens, underscores and Chinese characters, at most 60 to a name. */
      InstanceNames?: readonly components["schemas"]["InstanceName"][] | undefined;
      /** @description Project that all of the instances are filed under, for `modifyProject`. The console's account center lists projects. */
      ProjectId?: number | undefined;
      /** @description What happens when the terms end, for `modifyAutoRenew`. */
      AutoRenews?: readonly components["schemas"]["AutoRenew"][] | undefined;
      /** @description Whether the instances are guarded, for `modifyDeleteProtectionSwitch`. */
      DeleteProtectionSwitches?: readonly components["schemas"]["DeleteProtection"][] | undefined;
      /**
       * @deprecated
       * @description A single instance to change. `InstanceIds` replaces it.
       */
      InstanceId?: string | undefined;
      /**
       * @deprecated
       * @description New name of that single instance. `InstanceNames` replaces it.
       */
      InstanceName?: string | undefined;
      /**
       * @deprecated
       * @description What happens when the term of that single instance ends. `AutoRenews` replaces it.
       */
      AutoRenew?: components["schemas"]["AutoRenew"] | undefined;
    };
    ModifyInstanceResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyLogRequest: {
      /** @description Instance whose log to change. `OpenLog` has to have opened it. */
      InstanceId: string;
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      LogSubType: components["schemas"]["LogSubType"];
      /**
       * @description Days to keep an entry.
       * @enum {integer}
       */
      LogExpireDay: 7 | 30;
      /** @description Days to keep an entry in frequent-access storage, out of `LogExpireDay`. 7 is the only value so far. */
      HighLogExpireDay: number;
      /** @description 99th-percentile latency in milliseconds at which entries are dropped, so that the clients are served. `OpenLog` takes 500 when it is told nothing. */
      DegradeStrategy: number;
    };
    ModifyLogResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyMaintenanceWindowRequest: {
      /** @description Instance to set the window of. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Time of day that the window opens, as hours and minutes. */
      StartTime: string;
      /** @description Time of day that the window closes. 30, 60, 90, 120 or 180 minutes after `StartTime`. */
      EndTime: string;
    };
    ModifyMaintenanceWindowResponse: {
      /**
       * @description Whether the window was set. Look at it, an answer without an error can say `failed`.
       * @enum {string}
       */
      Status: "success" | "failed" | (string & {});
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyNetworkConfigOperation: string &
      ("changeVip" | "changeVpc" | "changeBaseToVpc" | "changeVPort");
    ModifyNetworkConfigRequest: {
      /** @description Instance whose network to change. `DescribeInstances` lists instances. */
      InstanceId: string;
      Operation: components["schemas"]["ModifyNetworkConfigOperation"];
      /** @description New private IPv4 address, for `changeVip`. */
      Vip?: string | undefined;
      /** @description VPC to move to. Needed for `changeVpc` and `changeBaseToVpc`. */
      VpcId?: string | undefined;
      /** @description Subnet to move to, in the VPC. Needed for `changeVpc` and `changeBaseToVpc`. */
      SubnetId?: string | undefined;
      /**
       * @description Days for which the old private address is kept. With 0 it is released at once.
       * @enum {integer}
       */
      Recycle?: (0 | 1 | 2 | 3 | 7 | 15) | undefined;
      /** @description New TCP port. Needed for `changeVPort`, and meant to be given for `changeVip`. */
      VPort?: number | undefined;
    } & (unknown & unknown);
    ModifyNetworkConfigResponse: {
      /** @description Without meaning. Follow the task instead. */
      Status: boolean;
      /** @description Subnet of the instance after the change. */
      SubnetId: string;
      /** @description VPC of the instance after the change. */
      VpcId: string;
      /** @description Private IPv4 address of the instance after the change. */
      Vip: string;
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyParamTemplateRequest: {
      /** @description Template to change. `DescribeParamTemplates` lists them. */
      TemplateId: string;
      /** @description New name of the template. */
      Name?: string | undefined;
      /** @description New words on what the template is for. */
      Description?: string | undefined;
      /** @description Parameters with their new values. */
      ParamList?: readonly components["schemas"]["InstanceParam"][] | undefined;
    };
    ModifyParamTemplateResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    ModifyReplicationGroupRequest: {
      /** @description Group to change. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description New name. Choose one that `CreateReplicationGroup` would take. */
      GroupName?: string | undefined;
      /** @description New note about the group. */
      Remark?: string | undefined;
    };
    ModifyReplicationGroupResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    MonitorSpan: number & (1 | 2 | 3 | 4);
    NetworkType: number & (0 | 1);
    NodeConnection: number & (0 | 1);
    NodeType: number & (0 | 1);
    OpenLogRequest: {
      /** @description Instance to log. `DescribeLogInstanceList` lists those without a log when its `LogSwitch` is `off`. */
      InstanceId: string;
      /** @description Kind of log: `auditLog`, the audit log, is the only one so far. */
      LogType: string;
      LogSubType: components["schemas"]["LogSubType"];
      /**
       * @description Days to keep an entry.
       * @enum {integer}
       */
      LogExpireDay: 7 | 30;
      /** @description Days to keep an entry in frequent-access storage, out of `LogExpireDay`. 7 is the only value so far. Later an entry is in infrequent-access storage. */
      HighLogExpireDay: number;
      /** @description Latency in milliseconds at which the service sacrifices the log: once the instance's 99th percentile reaches it, entries are dropped, so that the clients are served. */
      DegradeStrategy?: number | undefined;
    };
    OpenLogResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    OpenSSLRequest: {
      /** @description Instance to switch SSL on for. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Address that clients connect to over SSL. */
      AddressType?: components["schemas"]["SslAddressType"] | undefined;
    };
    OpenSSLResponse: {
      /** @description Task that makes the change. `DescribeTaskInfo` tells how it goes. A negative number, which has been seen, names no task. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    Outbound: {
      /**
       * @description Whether traffic that the rule matches is let through or dropped.
       * @enum {string}
       */
      Action: "ACCEPT" | "DROP" | (string & {});
      /** @description Address template whose addresses the traffic goes to. */
      AddressModule: string;
      /** @description Address, or block of addresses, that the traffic goes to. */
      CidrIp: string;
      /** @description Remark on the rule. */
      Desc: string;
      /** @description Protocol, such as `tcp` or `udp`; `ALL` stands for any. */
      IpProtocol: string;
      /** @description Port or range of ports; `ALL` stands for any. */
      PortRange: string;
      /** @description Service template that stands for protocols and ports. */
      ServiceModule: string;
      /** @description Security group whose members the traffic goes to. */
      Id: string;
    };
    ParamChangeStatus: number & (1 | 2 | 3);
    ParamStatus: number & (1 | 2);
    ParamTemplateInfo: {
      /** @description ID of the template. */
      TemplateId?: string;
      /** @description Name of the template. */
      Name?: string;
      /** @description What the template is for, in its owner's words. */
      Description?: string;
      /** @description Version and architecture of the instances that the template fits. */
      ProductType?: components["schemas"]["InstanceType"] | (number & {});
    };
    ParameterDetail: {
      /** @description Name of the parameter. */
      Name: string;
      /** @description Kind of value that it takes, such as `integer`, `enum` or `multi`. */
      ParamType: string;
      /** @description Value that it has when nobody sets it. */
      Default: string;
      /** @description The service's own explanation of the parameter, for people. */
      Description: string;
      /** @description Value that it has in the template. */
      CurrentValue: string;
      NeedReboot: components["schemas"]["RebootNeed"] | (number & {});
      /** @description Largest value allowed; empty when the parameter is not a number. */
      Max: string;
      /** @description Smallest value allowed; empty when the parameter is not a number. */
      Min: string;
      /** @description The values to choose from; null or empty when the parameter has no such list. */
      EnumValue: string[] | null;
    };
    PasswordPolicy: {
      /** @description Whether passwords have to obey these rules on top of the general ones. */
      Enabled: boolean;
      /** @description How many letters a password has at least, upper and lower case together. */
      MinLetterCount?: number | undefined;
      /** @description How many digits a password has at least. */
      MinDigitCount?: number | undefined;
      /** @description How many characters besides letters and digits a password has at least. */
      MinSpecialCount?: number | undefined;
      /** @description How long a password is at least. Not less than `MinLetterCount`, `MinDigitCount` and `MinSpecialCount` together. */
      MinLength?: number | undefined;
    };
    ProductConf: {
      Type: components["schemas"]["InstanceType"] | (number & {});
      /** @description Name of the kind, for people. */
      TypeName: string;
      /** @description Smallest number of instances in one order. */
      MinBuyNum: number;
      /** @description Largest number of instances in one order, for `GoodsNum` of `CreateInstances`. */
      MaxBuyNum: number;
      /** @description Whether it is sold out. The spelling is the service's. */
      Saleout: boolean;
      /** @description Name of the engine, for people. */
      Engine: string;
      /** @description Version of the engine, for people. */
      Version: string;
      /** @description Memory of a whole instance, to choose from, in GB. Below 1 GB as a fraction such as `0.25`. */
      TotalSize: string[];
      /** @description Memory of one shard, to choose from, in GB. `CreateInstances` wants `MemSize` in MB. */
      ShardSize: string[];
      /** @description Numbers of replicas to choose from. */
      ReplicaNum: string[];
      /** @description Numbers of shards to choose from. Standard architecture has one. */
      ShardNum: string[];
      /** @description How this entry is paid for. A kind that is sold both ways has two entries. The values of `BillingMode`, as text. */
      PayMode: components["schemas"]["ProductConfPayMode"] | (string & {});
      /**
       * @deprecated
       * @description The same as `EnableReplicaReadOnly`, which replaces it. The spelling is the service's.
       */
      EnableRepicaReadOnly: boolean;
      /** @description Whether replicas can serve reads. */
      EnableReplicaReadOnly?: boolean;
    };
    ProductConfPayMode: string & ("0" | "1");
    ProductVersion: string & ("local" | "cloud" | "cdc");
    ProxyNodes: {
      /** @description Identifies the proxy. */
      NodeId: string;
      /** @description Numeric ID of its availability zone. */
      ZoneId: number;
    };
    ReadonlyPolicy: string & ("master" | "replication");
    RebootNeed: number & (0 | 1);
    RedisBackupSet: {
      /** @description When the backup was begun. */
      StartTime: string;
      /** @description ID of the backup. `RestoreInstance`, `CloneInstances` and `DescribeBackupUrl` ask for it. */
      BackupId: string;
      BackupType: components["schemas"]["BackupType"] | (string & {});
      Status: components["schemas"]["BackupStatus"] | (number & {});
      /** @description What was noted down when the backup was asked for; empty for an automatic one. */
      Remark: string;
      Locked: components["schemas"]["BackupLock"] | (number & {});
      /** @description For the service's own use. `DescribeBackupDetail` tells the size of a backup. */
      BackupSize: number;
      /** @description For the service's own use. */
      FullBackup: number;
      /** @description For the service's own use. `DescribeBackupDetail` tells the type of the instance. */
      InstanceType: number;
      /** @description Instance that was backed up. */
      InstanceId: string;
      /** @description Name of the instance. */
      InstanceName: string;
      /** @description Region that the backup is kept in. */
      Region: string;
      /** @description When the backup was complete. */
      EndTime: string;
      /** @description Kind of the file, and the version that wrote it. */
      FileType: string;
      /** @description When the service will delete the backup. */
      ExpireTime: string;
      /** @description Whether the file is encrypted. `DescribeBackupDetail` tells how. */
      Encrypted?: boolean;
    };
    RedisClusterStatus: number & (1 | 2 | 3);
    RedisCommonInstanceList: {
      /** @description Name of the instance. */
      InstanceName?: string;
      /** @description Identifies the instance. */
      InstanceId?: string;
      /** @description Application number of the account. */
      AppId?: number;
      /** @description Project that the instance is filed under. */
      ProjectId?: number;
      /** @description Name of the region. */
      Region?: string;
      /** @description Name of the availability zone. */
      Zone?: string;
      /** @description VPC of the instance. */
      VpcId?: string;
      /** @description Subnet of the VPC. */
      SubnetId?: string;
      Status?: components["schemas"]["RedisCommonInstanceListStatus"] | (string & {});
      /** @description Private addresses of the instance. */
      Vips?: string[];
      /** @description TCP port that the instance listens on. */
      Vport?: number;
      /** @description When the instance was created. The small `t` is the service's. */
      Createtime?: string;
      PayMode?: components["schemas"]["BillingMode"] | (number & {});
      NetType?: components["schemas"]["NetworkType"] | (number & {});
    };
    RedisCommonInstanceListStatus: string & ("1" | "2" | "-2" | "-3" | "-4");
    RedisInstanceEvent: {
      /** @description Identifies the event. */
      ID?: number;
      /** @description Instance that the event is about. */
      InstanceId?: string;
      /** @description Name of that instance. */
      InstanceName?: string;
      /** @description Kind of maintenance. The only one so far is `InstanceMigration`, which moves the instance to other hosts. */
      Type?: string;
      Grade?: components["schemas"]["EventGrade"] | (string & {});
      /** @description Day that the event is planned for. */
      ExecutionDate?: string;
      /** @description Time of that day from which it may start. */
      StartTime?: string;
      /** @description Time of that day by which it is to end. */
      EndTime?: string;
      /** @description Last day that the event can be put off to. Later, the instance may suffer. */
      LatestExecutionDate?: string;
      Status?: components["schemas"]["EventStatus"] | (string & {});
      /** @description When the work was finished. `0000-00-00 00:00:00` where it was not. */
      TaskEndTime?: string;
      /** @description What clients will notice, for people. */
      EffectInfo?: string;
      /** @description Day that the event was first planned for. */
      InitialExecutionDate?: string;
    };
    RedisNode: {
      /** @description Number of keys on the node. */
      Keys?: number;
      /** @description Range of hash slots that the node serves. Empty for a replica. */
      Slot?: string;
      /** @description Identifies the node. */
      NodeId?: string;
      /** @description Status of the node, such as `normal`. */
      Status?: string;
      /** @description Part that the node plays, `master` or `replica`. */
      Role?: string;
    };
    RedisNodeInfo: {
      NodeType: components["schemas"]["NodeType"] | (number & {});
      /** @description Identifies the node in an existing instance. Leave it out for a node still to be made. */
      NodeId?: number | undefined;
      /** @description Numeric ID of the availability zone. Give this or `ZoneName`. */
      ZoneId?: number | undefined;
      /** @description Name of the availability zone. Give this or `ZoneId`. */
      ZoneName?: string | undefined;
    };
    RedisNodes: {
      /** @description Identifies the node. */
      NodeId?: string;
      /** @description Part that the node plays, `master` or `slave`. */
      NodeRole?: string;
      /** @description Number of the shard that the node belongs to. `KillMasterGroup` takes it in `ShardIds`. */
      ClusterId?: number;
      /** @description Numeric ID of its availability zone. */
      ZoneId?: number;
    };
    RegionConf: {
      /** @description The region, in the spelling that `X-TC-Region` takes. */
      RegionId: string;
      /** @description Name of the region, for people. */
      RegionName: string;
      /** @description Short form of the region's name. */
      RegionShortName: string;
      /** @description Part of the world that the region is in, for people. */
      Area: string;
      /** @description The region's availability zones. */
      ZoneSet: components["schemas"]["ZoneCapacityConf"][];
    };
    RegionNumber: number & (1 | 4 | 5 | 7 | 8 | 9 | 11 | 15 | 16 | 17 | 18 | 19 | 22 | 23 | 25);
    ReleaseWanAddressRequest: {
      /** @description Instance to close to the internet. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    ReleaseWanAddressResponse: {
      /** @description Task that does the work. `DescribeTaskInfo` takes it as its `TaskId`. */
      FlowId: number;
      /** @description State of the public address, in words that are not documented. Follow `FlowId` instead. */
      WanStatus: string;
      RequestId: components["schemas"]["RequestId"];
    };
    RemoveReplicationGroupRequest: {
      /** @description Group to delete. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
    };
    RemoveReplicationGroupResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    RemoveReplicationInstanceRequest: {
      /** @description Group that the instance belongs to. `DescribeReplicationGroup` lists groups. */
      GroupId: string;
      /** @description Instance to take out. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Whether the data has to be in step first. False is for removing the master only. */
      SyncType: boolean;
    };
    RemoveReplicationInstanceResponse: {
      /** @description Task that removes the instance. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    RenewInstanceRequest: {
      /**
       * @description Months to add.
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
      /** @description Instance to renew. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description `prepaid` to turn a pay-as-you-go instance into a monthly subscription. Not needed for an instance that is one already. */
      ModifyPayMode?: string | undefined;
    };
    RenewInstanceResponse: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId?: string;
      /** @description Order for the renewal. `DescribeInstanceDealDetail` tells how far it has come. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    ReplicaGroup: {
      /** @description Identifies the group. `ChangeReplicaToMaster` takes it. */
      GroupId: number;
      /** @description Name of the group. Empty for the master's. */
      GroupName: string;
      /** @description Availability zone of the group, by name and not by number. */
      ZoneId: string;
      /**
       * @description Part that the group plays.
       * @enum {string}
       */
      Role: "master" | "replica" | (string & {});
      /** @description The group's nodes, one for each shard. */
      RedisNodes: components["schemas"]["RedisNode"][];
    };
    ReplicaReadWeight: number & (0 | 100);
    ReplicationGroupStatus: number & (37 | 38 | 51 | 52 | 53);
    ReplicationRole: string & ("rw" | "r");
    RequestId: string;
    ResetPasswordRequest: {
      /** @description Instance whose password to set. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description New password, needed unless `NoAuth` is true: 8 to 32 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. */
      Password?: string | undefined;
      /** @description Whether clients connect without a password from now on. Not possible together with SSL or a public address. */
      NoAuth?: boolean | undefined;
      /** @description Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not. */
      EncryptPassword?: boolean | undefined;
    } & unknown;
    ResetPasswordResponse: {
      /** @description Task that sets the password. `DescribeTaskInfo` tells how it goes. Without meaning when the call is only about `NoAuth`. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    ResourceBundle: {
      /** @description Name of the size. */
      ResourceBundleName?: string;
      /** @description Memory that can be sold, in GB. */
      AvailableMemory?: number;
      /** @description Number of bundles of the size. */
      Count?: number;
    };
    ResourceTag: {
      /** @description Key of the tag. */
      TagKey: string;
      /** @description Value of the tag. */
      TagValue: string;
    };
    RestoreInstanceRequest: {
      /** @description Instance to restore. `DescribeInstances` lists them. */
      InstanceId: string;
      /** @description Backup to restore. `DescribeInstanceBackups` lists them. */
      BackupId: string;
      /** @description Password of the instance, which is checked before anything is done. Not needed when the instance has none. */
      Password?: string | undefined;
    };
    RestoreInstanceResponse: {
      /** @description Task that restores the backup. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    SecondLevelBackupMissingTimestamps: {
      /** @description Beginning of the span. */
      StartTimeStamp?: number;
      /** @description End of the span. */
      EndTimeStamp?: number;
    };
    SecurityGroup: {
      /** @description When the group was created. */
      CreateTime: string;
      /** @description Project that the group is filed under; 0 is the default project. */
      ProjectId: number;
      /** @description ID of the group. */
      SecurityGroupId: string;
      /** @description Name of the group. */
      SecurityGroupName: string;
      /** @description Remark on the group. */
      SecurityGroupRemark: string;
      /** @description Rules about traffic that leaves the instance. */
      Outbound: components["schemas"]["Outbound"][];
      /** @description Rules about traffic to the instance. */
      Inbound: components["schemas"]["Inbound"][];
    };
    SecurityGroupDetail: {
      /** @description Project that the group is filed under; 0 is the default project. */
      ProjectId: number;
      /** @description When the group was created. */
      CreateTime: string;
      /** @description ID of the group. */
      SecurityGroupId: string;
      /** @description Name of the group. */
      SecurityGroupName: string;
      /** @description Remark on the group. */
      SecurityGroupRemark: string;
      /** @description Rules about traffic to the instance. */
      InboundRule: components["schemas"]["SecurityGroupsInboundAndOutbound"][];
      /** @description Rules about traffic that leaves the instance. */
      OutboundRule: components["schemas"]["SecurityGroupsInboundAndOutbound"][];
    };
    SecurityGroupsInboundAndOutbound: {
      /**
       * @description Whether traffic that the rule matches is let through or dropped.
       * @enum {string}
       */
      Action: "ACCEPT" | "DROP" | (string & {});
      /** @description Address, or block of addresses, at the far side: where incoming traffic comes from, where outgoing traffic goes to. */
      Ip: string;
      /** @description Port or range of ports; `ALL` stands for any. */
      Port: string;
      /** @description Protocol, such as `TCP`; `ALL` stands for any. */
      Proto: string;
    };
    SourceCommand: {
      /** @description Name of the command. */
      Cmd: string;
      /** @description Number of calls. */
      Count: number;
    };
    SourceInfo: {
      /** @description The address. */
      Ip: string;
      /** @description Number of connections from there. */
      Conn: number;
      /** @description Number of commands from there. */
      Cmd: number;
    };
    SslAddressType: number & (0 | 1 | 2 | 3 | -1);
    SslStatus: number & (1 | 2);
    StartupInstanceRequest: {
      /** @description Instance in the recycle bin. `DescribeInstances` lists it with status -2. */
      InstanceId: string;
    };
    StartupInstanceResponse: {
      /**
       * @deprecated
       * @description No longer in use. The status in `DescribeInstances` replaces it.
       */
      TaskId?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    SwitchAccessNewInstanceRequest: {
      /** @description Instance that waits to be switched over. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    SwitchAccessNewInstanceResponse: {
      RequestId: components["schemas"]["RequestId"];
    };
    SwitchInstanceVipForceSwitch: number & (0 | 1);
    SwitchInstanceVipRequest: {
      /** @description Instance that clients reach now, and that DTS copies from. `DescribeInstances` lists instances. */
      SrcInstanceId: string;
      /** @description Instance that clients are to reach, and that DTS copies to. */
      DstInstanceId: string;
      /** @description Longest time, in seconds, that DTS may have been disconnected for. Beyond it the addresses are not swapped. */
      TimeDelay?: number | undefined;
      ForceSwitch?: components["schemas"]["SwitchInstanceVipForceSwitch"] | undefined;
      SwitchTime?: components["schemas"]["SwitchInstanceVipSwitchTime"] | undefined;
    };
    SwitchInstanceVipResponse: {
      /** @description Task that swaps the addresses. `DescribeTaskInfo` tells how it goes. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    SwitchInstanceVipSwitchTime: string & ("now" | "syncComplete");
    SwitchOption: number & (1 | 2);
    SwitchProxyRequest: {
      /** @description Instance to test. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description A single proxy, the `NodeId` of one of `Proxy` in `DescribeInstanceNodeInfo`. */
      ProxyID?: string | undefined;
      /** @description Several proxies, found like `ProxyID`. */
      ProxyIDList?: readonly string[] | undefined;
    };
    SwitchProxyResponse: {
      /** @description Task that makes the proxies fail. `DescribeTaskInfo` tells how far it has come. */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    TaskInfoDetail: {
      /** @description Identifies the task. `DescribeTaskInfo` takes it. */
      TaskId: number;
      /** @description When the task started. */
      StartTime: string;
      TaskType: components["schemas"]["TaskType"] | (string & {});
      /** @description Name of the instance. */
      InstanceName: string;
      /** @description Instance that the task works on. */
      InstanceId: string;
      /** @description Project that the instance is filed under. */
      ProjectId: number;
      /** @description How much is done, as a fraction. 1 is all of it. */
      Progress: number;
      /** @description When the task ended. */
      EndTime: string;
      Result: components["schemas"]["TaskResult"] | (number & {});
    };
    TaskResult: number & (0 | 1 | 2 | 4);
    TaskStatus: string & ("preparing" | "running" | "succeed" | "failed" | "Error");
    TaskType: string &
      (
        | "001"
        | "002"
        | "003"
        | "004"
        | "005"
        | "006"
        | "007"
        | "009"
        | "010"
        | "012"
        | "013"
        | "014"
        | "016"
        | "017"
        | "022"
        | "023"
        | "025"
        | "026"
        | "027"
        | "028"
        | "029"
        | "031"
        | "033"
        | "034"
        | "035"
        | "036"
        | "037"
        | "038"
        | "039"
        | "040"
        | "041"
        | "042"
        | "043"
        | "044"
        | "045"
        | "046"
        | "047"
        | "048"
        | "049"
        | "050"
        | "052"
        | "053"
        | "054"
        | "055"
        | "056"
        | "057"
        | "058"
        | "059"
        | "060"
        | "061"
        | "062"
        | "063"
        | "066"
        | "067"
        | "069"
        | "070"
      );
    TendisNodes: {
      /** @description Identifies the node. */
      NodeId: string;
      /** @description Part that the node plays, such as `master`. */
      NodeRole: string;
      /** @description Numeric ID of its availability zone. */
      ZoneId: number;
    };
    TendisSlowLogDetail: {
      /** @description When the command ran. */
      ExecuteTime: string;
      /** @description How long the command took, in milliseconds. */
      Duration: number;
      /** @description Name of the command. */
      Command: string;
      /** @description The command with its arguments, which may hold keys and data. */
      CommandLine: string;
      /** @description ID of the node that ran the command. */
      Node: string;
    };
    TradeDealDetail: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId: string;
      /** @description Number of the order, in this API as well as with billing and support. */
      DealName: string;
      /** @description Numeric ID of the availability zone that the order is for. */
      ZoneId: number;
      /** @description How many instances the order is about. */
      GoodsNum: number;
      /** @description Account (UIN) that placed the order. The spelling is the service's. */
      Creater: string;
      /** @description When the order was placed. The spelling is the service's. */
      CreatTime: string;
      /** @description When the order runs out unless it is paid. */
      OverdueTime: string;
      /** @description When the order was completed. */
      EndTime: string;
      Status: components["schemas"]["DealStatus"] | (number & {});
      /** @description The state in words, for people. */
      Description: string;
      /** @description What the whole order costs, in cents. */
      Price: number;
      /** @description Instances that the order is about. */
      InstanceIds: string[];
    };
    UpgradeInstanceRequest: {
      /** @description Instance to resize. `DescribeInstances` lists instances, and how large they are. */
      InstanceId: string;
      /** @description Memory of one shard, in MB. With standard architecture, that of the instance. `DescribeProductInfo` lists the sizes on sale, in GB. */
      MemSize: number;
      /** @description Number of shards. Needed with cluster architecture; standard architecture does not take it. */
      RedisShardNum?: number | undefined;
      /** @description Number of replicas, of each shard with cluster architecture. An instance that spans zones needs `NodeSet` to change it. */
      RedisReplicasNum?: number | undefined;
      /** @description Replicas that are added to or taken from an instance that spans zones: the zone of a new one, and the `NodeId` of one that goes. Other instances do not need it. */
      NodeSet?: readonly components["schemas"]["RedisNodeInfo"][] | undefined;
      /** @description When the change is carried out. The maintenance window cannot be chosen in every region yet. */
      SwitchOption?: components["schemas"]["SwitchOption"] | undefined;
    };
    UpgradeInstanceResponse: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId?: string;
      /** @description Order for the change. `DescribeInstanceDealDetail` tells how far it has come. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    UpgradeInstanceVersionRequest: {
      /** @description Type that the instance is to have: a number of `InstanceType`, as text. Either a later version of its architecture, or the cluster type of its version. */
      TargetInstanceType: string;
      SwitchOption: components["schemas"]["SwitchOption"];
      /** @description Instance to change. `DescribeInstances` lists instances. */
      InstanceId: string;
    };
    UpgradeInstanceVersionResponse: {
      /**
       * @deprecated
       * @description Former identifier of the order. `DealName` replaces it.
       */
      DealId?: string;
      /** @description Order for the change. `DescribeInstanceDealDetail` tells how far it has come. */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    UpgradeNow: number & (0 | 1);
    UpgradeProxyVersionRequest: {
      /** @description Instance whose proxies to upgrade. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Version that the proxies have, `CurrentProxyVersion` in `DescribeInstances`. */
      CurrentProxyVersion: string;
      /** @description Version that they are to have, `UpgradeProxyVersion` in `DescribeInstances`. */
      UpgradeProxyVersion: string;
      InstanceTypeUpgradeNow: components["schemas"]["UpgradeNow"];
    };
    UpgradeProxyVersionResponse: {
      /** @description Task that upgrades the proxies. `DescribeTaskInfo` takes it as its `TaskId`. */
      FlowId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    UpgradeSmallVersionRequest: {
      /** @description Instance to upgrade. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Version that the nodes have, `CurrentRedisVersion` in `DescribeInstances`. */
      CurrentRedisVersion: string;
      /** @description Version that they are to have, `UpgradeRedisVersion` in `DescribeInstances`. */
      UpgradeRedisVersion: string;
      InstanceTypeUpgradeNow: components["schemas"]["UpgradeNow"];
    };
    UpgradeSmallVersionResponse: {
      /** @description Task that upgrades the nodes. `DescribeTaskInfo` takes it as its `TaskId`. */
      FlowId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    UpgradeVersionToMultiAvailabilityZonesRequest: {
      /** @description Instance to prepare. `DescribeInstances` lists instances. */
      InstanceId: string;
      /** @description Whether to upgrade the proxies and the nodes as well, so that clients can read from nodes in their own zone. */
      UpgradeProxyAndRedisServer?: boolean | undefined;
    };
    UpgradeVersionToMultiAvailabilityZonesResponse: {
      /** @description Task that does the work. `DescribeTaskInfo` takes it as its `TaskId`. */
      FlowId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    Weekday: string &
      ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday");
    ZoneCapacityConf: {
      /** @description Name of the zone in requests: what other actions call `ZoneName`. Their numeric `ZoneId` is `OldZoneId` here. */
      ZoneId: string;
      /** @description Name of the zone, for people. */
      ZoneName: string;
      /** @description Whether the zone is sold out. The spelling is the service's. */
      IsSaleout: boolean;
      /** @description Whether this is the default zone. */
      IsDefault: boolean;
      /** @description Kinds of network that instances can be placed in. */
      NetWorkType: (components["schemas"]["ZoneNetworkType"] | (string & {}))[];
      /** @description What the zone sells, one entry for each kind and way of paying. */
      ProductSet: components["schemas"]["ProductConf"][];
      /** @description Number of the zone, for `ZoneId` of other actions. */
      OldZoneId: number;
    };
    ZoneNetworkType: string & ("basenet" | "vpcnet");
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AddReplicationInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddReplicationInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["AddReplicationInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  AllocateWanAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllocateWanAddressRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["AllocateWanAddressResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ApplyParamsTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplyParamsTemplateRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ApplyParamsTemplateResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  AssociateSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssociateSecurityGroupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["AssociateSecurityGroupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ChangeInstanceRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChangeInstanceRoleRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ChangeInstanceRoleResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ChangeMasterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChangeMasterInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ChangeMasterInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ChangeReplicaToMaster: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChangeReplicaToMasterRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ChangeReplicaToMasterResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CleanUpInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CleanUpInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CleanUpInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ClearInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClearInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["ClearInstanceResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CloneInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloneInstancesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CloneInstancesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CloseLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloseLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["CloseLogResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CloseSSL: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloseSSLRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["CloseSSLResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CreateExportTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateExportTaskRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CreateExportTaskResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CreateInstanceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateInstanceAccountRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CreateInstanceAccountResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CreateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateInstancesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CreateInstancesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CreateParamTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateParamTemplateRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CreateParamTemplateResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  CreateReplicationGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReplicationGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CreateReplicationGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DeleteExportTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteExportTaskRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DeleteExportTaskResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DeleteInstanceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteInstanceAccountRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DeleteInstanceAccountResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DeleteParamTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteParamTemplateRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DeleteParamTemplateResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DeleteReplicationInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteReplicationInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DeleteReplicationInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeAutoBackupConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeAutoBackupConfigRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeAutoBackupConfigResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeBackupDetail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeBackupDetailRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeBackupDetailResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeBackupDownloadRestriction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeBackupDownloadRestrictionRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeBackupDownloadRestrictionResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeBackupUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeBackupUrlRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeBackupUrlResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeBandwidthRange: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeBandwidthRangeRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeBandwidthRangeResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeCommonDBInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeCommonDBInstancesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeCommonDBInstancesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeDBSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeDBSecurityGroupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeDBSecurityGroupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeExportTasks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeExportTasksRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeExportTasksResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeGlobalReplicationArea: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeGlobalReplicationAreaRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeGlobalReplicationAreaResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceAccountRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceAccountResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceBackups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceBackupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceBackupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceDTSInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceDTSInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceDTSInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceDealDetail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceDealDetailRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceDealDetailResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceEventsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceEventsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceLogDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceLogDeliveryRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceLogDeliveryResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorBigKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorBigKeyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorBigKeyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorBigKeySizeDist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorBigKeySizeDistRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorBigKeySizeDistResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorBigKeyTypeDist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorBigKeyTypeDistRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorBigKeyTypeDistResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorHotKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorHotKeyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorHotKeyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorSIP: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorSIPRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorSIPResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorTookDist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorTookDistRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorTookDistResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorTopNCmd: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorTopNCmdRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorTopNCmdResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceMonitorTopNCmdTook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceMonitorTopNCmdTookRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceMonitorTopNCmdTookResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceNodeInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceNodeInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceNodeInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceParamRecords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceParamRecordsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceParamRecordsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceParams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceParamsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceParamsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstancePasswordPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstancePasswordPolicyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstancePasswordPolicyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceSecurityGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceSecurityGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceSecurityGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceShards: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceShardsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceShardsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceSpecBandwidth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceSpecBandwidthRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceSpecBandwidthResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceSupportFeature: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceSupportFeatureRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceSupportFeatureResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstanceZoneInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstanceZoneInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstanceZoneInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeInstancesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeInstancesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeLogInstanceList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeLogInstanceListRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeLogInstanceListResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeLogs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeLogsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["DescribeLogsResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeMaintenanceWindow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeMaintenanceWindowRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeMaintenanceWindowResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeParamTemplateInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeParamTemplateInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeParamTemplateInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeParamTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeParamTemplatesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeParamTemplatesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeProductInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeProductInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeProductInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeProjectSecurityGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeProjectSecurityGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeProjectSecurityGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeProjectSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeProjectSecurityGroupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeProjectSecurityGroupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeProxySlowLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeProxySlowLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeProxySlowLogResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeRedisClusterOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeRedisClusterOverviewRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeRedisClusterOverviewResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeRedisClusters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeRedisClustersRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeRedisClustersResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeReplicationGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeReplicationGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeReplicationGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeReplicationGroupInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeReplicationGroupInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeReplicationGroupInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeSSLStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeSSLStatusRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeSSLStatusResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeSecondLevelBackupInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeSecondLevelBackupInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeSecondLevelBackupInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeSlowLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeSlowLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeSlowLogResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeTaskInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeTaskInfoRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeTaskInfoResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeTaskList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeTaskListRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeTaskListResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DescribeTendisSlowLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeTendisSlowLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DescribeTendisSlowLogResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DestroyPostpaidInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DestroyPostpaidInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DestroyPostpaidInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DestroyPrepaidInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DestroyPrepaidInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DestroyPrepaidInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DisableReplicaReadonly: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisableReplicaReadonlyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DisableReplicaReadonlyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  DisassociateSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisassociateSecurityGroupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["DisassociateSecurityGroupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  EnableReplicaReadonly: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnableReplicaReadonlyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["EnableReplicaReadonlyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  InquiryPriceCreateInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InquiryPriceCreateInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["InquiryPriceCreateInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  InquiryPriceRenewInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InquiryPriceRenewInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["InquiryPriceRenewInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  InquiryPriceUpgradeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InquiryPriceUpgradeInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["InquiryPriceUpgradeInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  KillMasterGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KillMasterGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["KillMasterGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ManualBackupInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ManualBackupInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ManualBackupInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModfiyInstancePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModfiyInstancePasswordRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModfiyInstancePasswordResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyAutoBackupConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyAutoBackupConfigRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyAutoBackupConfigResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyBackupDownloadRestriction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyBackupDownloadRestrictionRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyBackupDownloadRestrictionResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyConnectionConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyConnectionConfigRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyConnectionConfigResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyDBInstanceSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyDBInstanceSecurityGroupsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyDBInstanceSecurityGroupsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceAccountRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceAccountResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceAvailabilityZones: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceAvailabilityZonesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceAvailabilityZonesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceBackupMode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceBackupModeRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceBackupModeResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceChargeType: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceChargeTypeRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceChargeTypeResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceEventRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceEventResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceLogDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceLogDeliveryRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceLogDeliveryResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceParams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceParamsRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceParamsResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstancePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstancePasswordRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstancePasswordResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstancePasswordPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstancePasswordPolicyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstancePasswordPolicyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyInstanceReadOnly: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyInstanceReadOnlyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyInstanceReadOnlyResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["ModifyLogResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyMaintenanceWindow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyMaintenanceWindowRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyMaintenanceWindowResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyNetworkConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyNetworkConfigRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyNetworkConfigResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyParamTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyParamTemplateRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyParamTemplateResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ModifyReplicationGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ModifyReplicationGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ModifyReplicationGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  OpenLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpenLogRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["OpenLogResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  OpenSSL: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpenSSLRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["OpenSSLResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ReleaseWanAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleaseWanAddressRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["ReleaseWanAddressResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  RemoveReplicationGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RemoveReplicationGroupRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["RemoveReplicationGroupResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  RemoveReplicationInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RemoveReplicationInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["RemoveReplicationInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  RenewInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RenewInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["RenewInstanceResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  ResetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResetPasswordRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["ResetPasswordResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  RestoreInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RestoreInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["RestoreInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  StartupInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StartupInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["StartupInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  SwitchAccessNewInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SwitchAccessNewInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["SwitchAccessNewInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  SwitchInstanceVip: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SwitchInstanceVipRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["SwitchInstanceVipResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  SwitchProxy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SwitchProxyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              components["schemas"]["SwitchProxyResponse"] | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  UpgradeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpgradeInstanceRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["UpgradeInstanceResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  UpgradeInstanceVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpgradeInstanceVersionRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["UpgradeInstanceVersionResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  UpgradeProxyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpgradeProxyVersionRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["UpgradeProxyVersionResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  UpgradeSmallVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpgradeSmallVersionRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["UpgradeSmallVersionResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
  UpgradeVersionToMultiAvailabilityZones: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpgradeVersionToMultiAvailabilityZonesRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["UpgradeVersionToMultiAvailabilityZonesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
}
