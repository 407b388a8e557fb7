import { describe, expect, it } from "vitest";
import { createRedisClient } from "../../index.js";
import type { Endpoint } from "../../runtime/endpoint.js";

const REQUEST = { InstanceId: "crs-exampl01", Period: 1 } as const;
const REFUSAL = "InquiryPriceRenewInstance is available on the mainland site only";

function clientOf(endpoint: Endpoint) {
  const sent: string[] = [];
  const redis = createRedisClient({
    region: "ap-guangzhou",
    credentials: { secretId: "AKIDexample", secretKey: "example-key" },
    endpoint,
    transport: ({ url }) => {
      sent.push(url);
      const body = '{"Response":{"Price":1,"RequestId":"1"}}';
      return Promise.resolve({ status: 200, headers: {}, body, isCut: false });
    },
  });
  return { redis, sent };
}

describe("an action that only the mainland site has", () => {
  it("is not sent to the other site, by method or by redis.api", async () => {
    const { redis, sent } = clientOf("international");
    await expect(redis.InquiryPriceRenewInstance(REQUEST)).rejects.toThrow(REFUSAL);
    await expect(redis.call("InquiryPriceRenewInstance", REQUEST)).rejects.toThrow(TypeError);
    await expect(redis.api.POST("/#InquiryPriceRenewInstance", { body: REQUEST })).rejects.toThrow(
      REFUSAL,
    );
    expect(sent).toEqual([]);
  });

  it.each(["mainland", "https://redis.ap-guangzhou.tencentcloudapi.com"])(
    "is sent to %s",
    async (endpoint) => {
      const { redis, sent } = clientOf(endpoint);
      expect(await redis.InquiryPriceRenewInstance(REQUEST)).toMatchObject({ Price: 1 });
      expect(sent).toHaveLength(1);
    },
  );
});
