import { describe, expect, it } from "vitest";
import { readCatalog } from "../../packages/explorer/src/describe/catalog.js";
import { byTopic, topicOf } from "../../packages/explorer/src/describe/topics.js";
import { search } from "../../packages/explorer/src/search/search.js";
import { ownDocument } from "../fixtures/own-document.js";

const catalog = readCatalog(ownDocument());

describe("the actions of a large group", () => {
  it("are divided by what they do, each in one place", () => {
    const { actions } = catalog.groups.find(({ name }) => name === "Instance")!;
    const topics = byTopic(actions);
    const names = topics.flatMap(({ actions: some }) => some.map(({ name }) => name));
    expect(names.toSorted()).toEqual(actions.map(({ name }) => name).toSorted());
    expect(topics.length).toBeGreaterThan(8);
    for (const { actions: some } of topics) expect(some.length).toBeLessThan(16);
  });

  it("stand where people look for them", () => {
    for (const [name, topic] of [
      ["DescribeInstances", "watch"],
      ["CloneInstances", "order"],
      ["InquiryPriceRenewInstance", "order"],
      ["DestroyPostpaidInstance", "release"],
      ["ClearInstance", "release"],
      ["UpgradeVersionToMultiAvailabilityZones", "resize"],
      ["ModfiyInstancePassword", "access"],
      ["OpenSSL", "access"],
      ["DescribeBandwidthRange", "network"],
      ["DisableReplicaReadonly", "replicas"],
      ["AddReplicationInstance", "groups"],
      ["ModifyAutoBackupConfig", "backup"],
      ["DescribeTaskInfo", "tasks"],
      ["DescribeProxySlowLog", "slow"],
      ["ModifyInstance", "settings"],
    ]) {
      expect(`${name} ${topicOf(name!)}`).toBe(`${name} ${topic}`);
    }
  });
});

describe("the search", () => {
  it("forgives a typo, and finds words in any order, by meaning and in Chinese", () => {
    for (const [typed, name] of [
      ["list instances", "DescribeInstances"],
      ["instances list", "DescribeInstances"],
      ["desribe instances", "DescribeInstances"],
      ["backup restore", "RestoreInstance"],
      ["克隆实例", "CloneInstances"],
      ["实例列表", "DescribeInstances"],
      ["安全组", "DescribeProjectSecurityGroups"],
    ]) {
      const found = search(catalog, typed!).map((hit) => hit.name);
      expect(found.slice(0, 12), typed).toContain(name);
    }
  });
});
