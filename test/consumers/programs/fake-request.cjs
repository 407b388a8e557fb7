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
  "emits an error"() {
    const request = new PassThrough();
    process.nextTick(() => request.destroy(new Error("not mocked")));
    return request;
  },
  "returns nothing"() {},
};

module.exports = { fakes: { streams, events }, refusals };
