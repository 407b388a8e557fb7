/** CPU time of a signature, the variants in turns; prints the medians. */
import { createRequire } from "node:module";
import { sign } from "tencentcloud-redis/signer";
import { ACTION, body, credentials, request } from "./request.mjs";

const require = createRequire(import.meta.url);
const Sign = require("tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign");

const input = {
  method: "POST",
  host: "redis.intl.tencentcloudapi.com",
  path: "/",
  contentType: "application/json",
  body,
  service: "redis",
  action: ACTION,
  timestamp: 1768341005,
  credentials,
};
const variants = {
  ours: () => sign(input),
  sdk: () =>
    Sign.sign3({
      url: `https://${input.host}/`,
      payload: request,
      timestamp: input.timestamp,
      service: "redis",
      ...credentials,
      headers: { "Content-Type": input.contentType },
    }),
};
const TIMES = 5000;
const ROUNDS = 41;
const micros = { ours: [], sdk: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(variants)) {
    const before = process.cpuUsage();
    for (let i = 0; i < TIMES; i++) await run();
    const { user, system } = process.cpuUsage(before);
    micros[name].push((user + system) / TIMES);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(
  JSON.stringify({
    ours: median(micros.ours),
    sdk: median(micros.sdk),
    ratio: median(micros.ours.map((value, round) => value / micros.sdk[round])),
  }),
);
