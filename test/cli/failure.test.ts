import { TencentCloudError, WaitTimeoutError } from "tencentcloud-redis";
import { CredentialsError } from "tencentcloud-redis/credentials";
import { afterEach, expect, it, vi } from "vitest";
import { CommandError, InterruptedError, UsageError } from "../../packages/cli/src/errors.js";
import { ExitCode } from "../../packages/cli/src/exit-code.js";
import { reportFailure } from "../../packages/cli/src/failure.js";
import { OutputError } from "../../packages/cli/src/output/write.js";
import { setNextCommands, setSentCall } from "../../packages/cli/src/sent-call.js";

vi.mock("../../packages/cli/src/output/write.js", async (original) => ({
  ...(await original<object>()),
  writeErr: () => Promise.resolve(),
}));
afterEach(() => {
  setSentCall(undefined);
  setNextCommands([]);
});

const action = "CloneInstances";
const refusedAs = (of: string): Error =>
  new TencentCloudError("no", { action: of, code: "UnauthorizedOperation" });

/** Errors that end a command, with the exit code before a call, while a purchase is on its way, and after it. */
const ENDS: readonly [unknown, number, number, number][] = [
  [refusedAs(action), 1, 1, 5],
  [refusedAs("DescribeInstances"), 1, 3, 5],
  [new CredentialsError("none", { provider: "p" }), 2, 2, 5],
  [new WaitTimeoutError({ waiter: "Task", response: {}, elapsedMs: 1, states: [] }), 3, 3, 5],
  [new UsageError("wrong"), 2, 2, 5],
  [new CommandError("said no", ExitCode.Refused), 1, 1, 5],
  [new OutputError(new Error("ENOSPC")), 5, 5, 5],
  [new TypeError("x is not iterable"), 70, 3, 5],
  [new RangeError("Maximum call stack size exceeded"), 70, 3, 5],
  [undefined, 70, 3, 5],
  [new InterruptedError("SIGINT"), 130, 130, 130],
  [new InterruptedError("SIGTERM"), 143, 143, 143],
];

it.each(ENDS)(
  "ends a command by what is known of its call: %s",
  async (error, before, during, behind) => {
    const codeWith = (call: Parameters<typeof setSentCall>[0]): Promise<number> => {
      setSentCall(call);
      setNextCommands(["tcredis wait Task --TaskId 1"]);
      return reportFailure(error);
    };
    expect(await codeWith(undefined)).toBe(before);
    expect(await codeWith({ action, isRead: false, response: undefined })).toBe(during);
    expect(await codeWith({ action, isRead: false, response: "{}" })).toBe(behind);
    // A read is safe to retry whatever became of it.
    const read = { action: "DescribeInstances", isRead: true };
    expect(await codeWith({ ...read, response: undefined })).toBe(before);
    expect(await codeWith({ ...read, response: "{}" })).toBe(behind);
  },
);
