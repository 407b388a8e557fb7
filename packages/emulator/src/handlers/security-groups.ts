import type { Inbound, SecurityGroup, SecurityGroupDetail } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import type { SecurityGroupRecord } from "../state/account.js";
import { isIn } from "../state/instance.js";
import { wireTime } from "../wire-time.js";
import { anyInstance } from "./find-instance.js";

export const securityGroups: Handlers = {
  DescribeInstanceSecurityGroup(call) {
    const { account, request, region } = call;
    return {
      InstanceSecurityGroupsDetail: request.InstanceIds.flatMap((id) => {
        const instance = account.instances.get(id);
        if (instance === undefined || !isIn(instance, region)) return [];
        const groups = groupsOf(call, instance.securityGroupIds);
        return [{ InstanceId: id, SecurityGroupDetails: groups.map(shortGroup) }];
      }),
    };
  },

  DescribeDBSecurityGroups(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    return {
      Groups: groupsOf(call, instance.securityGroupIds).map(fullGroup),
      VIP: instance.vip,
      VPort: String(instance.port),
    };
  },

  DescribeProjectSecurityGroups(call) {
    const { ProjectId = 0, SearchKey = "" } = call.request;
    const found = [...call.account.securityGroups.values()].filter(
      ({ id, name, projectId }) =>
        projectId === ProjectId && (id.includes(SearchKey) || name.includes(SearchKey)),
    );
    const { total, items } = pageOf(call, found);
    return { Total: total, Groups: items.map(fullGroup) };
  },

  DescribeProjectSecurityGroup({ account, request }) {
    const { ProjectId = ALL_PROJECTS, SecurityGroupId } = request;
    const found = [...account.securityGroups.values()].filter(
      ({ id, projectId }) =>
        (ProjectId === ALL_PROJECTS || projectId === ProjectId) &&
        (SecurityGroupId === undefined || id === SecurityGroupId),
    );
    return { SecurityGroupDetails: found.map(shortGroup) };
  },

  AssociateSecurityGroups(call) {
    const { SecurityGroupId, InstanceIds } = call.request;
    const targets = InstanceIds.map((id) => anyInstance(call, id));
    const [group = SecurityGroupId] = securityGroupsNamed(call, [SecurityGroupId]);
    for (const target of targets) {
      target.securityGroupIds = [...new Set([...target.securityGroupIds, group])];
    }
    return {};
  },

  DisassociateSecurityGroups(call) {
    const { SecurityGroupId, InstanceIds } = call.request;
    for (const target of InstanceIds.map((id) => anyInstance(call, id))) {
      target.securityGroupIds = target.securityGroupIds.filter((id) => id !== SecurityGroupId);
    }
    return {};
  },

  ModifyDBInstanceSecurityGroups(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    instance.securityGroupIds = securityGroupsNamed(call, call.request.SecurityGroupIds);
    return {};
  },
};

const ALL_PROJECTS = -1;

/**
 * The IDs, without duplicates. Security groups belong to another service, so any ID is accepted. It is
 * listed from then on.
 */
export function securityGroupsNamed(
  { account, now }: Pick<EmulatedCall, "account" | "now">,
  ids: readonly string[],
): string[] {
  for (const id of ids) {
    if (account.securityGroups.has(id)) continue;
    account.securityGroups.set(id, { id, name: id, remark: "", projectId: 0, createdAt: now });
  }
  return [...new Set(ids)];
}

function groupsOf(
  { account }: Pick<EmulatedCall, "account">,
  ids: readonly string[],
): SecurityGroupRecord[] {
  return ids.flatMap((id) => account.securityGroups.get(id) ?? []);
}

/** Rules belong to another service. Every group has these. */
const INBOUND = { action: "ACCEPT", range: "10.0.0.0/16", port: "6379", protocol: "tcp" } as const;
const OUTBOUND = { action: "ACCEPT", range: "0.0.0.0/0", port: "ALL", protocol: "ALL" } as const;

type Rule = typeof INBOUND | typeof OUTBOUND;

function shortRule({
  action,
  range,
  port,
  protocol,
}: Rule): SecurityGroupDetail["InboundRule"][number] {
  return { Action: action, Ip: range, Port: port, Proto: protocol.toUpperCase() };
}

function shortGroup(group: SecurityGroupRecord): SecurityGroupDetail {
  return {
    ProjectId: group.projectId,
    CreateTime: wireTime(group.createdAt),
    SecurityGroupId: group.id,
    SecurityGroupName: group.name,
    SecurityGroupRemark: group.remark,
    InboundRule: [shortRule(INBOUND)],
    OutboundRule: [shortRule(OUTBOUND)],
  };
}

function fullRule({ action, range, port, protocol }: Rule): Inbound {
  return {
    Action: action,
    AddressModule: "",
    CidrIp: range,
    Desc: "",
    IpProtocol: protocol,
    PortRange: port,
    ServiceModule: "",
    Id: "",
  };
}

function fullGroup(group: SecurityGroupRecord): SecurityGroup {
  return {
    CreateTime: wireTime(group.createdAt),
    ProjectId: group.projectId,
    SecurityGroupId: group.id,
    SecurityGroupName: group.name,
    SecurityGroupRemark: group.remark,
    Outbound: [fullRule(OUTBOUND)],
    Inbound: [fullRule(INBOUND)],
  };
}
