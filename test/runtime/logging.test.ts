import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLogger, transports } from "winston";
import {
  createEmulator,
  EMULATOR_CREDENTIALS,
  type Fault,
} from "../../packages/emulator/src/index.js";
import {
  createRedisClient,
  type ClientOptions,
  type Logger,
  type LogLevel,
} from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** A client of an emulator that has these faults, one for each attempt. */
function clientOf(options: Partial<ClientOptions>, ...faults: (Fault | undefined)[]) {
  const emulator = createEmulator({ faults: () => faults.shift() });
  return createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    sleep: async () => undefined,
    fetch: emulator.fetch,
    ...options,
  });
}

/** Lines with their level. IDs and times are left out. */
function recorder(): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (line: string) => {
    const plain = line.replace(/request [\da-f-]{36}/, "request ID").replace(/\d+ ms$/, "N ms");
    lines.push(`${level} ${plain}`);
  };
  const logger = { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
  return { lines, logger };
}

const refused = { ...cloneRequest, GoodsNum: 31 };
const OK = "redis.DescribeInstances ap-singapore: accepted, request ID, 1 attempt, N ms";

/** A read, a read that is retried, a refusal, and a purchase whose response is lost. */
async function fourCalls(options: Partial<ClientOptions>): Promise<void> {
  const redis = clientOf(
    options,
    undefined,
    { kind: "html", status: 502, acts: false },
    undefined,
    undefined,
    { kind: "reset-after" },
  );
  await redis.DescribeInstances();
  await redis.DescribeInstances();
  await redis.CloneInstances(refused).catch(() => undefined);
  await redis.CloneInstances(cloneRequest).catch(() => undefined);
}

describe("a logger", () => {
  it.each<[LogLevel | undefined, calls: number, attempts: number]>([
    ["off", 0, 0],
    ["error", 2, 0],
    ["warn", 3, 0],
    ["info", 4, 0],
    [undefined, 4, 0],
    ["debug", 4, 5],
  ])("receives a line for each call, at level %s", async (logLevel, calls, attempts) => {
    const { logger, lines } = recorder();
    await fourCalls({ logger, logLevel });
    const all = [
      `info ${OK}`,
      "warn redis.DescribeInstances ap-singapore: accepted, request ID, 2 attempts, N ms",
      "error redis.CloneInstances ap-singapore: LimitExceeded.InvalidParameterGoodsNumNotInRange, request ID, 1 attempt, N ms",
      "error redis.CloneInstances ap-singapore: lost, may have succeeded, 1 attempt, N ms",
    ];
    const ofAttempts = lines.filter((line) => line.startsWith("debug"));
    expect(ofAttempts).toHaveLength(attempts);
    expect(lines.filter((line) => !ofAttempts.includes(line))).toEqual(all.slice(4 - calls));
  });

  it("receives a line for each attempt at level debug", async () => {
    const { logger, lines } = recorder();
    const redis = clientOf({ logger, logLevel: "debug" }, { kind: "throttled" });
    await redis.CloneInstances(cloneRequest);
    expect(lines).toEqual([
      "debug redis.CloneInstances ap-singapore: RequestLimitExceeded, request ID, attempt 1, N ms",
      "debug redis.CloneInstances ap-singapore: accepted, request ID, attempt 2, N ms",
      "warn redis.CloneInstances ap-singapore: accepted, request ID, 2 attempts, N ms",
    ]);
  });

  it("learns of calls that were not sent, or aborted", async () => {
    const { logger, lines } = recorder();
    const credentials = () => Promise.reject(new Error("no credentials"));
    await clientOf({ logger, credentials })
      .DescribeInstances()
      .catch(() => undefined);
    const controller = new AbortController();
    const aborting = clientOf({
      logger,
      fetch: () => {
        controller.abort();
        return new Promise(() => undefined);
      },
    });
    const { signal } = controller;
    await aborting.DescribeInstances({}, { signal }).catch(() => undefined);
    expect(lines).toEqual([
      "error redis.DescribeInstances ap-singapore: unsent, 0 attempts, N ms",
      "info redis.DescribeInstances ap-singapore: aborted, 1 attempt, N ms",
    ]);
  });

  it("receives one line, whatever the service says", async () => {
    const { logger, lines } = recorder();
    const Code = "X\r\n\u001b[2Jinfo redis.CloneInstances ap-singapore: accepted\u2028\u202e";
    const fetch = async () =>
      Response.json({ Response: { Error: { Code, Message: "" }, RequestId: "r".repeat(5000) } });
    await clientOf({ logger, fetch })
      .DescribeInstances()
      .catch(() => undefined);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(lines[0]!.length).toBeLessThan(1100);
  });

  it.each<[string, Partial<Logger>]>([
    [
      "throws",
      {
        info: () => {
          throw new Error("disk full");
        },
      },
    ],
    ["rejects", { info: () => Promise.reject(new Error("disk full")) }],
  ])("that %s breaks no call", async (_how, broken) => {
    const { logger } = recorder();
    const redis = clientOf({ logger: { ...logger, ...broken } });
    expect((await redis.CloneInstances(cloneRequest)).InstanceIds).toHaveLength(1);
  });

  it("stands beside observers, and is that of every client made by withOptions", async () => {
    const { logger, lines } = recorder();
    const types: string[] = [];
    const redis = clientOf({ logger, observe: ({ type }) => void types.push(type) });
    await redis.withOptions({ region: "ap-tokyo" }).DescribeInstances();
    expect(lines).toEqual([`info ${OK.replace("ap-singapore", "ap-tokyo")}`]);
    expect(types).toEqual(["started", "signed", "responded", "finished"]);
  });
});

