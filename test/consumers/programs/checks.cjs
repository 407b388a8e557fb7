"use strict";
const assert = require("node:assert/strict");
const { randomUUID } = require("node:crypto");
const { appendFileSync } = require("node:fs");
const { assertNothingBegun, assertWatching } = require("./network.cjs");

/** Where a client in the region below sends its calls. No test may get that far. */
const URL_OF_SERVICE = "https://redis.intl.tencentcloudapi.com";
const OPTIONS = {
  region: "ap-singapore",
  credentials: { secretId: "AKIDEXAMPLE", secretKey: "no-key-of-anybody" },
};
const PURCHASE = {
  InstanceId: "crs-exampl01",
  GoodsNum: 1,
  ZoneId: 900001,
  BillingMode: 0,
  Period: 1,
  SecurityGroupIdList: ["sg-exampl01"],
  BackupId: "100000001-2000002-300000003",
  NoAuth: true,
};
const RESULTS = {
  DescribeInstances: { TotalCount: 0, InstanceSet: [] },
  CloneInstances: { DealId: "mocked", InstanceIds: ["crs-mocked"] },
};

/** Gives the response to an action, as text. Each has a RequestId of its own, unless one is given. */
function responses(requestId) {
  return (action) => {
    const RequestId = requestId ?? randomUUID();
    return JSON.stringify({ Response: { ...RESULTS[action], RequestId } });
  };
}

/**
 * Makes a function that registers tests and writes down how they end, for the runner of all projects.
 * @param test What registers a test with the framework.
 * @param row What the tests have in common.
 */
function recorder(test, row, after = () => {}) {
  return (check, run) =>
    test(`${row}: ${check}`, async () => {
      let fault = "it has not ended";
      try {
        await run();
        fault = "";
      } catch (error) {
        fault = error?.stack ?? String(error);
        throw error;
      } finally {
        after();
        appendFileSync(process.env.CONSUMER_RESULTS, `${JSON.stringify({ row, check, fault })}\n`);
      }
    });
}

/**
 * Registers the tests that a library has to pass, whichever it is.
 * @param redis The package, from the module system of the test.
 * @param library How it mocks: `mock` takes a function that gives the response to an action, `reset`
 *   takes all mocks away, and `seen` lists the actions that were seen. `unmocked` names the ways in
 *   which a purchase is refused because it is not mocked, `unknown` those of them that do not tell
 *   a client that nothing was sent. `needsRequestIds` where the same RequestId again is a copy's.
 */
function checkLibrary(test, redis, library) {
  const { row, mock, reset, seen, unmocked, unknown = {}, options = {} } = library;
  const check = recorder(test, row, reset);
  const client = () => redis.createRedisClient({ ...OPTIONS, ...options });

  check("read", async () => {
    await assertWatching();
    mock(responses());
    assert.equal((await client().DescribeInstances({ Limit: 1 })).TotalCount, 0);
  });

  check("purchase", async () => {
    mock(responses());
    assert.deepEqual((await client().CloneInstances(PURCHASE)).InstanceIds, ["crs-mocked"]);
  });

  check("calls seen", async () => {
    mock(responses());
    const calling = client();
    await calling.DescribeInstances({ Limit: 1 });
    await calling.CloneInstances(PURCHASE);
    assert.deepEqual(seen(), ["DescribeInstances", "CloneInstances"]);
  });

  check("unmocked purchase", async () => {
    for (const [ways, kind] of [
      [unmocked, redis.ConnectionError],
      [unknown, redis.OutcomeUnknownError],
    ]) {
      for (const [way, prepare] of Object.entries(ways)) {
        prepare();
        const error = await rejectionOf(client().CloneInstances(PURCHASE));
        assert.ok(error instanceof kind, `${way}: ${error?.stack ?? error}`);
        reset();
      }
    }
  });

  check("no connection", async () => assertNothingBegun());

  check("same RequestId", async () => {
    const requestId = randomUUID();
    const calling = client();
    const errors = [];
    for (const action of ["DescribeInstances", "CloneInstances", "CloneInstances"]) {
      mock(responses(requestId));
      errors.push(await rejectionOf(calling[action](action === "CloneInstances" ? PURCHASE : {})));
      reset();
    }
    if (library.needsRequestIds) assert.match(String(errors[2]), /its own RequestId/);
    else assert.deepEqual(errors, [undefined, undefined, undefined]);
  });
}

function rejectionOf(call) {
  return call.then(
    () => undefined,
    (error) => error,
  );
}

module.exports = { checkLibrary, recorder, rejectionOf, OPTIONS, PURCHASE, URL_OF_SERVICE };
