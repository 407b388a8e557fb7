// A program of a platform that has types: its own signals, requests and clients have to fit.
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { createRedisClient, TencentCloudError } from "tencentcloud-redis";
import { tc3 } from "tencentcloud-redis/signer";
import { createEmulator, EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";
import type { paths } from "tencentcloud-redis/types";

const options = { region: "ap-singapore", credentials: EMULATOR_CREDENTIALS };
const redis = createRedisClient({ ...options, fetch });
createRedisClient({ ...options, fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
createRedisClient({ ...options, fetch: createEmulator().fetch });

export const client: Client<paths> = redis.api;
const middleware: Middleware = tc3(options);
const plain = createClient<paths>({ baseUrl: "https://redis.intl.tencentcloudapi.com" });
plain.use(middleware);
createRedisClient({
  ...options,
  middleware: [
    {
      onRequest({ request }) {
        const exact: Request = request;
        exact.headers.set("X-Own", "1");
      },
      onResponse({ response }) {
        const exact: Response = response;
        return exact.clone();
      },
    },
  ],
});

const controller = new AbortController();
export async function main(): Promise<string[]> {
  try {
    const { InstanceIds } = await redis.CloneInstances(
      {
        InstanceId: "crs-exampl01",
        GoodsNum: 2,
        ZoneId: 900001,
        BillingMode: 0,
        Period: 1,
        SecurityGroupIdList: ["sg-1"],
        BackupId: "1-2-3",
      },
      { signal: controller.signal },
    );
    return InstanceIds;
  } catch (error) {
    if (error instanceof TencentCloudError) return [error.code];
    throw error;
  }
}
