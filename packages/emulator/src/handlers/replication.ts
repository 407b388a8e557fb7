import { ReplicationGroupStatus, ReplicationRole, TaskType } from "tencentcloud-redis/types";
import type { DeleteReplicationInstanceRequest } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import { APP_ID, type Member, type ReplicationGroup } from "../state/account.js";
import type { Instance } from "../state/instance.js";
import { regionNumber } from "../state/places.js";
import { replicationGroupView } from "../views/replication-group.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const replication: Handlers = {
  CreateReplicationGroup(call) {
    const { account, request, region, now } = call;
    const instance = ungroupedInstance(call, request.InstanceId);
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
    const { TaskId } = startGroupTask(call, group, instance, {
      type: TaskType.AddReplicationInstance,
      status: ReplicationGroupStatus.Joining,
      fail: () => account.replicationGroups.delete(id),
    });
    return { TaskId, GroupId: id };
  },

  AddReplicationInstance(call) {
    const { request, region, now } = call;
    const group = unlockedGroup(call, request.GroupId);
    const instance = ungroupedInstance(call, request.InstanceId);
    const member: Member = { instance, region, role: request.InstanceRole, changedAt: now };
    group.members = [...group.members, member];
    return startGroupTask(call, group, instance, {
      type: TaskType.AddReplicationInstance,
      status: ReplicationGroupStatus.Joining,
      fail: () => leave(group, member),
    });
  },

  RemoveReplicationInstance: removeInstance,
  DeleteReplicationInstance: removeInstance,

  ChangeInstanceRole(call) {
    const { GroupId, InstanceId, InstanceRole } = call.request;
    const group = unlockedGroup(call, GroupId);
    const member = memberOf(call, group, InstanceId);
    return startGroupTask(call, group, member.instance, {
      type: TaskType.ChangeInstanceRole,
      status: ReplicationGroupStatus.ChangingRole,
      succeed: (at) => Object.assign(member, { role: InstanceRole, changedAt: at }),
    });
  },

  ChangeMasterInstance(call) {
    const group = unlockedGroup(call, call.request.GroupId);
    const member = memberOf(call, group, call.request.InstanceId);
    return startGroupTask(call, group, member.instance, {
      type: TaskType.ChangeMasterInstance,
      status: ReplicationGroupStatus.SwitchingMaster,
      succeed: (at) => {
        for (const one of group.members) {
          const role = one === member ? ReplicationRole.ReadWrite : ReplicationRole.ReadOnly;
          Object.assign(one, { role, changedAt: at });
        }
      },
    });
  },

  ModifyReplicationGroup(call) {
    const group = groupOf(call, call.request.GroupId);
    group.name = call.request.GroupName ?? group.name;
    group.remark = call.request.Remark ?? group.remark;
    return {};
  },

  RemoveReplicationGroup(call) {
    const group = unlockedGroup(call, call.request.GroupId);
    if (group.members.length > 1) {
      throw call.error(
        "replication-group-in-use",
        `The group ${group.id} has ${group.members.length} instances: remove them first.`,
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
    return { TotalCount: total, Groups: items.map(replicationGroupView) };
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
    // The instance is in no group.
    return {};
  },
};

function removeInstance(call: EmulatedCall<DeleteReplicationInstanceRequest>): { TaskId: number } {
  const group = unlockedGroup(call, call.request.GroupId);
  const member = memberOf(call, group, call.request.InstanceId);
  return startGroupTask(call, group, member.instance, {
    type: TaskType.DeleteReplicationInstance,
    status: ReplicationGroupStatus.Leaving,
    succeed: () => leave(group, member),
  });
}

interface GroupTask {
  readonly type: TaskType;
  readonly status: ReplicationGroupStatus;
  readonly succeed?: (at: number) => void;
  readonly fail?: (at: number) => void;
}

/** Starts a task that locks the group until it ends. */
function startGroupTask(
  call: EmulatedCall<unknown>,
  group: ReplicationGroup,
  instance: Instance,
  { type, status, succeed, fail }: GroupTask,
): { TaskId: number } {
  group.isLocked = true;
  group.status = status;
  const unlock = (then: ((at: number) => void) | undefined) => (at: number) => {
    group.isLocked = false;
    then?.(at);
  };
  return startTask(call, instance, {
    type,
    succeed: unlock(succeed),
    fail: unlock(fail),
  });
}

/** Takes an instance that is no more out of its group. */
export function leaveGroups({ account }: EmulatedCall<unknown>, gone: Instance): void {
  for (const group of account.replicationGroups.values()) {
    const member = group.members.find(({ instance }) => instance === gone);
    if (member !== undefined) leave(group, member);
  }
}

function leave(group: ReplicationGroup, member: Member): void {
  group.members = group.members.filter((one) => one !== member);
}

function groupOf({ account, error }: EmulatedCall<unknown>, id: string): ReplicationGroup {
  const group = account.replicationGroups.get(id);
  if (group !== undefined) return group;
  throw error("replication-group-not-found", `The replication group ${id} does not exist.`);
}

function unlockedGroup(call: EmulatedCall<unknown>, id: string): ReplicationGroup {
  const group = groupOf(call, id);
  if (!group.isLocked) return group;
  throw call.error("replication-group-locked", `The replication group ${id} is locked by a task.`);
}

function memberOf(call: EmulatedCall<unknown>, group: ReplicationGroup, id: string): Member {
  anyInstance(call, id);
  const member = group.members.find(({ instance }) => instance.id === id);
  if (member !== undefined) return member;
  throw call.error("not-in-group", `The instance ${id} is not in the group ${group.id}.`);
}

/** The running instance. @throws ServiceError if it is in a group already. */
function ungroupedInstance(call: EmulatedCall<unknown>, id: string): Instance {
  const instance = runningInstance(call, id);
  for (const { members, id: groupId } of call.account.replicationGroups.values()) {
    if (members.some((member) => member.instance === instance)) {
      throw call.error("already-in-group", `The instance ${id} is in the group ${groupId}.`);
    }
  }
  return instance;
}
