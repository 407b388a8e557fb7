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
  /** What it can be, for the others. */
  readonly values?: readonly string[];
}

/** A few parameters of each kind; the service has more. */
export const PARAMETERS: readonly Parameter[] = [
  {
    name: "timeout",
    kind: "integer",
    defaultValue: "31536000",
    tips: "Close a connection that was idle for so many seconds.",
    needsRestart: false,
    min: 60,
    max: 2_147_483_647,
  },
  {
    name: "slowlog-log-slower-than",
    kind: "integer",
    defaultValue: "10000",
    tips: "Log commands that take at least so many microseconds.",
    needsRestart: false,
    min: 0,
    max: 1_000_000,
  },
  {
    name: "hash-max-ziplist-entries",
    kind: "integer",
    defaultValue: "512",
    tips: "Hashes of up to so many fields are stored compactly.",
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
    tips: "What stands between an account's name and its password.",
    needsRestart: false,
    values: ["@", ":", "#"],
  },
];

const BY_NAME: ReadonlyMap<string, Parameter> = new Map(
  PARAMETERS.map((facts) => [facts.name, facts]),
);

/** What is wrong with setting the parameter to the value; undefined: nothing. */
export function problemWith(name: string, value: string): string | undefined {
  const facts = BY_NAME.get(name);
  if (facts === undefined) return `There is no parameter ${name}.`;
  const { kind, min = -Infinity, max = Infinity, values = [], defaultValue } = facts;
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

/** The value in force. */
export function valueOf(
  params: ReadonlyMap<string, string>,
  { name, defaultValue }: Parameter,
): string {
  return params.get(name) ?? defaultValue;
}
