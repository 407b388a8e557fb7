import { describe, expect, it } from "vitest";
import { explainSignature } from "../../packages/explorer/src/signature/explain-signature.js";
import { sign } from "../../runtime/signer/node.js";

const KEY = "secretKey";
const TOKEN = "Token-Of-A-Session";

describe("the signature of a request that was sent", () => {
  it("is explained as it was made, without a key", async () => {
    for (const signedHeaders of [undefined, "content-type;host;x-tc-action;x-tc-token"]) {
      const signed = await sign({
        method: "POST",
        host: "redis.intl.tencentcloudapi.com",
        path: "/",
        contentType: "application/json; charset=UTF-8",
        body: '{"Limit":1}',
        service: "redis",
        action: "DescribeInstances",
        timestamp: 1_767_225_600,
        signedHeaders,
        credentials: { secretId: "AKID", secretKey: KEY, token: TOKEN },
      });
      const explained = explainSignature(
        {
          method: "POST",
          url: "https://redis.intl.tencentcloudapi.com/",
          headers: Object.fromEntries(
            Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: '{"Limit":1}',
        },
        [TOKEN],
      );
      const lines = explained.canonicalRequest.map(({ text }) => text).join("\n");
      expect(lines).toBe(signed.canonicalRequest.replace(TOKEN.toLowerCase(), "***"));
      expect(explained.stringToSign.map(({ text }) => text).join("\n")).toBe(signed.stringToSign);
      expect(explained.authorization).toBe(signed.authorization);
      expect(signed.authorization.endsWith(explained.signature)).toBe(true);
      expect(JSON.stringify(explained).toLowerCase()).not.toContain(TOKEN.toLowerCase());
    }
  });
});
