import { TencentCloudError, type RedisClient } from "tencentcloud-redis";
import { CredentialsError } from "tencentcloud-redis/credentials";
import { expect, it } from "vitest";
import { allPages } from "../../packages/cli/src/call/paginate.js";
import { CommandError, UsageError } from "../../packages/cli/src/errors.js";
import { ExitCode } from "../../packages/cli/src/exit-code.js";

const NO_CREDENTIALS = new CredentialsError("expired", { provider: "a profile" });

/** Reads pages of 1,000 items, of which some fail. */
function read(failures: Readonly<Record<number, Error>>, pages = 300): Promise<object> {
  let page = 0;
  const DescribeInstances = (): Promise<object> => {
    const failure = failures[page];
    page += 1;
    if (failure !== undefined) return Promise.reject(failure);
    const InstanceSet = Array.from({ length: 1000 }, (_, at) => ({
      InstanceId: `crs-${page}-${at}`,
    }));
    return Promise.resolve({ TotalCount: pages * 1000, InstanceSet });
  };
  const redis = { DescribeInstances } as unknown as RedisClient;
  return allPages(redis, "DescribeInstances", { Limit: 1000 }, new AbortController().signal);
}

it("reads pages that are too many to be passed on as arguments", async () => {
  await expect(read({})).resolves.toHaveProperty("InstanceSet.length", 300_000);
});

it("says that nothing was sent only where that is so", async () => {
  await expect(read({ 0: NO_CREDENTIALS })).rejects.toBe(NO_CREDENTIALS);
  const later = await read({ 2: NO_CREDENTIALS }).catch((error: unknown) => error);
  expect(later).toBeInstanceOf(CommandError);
  expect(later).toMatchObject({ exitCode: ExitCode.NoResponse });
  expect((later as Error).message).toContain("after 2000 items");
  const range = new RangeError("a page that is not there");
  await expect(read({ 0: range })).rejects.toBeInstanceOf(UsageError);
  await expect(read({ 1: range })).rejects.toMatchObject({ exitCode: ExitCode.NoResponse });
  const refused = new TencentCloudError("no", { action: "DescribeInstances", code: "No" });
  await expect(read({ 1: refused })).rejects.toBe(refused);
});
