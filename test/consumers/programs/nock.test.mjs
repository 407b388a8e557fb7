import { readFileSync } from "node:fs";
import https from "node:https";
import { test } from "node:test";
import checks from "./checks.cjs";
// Before the library, which has to be noticed by what is loaded already.
import { createNodeTransport } from "tencentcloud-redis/node";
import nock from "nock";
import * as redis from "tencentcloud-redis";

const { version } = JSON.parse(readFileSync("node_modules/nock/package.json", "utf8"));
nock.disableNetConnect();

/** Every action is `POST /`: what tells them apart is a header. */
const expect = (action) => nock(checks.URL_OF_SERVICE).matchHeader("x-tc-action", action).post("/");
let scopes = {};

const library = {
  mock(responseTo) {
    scopes = Object.fromEntries(
      ["DescribeInstances", "CloneInstances"].map((action) => [
        action,
        expect(action).reply(200, responseTo(action)),
      ]),
    );
  },
  reset: () => nock.cleanAll(),
  seen: () => Object.keys(scopes).filter((action) => scopes[action].isDone()),
};

const unmatched = {
  "other action": () => expect("DescribeInstances").reply(200, "{}"),
  "other body": () => nock(checks.URL_OF_SERVICE).post("/", { GoodsNum: 2 }).reply(200, "{}"),
};

const isNock15 = version.startsWith("15.");
const refused = {
  unmocked: {
    "no interceptor": () => {},
    "interceptors of other hosts": () => nock("https://elsewhere.example").post("/").reply(200),
    ...(isNock15 ? {} : unmatched),
  },
  // nock 15 gives a response then, with HTTP status 501: no client can know that it is nock's.
  unknown: isNock15 ? unmatched : {},
};

const TRANSPORTS = {
  "default transport": {},
  "agent of one's own": { transport: createNodeTransport({ agent: new https.Agent() }) },
};
for (const [row, options] of Object.entries(TRANSPORTS)) {
  checks.checkLibrary(test, redis, { ...library, ...refused, row, options });
}

// nock 13 does not see `fetch`.
if (!version.startsWith("13.")) {
  checks.checkLibrary(test, redis, {
    ...library,
    ...refused,
    row: "fetch",
    options: { fetch: (...parameters) => fetch(...parameters) },
    needsRequestIds: true,
  });
}
