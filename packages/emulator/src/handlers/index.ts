import type { Handler, Handlers } from "../call.js";
import { accounts } from "./accounts.js";
import { backupSettings } from "./backup-settings.js";
import { backups } from "./backups.js";
import { deals } from "./deals.js";
import { instances } from "./instances.js";
import { lifecycle } from "./lifecycle.js";
import { logs } from "./logs.js";
import { maintenance } from "./maintenance.js";
import { network } from "./network.js";
import { nodes } from "./nodes.js";
import { parameters } from "./parameters.js";
import { passwordPolicies } from "./password-policy.js";
import { purchases } from "./purchases.js";
import { replication } from "./replication.js";
import { securityGroups } from "./security-groups.js";
import { sizes } from "./sizes.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";

/** The handlers by area. No action is in two areas. */
export const areas: readonly Handlers[] = [
  instances,
  purchases,
  sizes,
  lifecycle,
  deals,
  tasks,
  backups,
  backupSettings,
  accounts,
  passwordPolicies,
  parameters,
  templates,
  securityGroups,
  network,
  nodes,
  replication,
  maintenance,
  logs,
];

/** The handlers by action. Actions without a handler return samples. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  // Each gets a request of its own action, which was checked against the document.
  areas.flatMap((area) => Object.entries(area) as [string, Handler][]),
);
