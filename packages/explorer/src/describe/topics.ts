import type { Action } from "./catalog.js";

/** What actions of a large group are about. The first pattern that a name matches tells it. */
const TOPICS = {
  order: /^(?:Create|Clone)Instances$|Price|^Renew|ChargeType|Deal/,
  release: /^Destroy|^CleanUp|^Startup|^Clear/,
  groups: /Replication|Global|^ChangeInstanceRole$|^ChangeMasterInstance$/,
  replicas: /Replica|^KillMaster/,
  access: /Account|Password|SSL|SecurityGroup/i,
  network: /Wan|Network|Bandwidth|Vip/,
  backup: /Backup/,
  tasks: /Task|Event|Maintenance|DTS/,
  slow: /SlowLog/,
  resize: /Upgrade|^Switch|^Modify.*Zones/,
  watch: /^Describe/,
  settings: /^/,
} as const;
export type Topic = keyof typeof TOPICS;

/** The order on the start page: what most people want first. */
const ORDER: readonly Topic[] = [
  "watch",
  "order",
  "resize",
  "release",
  "access",
  "network",
  "backup",
  "replicas",
  "groups",
  "tasks",
  "slow",
  "settings",
];

export function topicOf(name: string): Topic {
  const topics = Object.keys(TOPICS) as Topic[];
  return topics.find((topic) => TOPICS[topic].test(name)) ?? "settings";
}

/** Actions by what they do, those that nobody should use any more last. */
export function byTopic(actions: readonly Action[]): { topic: Topic; actions: Action[] }[] {
  return ORDER.map((topic) => ({
    topic,
    actions: actions
      .filter(({ name }) => topicOf(name) === topic)
      .sort((left, right) => Number(left.isDeprecated) - Number(right.isDeprecated)),
  })).filter(({ actions: some }) => some.length > 0);
}
