import https from "node:https";
import { mock, test } from "node:test";
import * as redis from "tencentcloud-redis";
import * as testing from "tencentcloud-redis-emulator";
import checks from "./checks.cjs";
import standIns from "./fake-request.cjs";
import spies from "./spy.cjs";

let seen = [];
const reset = () => mock.restoreAll();
const put = (implementation) => mock.method(https, "request", implementation);

for (const [name, fake] of Object.entries(standIns.fakes)) {
  checks.checkLibrary(test, redis, {
    row: `mock.method, ${name}`,
    mock(responseTo) {
      seen = [];
      put(fake(responseTo, seen));
    },
    reset,
    seen: () => seen,
    ...standIns.refusedBy(put),
    needsRequestIds: true,
  });
}

spies.checkSpy(test, redis, testing, {
  row: "mock.method, streams",
  spy() {
    const spy = mock.method(https, "request");
    return () => spy.mock.callCount();
  },
  reset,
});

spies.checkMethod(test, redis, {
  row: "mock.method, client",
  replace(client, name, implementation) {
    const method = mock.method(client, name, implementation);
    return () => method.mock.callCount();
  },
  reset,
});
