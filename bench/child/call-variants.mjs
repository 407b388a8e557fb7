/** A function for each client that is compared: takes the server's address, and returns a call. */
import { createRequire } from "node:module";
import { ACTION, body, credentials, REGION, request } from "./request.mjs";
import { minimalHeaders } from "./minimal-tc3.mjs";

const require = createRequire(import.meta.url);
const hostOf = (url) => new URL(url).host;
const headersFor = (url, text) => minimalHeaders(credentials, hostOf(url), ACTION, REGION, text);

async function ours(url, more = {}) {
  const { createRedisClient } = await import("tencentcloud-redis");
  const redis = createRedisClient({
    region: REGION,
    credentials,
    endpoint: url,
    // The pace of the quota is not what is measured.
    limiter: false,
    ...more,
  });
  return () => redis[ACTION](request);
}

export const variants = {
  async sdk(url) {
    const common = "tencentcloud-sdk-nodejs-intl-en/tencentcloud/common";
    const redis = "tencentcloud-sdk-nodejs-intl-en/tencentcloud/redis/v20180412";
    const Client = require(`${redis}/redis_client`);
    const { DescribeInstancesRequest } = require(`${redis}/models`);
    const Credential = require(`${common}/credential`);
    const ClientProfile = require(`${common}/profile/client_profile`);
    const HttpProfile = require(`${common}/profile/http_profile`);
    const http = new HttpProfile("http://", hostOf(url), "POST");
    const client = new Client(
      new Credential(credentials.secretId, credentials.secretKey),
      REGION,
      new ClientProfile("TC3-HMAC-SHA256", http),
    );
    return () =>
      new Promise((resolve, reject) => {
        const typed = new DescribeInstancesRequest();
        typed.from_json_string(body);
        client[ACTION](typed, (error, result) => (error ? reject(error) : resolve(result)));
      });
  },

  async node(url) {
    const { Agent, request: send } = await import("node:http");
    const agent = new Agent({ keepAlive: true });
    const { hostname, port } = new URL(url);
    return () =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(request);
        send(
          { hostname, port, path: "/", method: "POST", agent, headers: headersFor(url, text) },
          (response) => {
            const chunks = [];
            response
              .on("data", (chunk) => chunks.push(chunk))
              .on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString()).Response))
              .on("error", reject);
          },
        )
          .on("error", reject)
          .end(text);
      });
  },

  async undici(url) {
    const { request: send } = await import("undici");
    return async () => {
      const text = JSON.stringify(request);
      const response = await send(url, {
        method: "POST",
        headers: headersFor(url, text),
        body: text,
      });
      return (await response.body.json()).Response;
    };
  },

  ours: (url) => ours(url),

  async "ours-undici"(url) {
    const { createUndiciTransport } = await import("tencentcloud-redis/undici");
    return ours(url, { transport: createUndiciTransport() });
  },

  "ours-fetch": (url) => ours(url, { fetch: (address, init) => fetch(address, init) }),
};
