"use strict";
const test = require("node:test");
const { checkLibrary, URL_OF_SERVICE } = require("./checks.cjs");
const { fetch, getGlobalDispatcher, MockAgent, setGlobalDispatcher } = require("undici");
const redis = require("tencentcloud-redis");
const { createUndiciTransport } = require("tencentcloud-redis/undici");

const usual = getGlobalDispatcher();
let agent;
let seen = [];

function startAgent() {
  agent = new MockAgent();
  agent.disableNetConnect();
  setGlobalDispatcher(agent);
  return agent.get(URL_OF_SERVICE);
}

const library = {
  mock(responseTo) {
    seen = [];
    startAgent()
      .intercept({ path: "/", method: "POST" })
      .reply(({ headers }) => {
        const action = new Headers(headers).get("x-tc-action");
        seen.push(action);
        return { statusCode: 200, data: responseTo(action) };
      })
      .persist();
  },
  reset: () => setGlobalDispatcher(usual),
  seen: () => seen,
  unmocked: {
    "no interceptor": () => startAgent(),
    "other action": () =>
      startAgent()
        .intercept({ path: "/", method: "POST", headers: { "x-tc-action": "DescribeInstances" } })
        .reply(200, "{}"),
  },
  needsRequestIds: true,
};

const OPTIONS = {
  "transport, its dispatcher": {
    transport: createUndiciTransport({
      dispatcher: { dispatch: (...parameters) => agent.dispatch(...parameters) },
    }),
  },
  "transport, global dispatcher": { transport: createUndiciTransport() },
  "fetch of undici": { fetch },
};

for (const [row, options] of Object.entries(OPTIONS)) {
  checkLibrary(test, redis, { ...library, row, options });
}
