import { expect, it, vi } from "vitest";
import { waitCommand } from "../../packages/cli/src/call/wait-command.js";

it("names IDs and where they are, as words of a shell", () => {
  const clone = { waiter: "InstanceRunning", request: { InstanceIds: ["crs-1", "crs-2"] } };
  const where = { region: "ap-tokyo", profile: "my team", timeout: 5 };
  expect(waitCommand(clone, where)).toBe(
    "tcredis wait InstanceRunning --InstanceIds crs-1 crs-2 --region ap-tokyo --profile 'my team'",
  );
  vi.stubEnv("TENCENTCLOUD_REGION", "ap-seoul");
  expect(waitCommand(clone, {})).toMatch(/ crs-2 --region ap-seoul$/);
  vi.unstubAllEnvs();
  const odd = { waiter: "Task", request: { TaskId: "1; touch x" } };
  expect(waitCommand(odd, {})).toBe("tcredis wait Task --TaskId '1; touch x'");
});

it.each(["--endpoint=http://127.0.0.1:1", "1\ntcredis: forged", "\u001b[2J", "1\u202e"])(
  "is not made of an ID that could pass for something else: %j",
  (TaskId) => {
    expect(waitCommand({ waiter: "Task", request: { TaskId } }, {})).toBeUndefined();
  },
);
