"use strict";
const { EventEmitter } = require("node:events");
const { PassThrough } = require("node:stream");

/** Stands in for `https.request`, by streams: what most tests that are written by hand use. */
function streams(responseTo, seen) {
  return ({ headers }) => {
    const action = headers["x-tc-action"];
    seen.push(action);
    const request = new PassThrough();
    request.once("finish", () => {
      const response = Object.assign(new PassThrough(), { statusCode: 200, headers: {} });
      request.emit("response", response);
      response.end(responseTo(action));
    });
    return request.resume();
  };
}

/** Stands in for `https.request` with the least that works: events, and methods that return nothing. */
function events(responseTo, seen) {
  return ({ headers }) => {
    const action = headers["x-tc-action"];
    seen.push(action);
    const request = Object.assign(new EventEmitter(), {
      destroy() {},
      end() {
        process.nextTick(() => {
          const response = Object.assign(new EventEmitter(), { statusCode: 200, headers: {} });
          request.emit("response", response);
          response.emit("data", Buffer.from(responseTo(action)));
          response.emit("end");
        });
      },
    });
    return request;
  };
}

/** How a function in the place of `https.request` refuses what it has no response to. */
const refusals = {
  throws() {
    throw new Error("not mocked");
  },
  "returns nothing"() {},
};

/** It may have taken the request before, as a connection that breaks does. */
const failures = {
  "emits an error"() {
    const request = new PassThrough();
    process.nextTick(() => request.destroy(new Error("not mocked")));
    return request;
  },
};

/** Ways of not mocking a call, each of which `put` puts in the place of `https.request`. */
function waysOf(functions, put) {
  return Object.fromEntries(Object.entries(functions).map(([way, one]) => [way, () => put(one)]));
}

module.exports = {
  fakes: { streams, events },
  refusedBy: (put) => ({ unmocked: waysOf(refusals, put), unknown: waysOf(failures, put) }),
};
