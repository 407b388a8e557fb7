import type { Groups } from "tencentcloud-redis/types";
import { ReplicationGroupStatus, ReplicationRole, TaskType } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { APP_ID } from "../identity.js";
import { pageOf } from "../list.js";
import { regionNumber } from "../state/places.js";
import { statusOf, type Instance } from "../state/instance.js";
import type { Member, ReplicationGroup } from "../state/replication-group.js";
import { startTask } from "../start-task.js";
import { numberFor } from "../views/numbers.js";
import { placeOf } from "../views/place.js";
import { wireTime } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const replication: Handlers = {
  CreateReplicationGroup(call) {
    const { account, request, region, now } = call;
    const instance = loneInstance(call, request.InstanceId);
    const id = account.nextId("crs-rpl");
    const group: ReplicationGroup = {
      id,
      name: request.GroupName ?? id,
      remark: request.Remark ?? "",
      region,
      status: ReplicationGroupStatus.Joining,
      isLocked: false,
      members: [{ instance, region, role: ReplicationRole.ReadWrite, changedAt: now }],
    };
    account.replicationGroups.set(id, group);
    const TaskId = work(call, group, instance, {
      type: TaskType.AddReplicationInstance,
      status: ReplicationGroupStatus.Joining,
      fail: () => account.replicationGroups.delete(id),
    });
    return { TaskId, GroupId: id };
  },

  AddReplicationInstance(call) {
    const { request, region, now } = call;
    const group = freeGroup(call, request.GroupId);
    const instance = loneInstance(call, request.InstanceId);
    const member: Member = { instance, region, role: request.InstanceRole, changedAt: now };
    group.members = [...group.members, member];
    const TaskId = work(call, group, instance, {
      type: TaskType.AddReplicationInstance,
      status: ReplicationGroupStatus.Joining,
      fail: () => leave(group, member),
    });
    return { TaskId };
  },

  RemoveReplicationInstance: removeInstance,
  DeleteReplicationInstance: removeInstance,

  ChangeInstanceRole(call) {
    const { GroupId, InstanceId, InstanceRole } = call.request;
    const group = freeGroup(call, GroupId);
    const member = memberOf(call, group, InstanceId);
    const TaskId = work(call, group, member.instance, {
      type: TaskType.ChangeInstanceRole,
      status: ReplicationGroupStatus.ChangingRole,
      succeed: (at) => Object.assign(member, { role: InstanceRole, changedAt: at }),
    });
    return { TaskId };
  },

  ChangeMasterInstance(call) {
    const group = freeGroup(call, call.request.GroupId);
    const member = memberOf(call, group, call.request.InstanceId);
    const TaskId = work(call, group, member.instance, {
      type: TaskType.ChangeMasterInstance,
      status: ReplicationGroupStatus.SwitchingMaster,
      succeed: (at) => {
        for (const one of group.members) {
          const role = one === member ? ReplicationRole.ReadWrite : ReplicationRole.ReadOnly;
          Object.assign(one, { role, changedAt: at });
        }
      },
    });
    return { TaskId };
  },

  ModifyReplicationGroup(call) {
    const group = groupOf(call, call.request.GroupId);
    group.name = call.request.GroupName ?? group.name;
    group.remark = call.request.Remark ?? group.remark;
    return {};
  },

  RemoveReplicationGroup(call) {
    const group = freeGroup(call, call.request.GroupId);
    if (group.members.length > 1) {
      throw call.error(
        "replication-group-in-use",
        `The group ${group.id} has ${group.members.length} instances: take them out first.`,
      );
    }
    call.account.replicationGroups.delete(group.id);
    return {};
  },

  DescribeReplicationGroup(call) {
    const { GroupId, SearchKey = "" } = call.request;
    const all = [...call.account.replicationGroups.values()];
    const found = (GroupId === undefined ? all : [groupOf(call, GroupId)]).filter(
      ({ id, name }) => id.includes(SearchKey) || name.includes(SearchKey),
    );
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, Groups: items.map(groupView) };
  },

  DescribeReplicationGroupInstance(call) {
    const { id } = anyInstance(call, call.request.InstanceId);
    for (const group of call.account.replicationGroups.values()) {
      const member = group.members.find(({ instance }) => instance.id === id);
      if (member === undefined) continue;
      return {
        AppId: APP_ID,
        RegionId: regionNumber(member.region),
        GroupId: group.id,
        GroupName: group.name,
        InstanceRole: member.role,
      };
    }
    // An instance without a group has none of these.
    return {};
  },
};

interface Naming {
  readonly GroupId: string;
  readonly InstanceId: string;
}

function removeInstance(call: EmulatedCall<Naming>): { TaskId: number } {
  const group = freeGroup(call, call.request.GroupId);
  const member = memberOf(call, group, call.request.InstanceId);
  const TaskId = work(call, group, member.instance, {
    type: TaskType.DeleteReplicationInstance,
    status: ReplicationGroupStatus.Leaving,
    succeed: () => leave(group, member),
  });
  return { TaskId };
}

interface GroupWork {
  readonly type: TaskType;
  readonly status: ReplicationGroupStatus;
  readonly succeed?: (at: number) => void;
  readonly fail?: (at: number) => void;
}

/** A task that no other work on the group goes along with. */
function work(
  call: EmulatedCall<unknown>,
  group: ReplicationGroup,
  instance: Instance,
  { type, status, succeed, fail }: GroupWork,
): number {
  group.isLocked = true;
  group.status = status;
  const afterwards = (then: ((at: number) => void) | undefined) => (at: number) => {
    group.isLocked = false;
    then?.(at);
  };
  return startTask(call, instance, {
    type,
    succeed: afterwards(succeed),
    fail: afterwards(fail),
  });
}

function leave(group: ReplicationGroup, member: Member): void {
  group.members = group.members.filter((one) => one !== member);
}

function groupOf({ account, error }: EmulatedCall<unknown>, id: string): ReplicationGroup {
  const group = account.replicationGroups.get(id);
  if (group !== undefined) return group;
  throw error("replication-group-not-found", `The replication group ${id} does not exist.`);
}

function freeGroup(call: EmulatedCall<unknown>, id: string): ReplicationGroup {
  const group = groupOf(call, id);
  if (!group.isLocked) return group;
  throw call.error("replication-group-locked", `A task is at work on the group ${id}.`);
}

function memberOf(call: EmulatedCall<unknown>, group: ReplicationGroup, id: string): Member {
  anyInstance(call, id);
  const member = group.members.find(({ instance }) => instance.id === id);
  if (member !== undefined) return member;
  throw call.error("not-in-group", `The instance ${id} is not in the group ${group.id}.`);
}

/** An instance that can join a group. */
function loneInstance(call: EmulatedCall<unknown>, id: string): Instance {
  const instance = runningInstance(call, id);
  for (const { members, id: groupId } of call.account.replicationGroups.values()) {
    if (members.some((member) => member.instance === instance)) {
      throw call.error("already-in-group", `The instance ${id} is in the group ${groupId}.`);
    }
  }
  return instance;
}

function groupView(group: ReplicationGroup): Groups {
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
