"use strict";
const https = require("node:https");
const test = require("node:test");
const sinon = require("sinon");
const redis = require("tencentcloud-redis");
const testing = require("tencentcloud-redis-emulator");
const { checkLibrary } = require("./checks.cjs");
const { fakes, refusedBy } = require("./fake-request.cjs");
const { checkMethod, checkSpy } = require("./spy.cjs");

let seen = [];
const reset = () => sinon.restore();
const put = (implementation) => sinon.stub(https, "request").callsFake(implementation);

for (const [name, fake] of Object.entries(fakes)) {
  checkLibrary(test, redis, {
    row: `sinon.stub, ${name}`,
    mock(responseTo) {
      seen = [];
      put(fake(responseTo, seen));
    },
    reset,
    seen: () => seen,
    ...refusedBy(put),
    needsRequestIds: true,
  });
}

checkSpy(test, redis, testing, {
  row: "sinon.spy",
  spy() {
    const spy = sinon.spy(https, "request");
    return () => spy.callCount;
  },
  reset,
});

checkMethod(test, redis, {
  row: "sinon.stub, client",
  replace(client, name, implementation) {
    const method = sinon.stub(client, name).callsFake(implementation);
    return () => method.callCount;
  },
  reset,
});
