import type { SecurityGroup, SecurityGroupDetail } from "tencentcloud-redis/types";
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
      InstanceSecurityGroupsDetail: request.InstanceIds.flatMap((InstanceId) => {
        const instance = account.instances.get(InstanceId);
        if (instance === undefined || !isIn(instance, region)) return [];
        const groups = groupsOf(call, instance.securityGroupIds);
        return [{ InstanceId, SecurityGroupDetails: groups.map(shortGroup) }];
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
      ({ SecurityGroupId: id, SecurityGroupName: name, ProjectId: project }) =>
        project === ProjectId && (id.includes(SearchKey) || name.includes(SearchKey)),
    );
    const { total, items } = pageOf(call, found);
    return { Total: total, Groups: items.map(fullGroup) };
  },

  DescribeProjectSecurityGroup({ account, request }) {
    const { ProjectId = ALL_PROJECTS, SecurityGroupId } = request;
    const found = [...account.securityGroups.values()].filter(
      (group) =>
        (ProjectId === ALL_PROJECTS || group.ProjectId === ProjectId) &&
        (SecurityGroupId === undefined || group.SecurityGroupId === SecurityGroupId),
    );
    return { SecurityGroupDetails: found.map(shortGroup) };
  },

  AssociateSecurityGroups(call) {
    const { SecurityGroupId, InstanceIds } = call.request;
    const targets = InstanceIds.map((id) => anyInstance(call, id));
    for (const target of targets) {
      const ids = [...target.securityGroupIds, SecurityGroupId];
      target.securityGroupIds = securityGroupsNamed(call, ids);
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
  for (const id of ids) account.addSecurityGroup(id, id, "", wireTime(now));
  return [...new Set(ids)];
}

function groupsOf(
  { account }: Pick<EmulatedCall, "account">,
  ids: readonly string[],
): SecurityGroupRecord[] {
  return ids.flatMap((id) => account.securityGroups.get(id) ?? []);
}

// Rules belong to another service too. Every group has these.

function shortGroup(group: SecurityGroupRecord): SecurityGroupDetail {
  return {
    ...group,
    InboundRule: [{ Action: "ACCEPT", Ip: "10.0.0.0/16", Port: "6379", Proto: "TCP" }],
    OutboundRule: [{ Action: "ACCEPT", Ip: "0.0.0.0/0", Port: "ALL", Proto: "ALL" }],
  };
}

const RULE = { Action: "ACCEPT", AddressModule: "", Desc: "", ServiceModule: "", Id: "" };

function fullGroup(group: SecurityGroupRecord): SecurityGroup {
  return {
    ...group,
    Outbound: [{ ...RULE, CidrIp: "0.0.0.0/0", PortRange: "ALL", IpProtocol: "ALL" }],
    Inbound: [{ ...RULE, CidrIp: "10.0.0.0/16", PortRange: "6379", IpProtocol: "tcp" }],
  };
}
