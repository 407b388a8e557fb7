import { describe, expect, it } from "vitest";
import {
  cloneInstance,
  createInProcessLimiter,
  createRedisClient,
  waitFor,
  type ClientOptions,
} from "../../index.js";
import {
  createEmulator,
  EMULATOR_CREDENTIALS,
  startEmulator,
} from "../../packages/emulator/src/index.js";
import {
  defaultChain,
  firstOf,
  fromAssumeRole,
  fromEnvironment,
  fromInstanceRole,
  fromProfile,
  fromWebIdentity,
} from "../../runtime/credentials/index.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { createUndiciTransport } from "../../runtime/http/undici.js";
import { createRedisLimiter } from "../../runtime/limiter/redis.js";

const given = { region: "ap-tokyo", credentials: EMULATOR_CREDENTIALS };
const clientWith = (options: object) => createRedisClient({ ...given, ...options });
const plan = { source: "crs-mine", from: "latest-backup", order: { Password: "a-Password-1" } };

/** Every function that takes options. From JavaScript no compiler looks at their names. */
const FUNCTIONS: readonly (readonly [string, (options: never) => unknown])[] = [
  ["a client", createRedisClient],
  ["a client", (options) => clientWith({}).withOptions(options)],
  ["a call", (options) => clientWith({}).DescribeInstances({}, options)],
  ["waitFor", (options) => waitFor(clientWith({}), "Task", { TaskId: 1 }, options)],
  ["cloneInstance", (options) => cloneInstance(clientWith({}), options)],
  ["createInProcessLimiter", createInProcessLimiter],
  ["createRedisLimiter", createRedisLimiter],
  ["createNodeTransport", createNodeTransport],
  ["createUndiciTransport", createUndiciTransport],
  ["defaultChain", defaultChain],
  ["fromAssumeRole", fromAssumeRole],
  ["fromEnvironment", fromEnvironment],
  ["fromInstanceRole", fromInstanceRole],
  ["fromProfile", fromProfile],
  ["fromWebIdentity", fromWebIdentity],
  ["createEmulator", createEmulator],
  ["startEmulator", startEmulator],
];

/** What a function throws, or its promise rejects with. */
async function failureOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(FUNCTIONS)("the options of %s", (of, make) => {
  it("are refused if one is misspelt, with the names that there are", async () => {
    const failure = await failureOf(() => make({ misspelt: true } as never));
    expect(failure).toBeInstanceOf(TypeError);
    expect(String(failure)).toContain(`misspelt: not an option of ${of}. Options: `);
  });

  it.each([
    ["null", null],
    ["a string", "ap-tokyo"],
  ])("are refused if they are %s", async (what, value) => {
    expect(await failureOf(() => make(value as never))).toEqual(
      new TypeError(`options of ${of}: must be an object, and is ${what}`),
    );
  });
});

describe("options that would be lost", () => {
  const lost = [AbortSignal.timeout(60_000), [], new Map()];
  it.each(lost)("are refused: %o", async (options) => {
    const message = "options of a call: must be an object, and is a list or a signal";
    const call = clientWith({}).DescribeInstances({}, options as object);
    await expect(call).rejects.toEqual(new TypeError(message));
  });

  it("are refused where an option is inherited, and nothing is bought", async () => {
    const emulator = createEmulator();
    const redis = clientWith({ region: "ap-singapore", fetch: emulator.fetch });
    class Dry {
      readonly source = "crs-exampl01";
      readonly from = "latest-backup";
      readonly order = plan.order;
      get dryRun(): boolean {
        return true;
      }
    }
    const message = "must not be inherited";
    await expect(cloneInstance(redis, new Dry())).rejects.toThrow(`dryRun: ${message}`);
    const inherited = Object.create({ region: "ap-tokyo" }) as object;
    expect(() => redis.withOptions(inherited)).toThrow(`region: ${message}`);
    expect(emulator.ledger()).toEqual([]);
  });
});

describe("a value of a wrong type is refused, and named", () => {
  const REFUSED: readonly (readonly [object, string])[] = [
    [{ retry: 0 }, "retry: must be an object with options, or false, and is 0"],
    [{ retry: true }, "retry: must be an object with options, or false, and is true"],
    [{ retry: { maxAttempt: 1 } }, "maxAttempt: not an option of retry. Options: maxAttempts, "],
    [{ language: "en" }, "language: must be zh-CN or en-US"],
    [{ observe: 1 }, "observe: must be a function, or a list of functions"],
    [{ maxResponseBytes: 0 }, "maxResponseBytes: must be a whole number above 0, and is 0"],
    [{ maxResponseBytes: "64MB" }, "maxResponseBytes: must be a whole number above 0, and is 64MB"],
    [{ random: 0.5 }, "random: must be a function, and is a number"],
    [{ sleep: 5 }, "sleep: must be a function, and is a number"],
    [{ now: "now" }, "now: must be a function, and is a string"],
    [
      { validate: "yes" },
      "validate: must be true, false, or the validators of the entry /validate",
    ],
  ];
  it.each(REFUSED)("by a client: %j", (options, message) => {
    expect(() => clientWith(options)).toThrow(message);
  });

  const REFUSED_BY_A_CALL: readonly (readonly [object, string])[] = [
    [{ retry: 0 }, "retry: must be an object with options, or false, and is 0"],
    [{ headers: null }, "headers: must be an object of names and values"],
    [{ headers: new Headers({ a: "b" }) }, "headers: must be an object of names and values"],
    [{ signal: new AbortController() }, "signal: must be an AbortSignal, such as the signal of "],
  ];
  it.each(REFUSED_BY_A_CALL)("by a call: %j", async (options, message) => {
    await expect(clientWith({}).DescribeInstances({}, options)).rejects.toThrow(message);
  });

  it("by a chain of credentials", () => {
    expect(() => firstOf(fromEnvironment(), [] as never)).toThrow(
      new TypeError("firstOf: provider 2 must be a function, such as fromProfile()"),
    );
  });
});

describe("nothing is bought by mistake in JavaScript", () => {
  const MISTAKES: readonly (readonly [string, object, string])[] = [
    ["dryRun is misspelt", { ...plan, dryrun: true }, "dryrun: not an option of cloneInstance"],
    ["dryRun is no boolean", { ...plan, dryRun: "yes" }, "dryRun: expected true, false"],
    ["more than one is ordered", { ...plan, order: { GoodsNum: 5 } }, "order.GoodsNum: is set by"],
    ["the order is null", { ...plan, order: null }, "order: must be an object with fields"],
    [
      "another is ordered",
      { ...plan, order: { InstanceId: "crs-x" } },
      "order.InstanceId: is set by",
    ],
  ];
  it.each(MISTAKES)("where %s", async (_what, options, message) => {
    const emulator = createEmulator({ instances: ["crs-mine"] });
    const redis = createRedisClient({ ...given, fetch: emulator.fetch } satisfies ClientOptions);
    await expect(cloneInstance(redis, options as never)).rejects.toThrow(message);
    expect(emulator.ledger()).toEqual([]);
  });
});
