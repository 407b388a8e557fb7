import type { Groups } from "tencentcloud-redis/types";
import { numberFor } from "../fingerprint.js";
import { APP_ID, type ReplicationGroup } from "../state/account.js";
import { statusOf } from "../state/instance.js";
import { placeOf, regionNumber } from "../state/places.js";
import { wireTime } from "../wire-time.js";

/** A group in the response of `DescribeReplicationGroup`. */
export function replicationGroupView(group: ReplicationGroup): Groups {
  return {
    AppId: APP_ID,
    RegionId: regionNumber(group.region),
    GroupId: group.id,
    GroupName: group.name,
    Status: group.status,
    InstanceCount: group.members.length,
    Remark: group.remark,
    Instances: group.members.map(({ instance, region, role, changedAt }) => ({
      AppId: APP_ID,
      InstanceId: instance.id,
      InstanceName: instance.name,
      RegionId: regionNumber(region),
      ZoneId: placeOf(instance, region).zoneId,
      RedisReplicasNum: instance.replicaCount,
      RedisShardNum: instance.shardCount,
      RedisShardSize: instance.shardSizeMb,
      DiskSize: 0,
      Engine: "Redis Community Edition",
      Role: role,
      Vip: instance.vip,
      Vip6: "",
      IPv6: "",
      VpcID: numberFor(instance.vpcId),
      VPort: instance.port,
      Status: statusOf(instance),
      GrocerySysId: numberFor(instance.id),
      ProductType: instance.type,
      CreateTime: wireTime(instance.createdAt),
      UpdateTime: wireTime(changedAt),
    })),
  };
}
