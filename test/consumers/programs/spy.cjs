"use strict";
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const https = require("node:https");
const path = require("node:path");
const { recorder, rejectionOf, OPTIONS, PURCHASE } = require("./checks.cjs");

const pem = (name) => readFileSync(path.join(__dirname, `localhost-${name}.pem`));

/**
 * Registers tests of what lets calls through, over TLS to an emulator.
 * @param spy Begins to spy on `https.request`, and returns a function that counts the calls.
 */
exports.checkSpy = function checkSpy(test, redis, testing, { row, spy, reset }) {
  const check = recorder(test, row, reset);

  check("spy lets through", async () => {
    const { ledger, count } = await buyOnce(redis, testing, spy);
    assert.equal(count(), 1);
    assert.equal(ledger.length, 1);
  });

  // What leaves by it has left, whatever the client makes of the wrapper.
  check("wrapper lets through", async () => {
    const { request } = https;
    https.request = (...parameters) => {
      const sent = request(...parameters);
      const { end } = sent;
      sent.end = (...rest) => {
        end.apply(sent, rest);
      };
      return sent;
    };
    try {
      const { ledger } = await buyOnce(redis, testing);
      assert.equal(ledger.length, 1);
    } finally {
      https.request = request;
    }
  });
};

/**
 * Registers a test of a method that is replaced.
 * @param replace Puts a function in the place of a client's method, and returns one that counts the calls.
 */
exports.checkMethod = function checkMethod(test, redis, { row, replace, reset }) {
  recorder(
    test,
    row,
    reset,
  )("method replaced", async () => {
    const client = redis.createRedisClient(OPTIONS);
    const InstanceSet = [{ InstanceId: "crs-mocked" }];
    const count = replace(client, "DescribeInstances", async () => ({
      TotalCount: 1,
      InstanceSet,
    }));
    assert.equal((await client.DescribeInstances()).TotalCount, 1);
    const listed = [];
    for await (const one of redis.paginate(client, "DescribeInstances")) listed.push(one);
    assert.deepEqual(listed, InstanceSet);
    assert.equal(count(), 2);
  });
};

async function buyOnce(redis, testing, spy) {
  const emulator = await testing.startEmulator({ tls: { key: pem("key"), cert: pem("cert") } });
  try {
    const count = spy?.();
    const client = redis.createRedisClient({
      ...OPTIONS,
      credentials: testing.EMULATOR_CREDENTIALS,
      endpoint: emulator.url,
    });
    const error = await rejectionOf(client.CloneInstances(PURCHASE));
    // What is in the ledger says more than the error does.
    const ledger = emulator.ledger();
    assert.ok(error === undefined, `${ledger.length} orders, and ${error?.stack}`);
    return { ledger, count };
  } finally {
    await emulator.close();
  }
}
