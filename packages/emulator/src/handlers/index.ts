import { accounts } from "./accounts.js";
import { backups } from "./backups.js";
import type { Handler, Handlers } from "./handler.js";
import { deals } from "./deals.js";
import { instances } from "./instances.js";
import { life } from "./lifecycle.js";
import { logs } from "./logs.js";
import { maintenance } from "./maintenance.js";
import { network } from "./network.js";
import { nodes } from "./nodes.js";
import { parameters } from "./parameters.js";
import { passwords } from "./passwords.js";
import { purchases } from "./purchases.js";
import { replication } from "./replication.js";
import { securityGroups } from "./security-groups.js";
import { sizes } from "./sizes.js";
import { ssl } from "./ssl.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";

/** Every area of the service that has handler. No action is in two of them. */
export const areas: readonly Handlers[] = [
  instances,
  purchases,
  sizes,
  life,
  deals,
  tasks,
  backups,
  accounts,
  passwords,
  parameters,
  templates,
  securityGroups,
  network,
  ssl,
  nodes,
  replication,
  maintenance,
  logs,
];

/** Actions that do something, by name. The others answer with a sample. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  // Each has the request of its own action, which the emulator has checked against the document.
  areas.flatMap((area) => Object.entries(area) as [string, Handler][]),
);
