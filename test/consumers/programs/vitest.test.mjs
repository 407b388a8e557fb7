import https from "node:https";
import { createRequire } from "node:module";
import * as redis from "tencentcloud-redis";
import * as testing from "tencentcloud-redis-emulator";
import { test, vi } from "vitest";

// Node's own `require`, for files that are no part of what Vitest transforms.
const require = createRequire(import.meta.url);
const { checkLibrary } = require("./checks.cjs");
const { fakes, refusedBy } = require("./fake-request.cjs");
const { checkMethod, checkSpy } = require("./spy.cjs");

let seen = [];
const reset = () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
};
const put = (implementation) => vi.spyOn(https, "request").mockImplementation(implementation);

for (const [name, fake] of Object.entries(fakes)) {
  checkLibrary(test, redis, {
    row: `vi.spyOn, ${name}`,
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

checkLibrary(test, redis, {
  row: "vi.stubGlobal",
  // Looked up with each call: a client may be there before the stub is.
  options: { fetch: (...parameters) => fetch(...parameters) },
  mock(responseTo) {
    seen = [];
    vi.stubGlobal("fetch", async (_url, { headers }) => {
      const action = new Headers(headers).get("x-tc-action");
      seen.push(action);
      return new Response(responseTo(action));
    });
  },
  reset,
  seen: () => seen,
  needsRequestIds: true,
  unmocked: {
    "error with a code": () =>
      vi.stubGlobal("fetch", async () => {
        throw Object.assign(new Error("not mocked"), { code: "ENOTFOUND" });
      }),
  },
  unknown: {
    "error without a code": () =>
      vi.stubGlobal("fetch", async () => {
        throw new TypeError("not mocked");
      }),
  },
});

checkSpy(test, redis, testing, {
  row: "vi.spyOn, streams",
  spy() {
    const spy = vi.spyOn(https, "request");
    return () => spy.mock.calls.length;
  },
  reset,
});

checkMethod(test, redis, {
  row: "vi.spyOn, client",
  replace(client, name, implementation) {
    const method = vi.spyOn(client, name).mockImplementation(implementation);
    return () => method.mock.calls.length;
  },
  reset,
});
