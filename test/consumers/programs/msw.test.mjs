import { readFileSync } from "node:fs";
import https from "node:https";
import { after, test } from "node:test";
import checks from "./checks.cjs";
// Before the library, which has to be noticed by what is loaded already.
import { createNodeTransport } from "tencentcloud-redis/node";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import * as redis from "tencentcloud-redis";

const { version } = JSON.parse(readFileSync("node_modules/msw/package.json", "utf8"));
let seen = [];
const server = setupServer();
// msw 3 has another name for it, and takes no notice of the old one: everything is let through then.
server.listen({ [version.startsWith("2.") ? "onUnhandledRequest" : "onUnhandledFrame"]: "error" });
after(() => server.close());

const library = {
  mock(responseTo) {
    seen = [];
    server.use(
      http.post(`${checks.URL_OF_SERVICE}/`, ({ request }) => {
        const action = request.headers.get("x-tc-action");
        seen.push(action);
        return new HttpResponse(responseTo(action));
      }),
    );
  },
  reset: () => server.resetHandlers(),
  seen: () => seen,
};

const TRANSPORTS = {
  "default transport": {},
  "agent of one's own": { transport: createNodeTransport({ agent: new https.Agent() }) },
};
for (const [row, options] of Object.entries(TRANSPORTS)) {
  checks.checkLibrary(test, redis, {
    ...library,
    row,
    options,
    unmocked: {
      "no handler": () => {},
      "handlers of other hosts": () =>
        server.use(http.post("https://elsewhere.example/", () => new HttpResponse("{}"))),
    },
  });
}

checks.checkLibrary(test, redis, {
  ...library,
  row: "fetch",
  options: { fetch: (...parameters) => fetch(...parameters) },
  unmocked: { "no handler": () => {} },
  needsRequestIds: true,
});