describe("loggers of others", () => {
  it("pino fits", async () => {
    const lines: unknown[] = [];
    const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
    const logger = pino({ level: "debug" }, destination);
    await clientOf({ logger, logLevel: "debug" }).DescribeInstances();
    await clientOf({ logger })
      .CloneInstances(refused)
      .catch(() => undefined);
    expect(lines).toMatchObject([
      { level: 20, msg: expect.stringMatching(/^redis\.DescribeInstances .* attempt 1, \d+ ms$/) },
      { level: 30, msg: expect.stringMatching(/^redis\.DescribeInstances .* 1 attempt, \d+ ms$/) },
      { level: 50, msg: expect.stringContaining("GoodsNumNotInRange") },
    ]);
  });

  it("winston fits", async () => {
    const lines: unknown[] = [];
    const stream = new Writable({
      write(line: Buffer, _encoding, done) {
        lines.push(JSON.parse(String(line)));
        done();
      },
    });
    const logger = createLogger({
      level: "debug",
      transports: [new transports.Stream({ stream })],
    });
    await clientOf({ logger, logLevel: "debug" }).DescribeInstances();
    await clientOf({ logger })
      .CloneInstances(refused)
      .catch(() => undefined);
    await expect
      .poll(() => lines)
      .toMatchObject([
        {
          level: "debug",
          message: expect.stringMatching(/^redis\.DescribeInstances .* attempt 1,/),
        },
        {
          level: "info",
          message: expect.stringMatching(/^redis\.DescribeInstances .* 1 attempt,/),
        },
        { level: "error", message: expect.stringContaining("GoodsNumNotInRange") },
      ]);
  });

  it("the console fits, and is used where there is a level alone: standard error", async () => {
    const print = vi.spyOn(console, "info").mockReturnValue();
    const complain = vi.spyOn(console, "error").mockReturnValue();
    await clientOf({ logger: console }).DescribeInstances();
    expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(": accepted, request "));
    expect(complain).not.toHaveBeenCalled();
    await clientOf({ logLevel: "info" }).DescribeInstances();
    expect(complain).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(": accepted, request "),
    );
  });
});

describe("the variable TENCENTCLOUD_LOG", () => {
  it("switches the log on without code, to standard error", async () => {
    vi.stubEnv("TENCENTCLOUD_LOG", "debug");
    const complain = vi.spyOn(console, "error").mockReturnValue();
    await clientOf({}).DescribeInstances();
    expect(complain.mock.calls.flat()).toEqual([
      expect.stringMatching(/^redis\.DescribeInstances .* attempt 1, \d+ ms$/),
      expect.stringMatching(/^redis\.DescribeInstances .* 1 attempt, \d+ ms$/),
    ]);
  });

  it("sets the level of a logger, and an option beats it", async () => {
    vi.stubEnv("TENCENTCLOUD_LOG", "debug");
    const [by, own] = [recorder(), recorder()];
    await clientOf({ logger: by.logger }).DescribeInstances();
    expect(by.lines).toHaveLength(2);
    await clientOf({ logger: own.logger, logLevel: "off" }).DescribeInstances();
    expect(own.lines).toEqual([]);
  });

  it.each(["", "verbose"])("does nothing as %j", async (value) => {
    vi.stubEnv("TENCENTCLOUD_LOG", value);
    const complain = vi.spyOn(console, "error").mockReturnValue();
    await clientOf({}).DescribeInstances();
    expect(complain).not.toHaveBeenCalled();
  });
});

describe("on Deno, the variable", () => {
  it.each<[state: string, lines: number]>([
    ["granted", 1],
    ["prompt", 0],
    ["denied", 0],
  ])("is read only with a permission that is there already: %s", async (state, lines) => {
    vi.stubEnv("TENCENTCLOUD_LOG", "info");
    vi.stubGlobal("Deno", { permissions: { querySync: () => ({ state }) } });
    if (state === "denied") {
      vi.spyOn(process, "env", "get").mockImplementation(() => {
        throw new Error("NotCapable");
      });
    }
    const complain = vi.spyOn(console, "error").mockReturnValue();
    await clientOf({}).DescribeInstances();
    expect(complain).toHaveBeenCalledTimes(lines);
  });
});

it.each([
  [{ logLevel: "verbose" }, "logLevel: must be one of off, error, warn, info, debug"],
  [{ logger: { log: () => 0 } }, "logger: must have the functions error, warn, info, debug"],
  [{ logger: null }, "logger: must have the functions error, warn, info, debug"],
])("%j is refused where the client is created", (options, message) => {
  expect(() => clientOf(options as {})).toThrow(new TypeError(message));
});
