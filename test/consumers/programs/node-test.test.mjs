import https from "node:https";
import { mock, test } from "node:test";
import * as redis from "tencentcloud-redis";
import * as testing from "tencentcloud-redis/testing";
import checks from "./checks.cjs";
import standIns from "./fake-request.cjs";
import spies from "./spy.cjs";

let seen = [];
const reset = () => mock.restoreAll();

for (const [name, fake] of Object.entries(standIns.fakes)) {
  checks.checkLibrary(test, redis, {
    row: `mock.method, ${name}`,
    mock(responseTo) {
      seen = [];
      mock.method(https, "request", fake(responseTo, seen));
    },
    reset,
    seen: () => seen,
    unmocked: Object.fromEntries(
      Object.entries(standIns.refusals).map(([way, refuse]) => [
        way,
        () => mock.method(https, "request", refuse),
      ]),
    ),
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
