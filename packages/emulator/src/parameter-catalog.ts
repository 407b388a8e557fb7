import type { InstanceParam } from "tencentcloud-redis/types";
import type { EmulatedCall } from "./call.js";

/** A parameter that every instance has. */
export interface Parameter {
  readonly name: string;
  readonly kind: "integer" | "enum" | "multi" | "text";
  readonly defaultValue: string;
  readonly tips: string;
  readonly needsRestart: boolean;
  /** For integers. */
  readonly min?: number;
  readonly max?: number;
  /** Allowed values, for the other kinds. */
  readonly values?: readonly string[];
}

/** Some parameters of each kind. The service has more. */
export const PARAMETERS: readonly Parameter[] = [
  {
    name: "timeout",
    kind: "integer",
    defaultValue: "31536000",
    tips: "Close a connection after it was idle for this many seconds.",
    needsRestart: false,
    min: 60,
    max: 2_147_483_647,
  },
  {
    name: "slowlog-log-slower-than",
    kind: "integer",
    defaultValue: "10000",
    tips: "Log commands that take at least this many microseconds.",
    needsRestart: false,
    min: 0,
    max: 1_000_000,
  },
  {
    name: "hash-max-ziplist-entries",
    kind: "integer",
    defaultValue: "512",
    tips: "Hashes of up to this many fields are stored compactly.",
    needsRestart: false,
    min: 0,
    max: 10_000,
  },
  {
    name: "maxmemory-policy",
    kind: "enum",
    defaultValue: "noeviction",
    tips: "What to evict when memory is full.",
    needsRestart: false,
    values: ["volatile-lru", "allkeys-lru", "volatile-ttl", "allkeys-random", "noeviction"],
  },
  {
    name: "cluster-node-timeout-policy",
    kind: "enum",
    defaultValue: "no",
    tips: "Whether nodes wait longer for each other.",
    needsRestart: true,
    values: ["yes", "no"],
  },
  {
    name: "disable-command-list",
    kind: "multi",
    defaultValue: '""',
    tips: "Commands that clients may not run.",
    needsRestart: false,
    values: ["flushall", "flushdb", "keys", "hgetall"],
  },
  {
    name: "UserPasswordSeparate",
    kind: "text",
    defaultValue: "@",
    tips: "The separator between an account's name and its password.",
    needsRestart: false,
    values: ["@", ":", "#"],
  },
];

const BY_NAME: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((one) => [one.name, one]));

/** Why the parameter cannot have the value; undefined if it can. */
function problemWith(name: string, value: string): string | undefined {
  const parameter = BY_NAME.get(name);
  if (parameter === undefined) return `There is no parameter ${name}.`;
  const { kind, min = -Infinity, max = Infinity, values = [], defaultValue } = parameter;
  if (value === defaultValue) return undefined;
  if (kind === "integer") {
    const isInRange = /^-?\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
    return isInRange ? undefined : `The parameter ${name} must be from ${min} to ${max}.`;
  }
  const parts = kind === "multi" ? value.split(",") : [value];
  return parts.every((part) => values.includes(part))
    ? undefined
    : `The parameter ${name} must be one of: ${values.join(", ")}.`;
}

/** The current value. */
export function valueOf(
  params: ReadonlyMap<string, string>,
  { name, defaultValue }: Parameter,
): string {
  return params.get(name) ?? defaultValue;
}

/** The parameters of a request by name. @throws ServiceError if one cannot have its value. */
export function checkedParams(
  { error }: Pick<EmulatedCall, "error">,
  list: readonly InstanceParam[],
): Map<string, string> {
  for (const { Key, Value } of list) {
    const problem = problemWith(Key, Value);
    if (problem !== undefined) throw error("invalid-parameter", problem);
  }
  return new Map(list.map(({ Key, Value }) => [Key, Value]));
}
