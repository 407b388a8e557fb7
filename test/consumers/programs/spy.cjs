"use strict";
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { recorder, OPTIONS, PURCHASE } = require("./checks.cjs");

const pem = (name) => readFileSync(path.join(__dirname, `localhost-${name}.pem`));

/**
 * Registers a test of a spy that lets calls through, over TLS to an emulator.
 * @param spy Begins to spy on `https.request`, and returns a function that counts the calls.
 */
exports.checkSpy = function checkSpy(test, redis, testing, { row, spy, reset }) {
  recorder(
    test,
    row,
    reset,
  )("spy lets through", async () => {
    const emulator = await testing.startEmulator({ tls: { key: pem("key"), cert: pem("cert") } });
    try {
      const count = spy();
      const client = redis.createRedisClient({
        ...OPTIONS,
        credentials: testing.EMULATOR_CREDENTIALS,
        endpoint: emulator.url,
      });
      await client.DescribeInstances({ Limit: 1 });
      await client.CloneInstances(PURCHASE);
      assert.equal(count(), 2);
      assert.equal(emulator.ledger().length, 1);
    } finally {
      await emulator.close();
    }
  });
};
