// The checks, the same in every runtime. Plain JavaScript, since it runs there as it is.
import {
  createRedisClient,
  isErrorOf,
  OutcomeUnknownError,
  TencentCloudError,
} from "tencentcloud-redis";
import { fromEnvironment, fromProfile, fromStatic } from "tencentcloud-redis/credentials";
import { createNodeTransport } from "tencentcloud-redis/node";
import { sign } from "tencentcloud-redis/signer";
import { startEmulator } from "tencentcloud-redis-emulator";
import file from "./tc3-vectors.json" with { type: "json" };

/** Columns of the report, in order. */
export const CHECKS = {
  "signature vectors": signatureVectors,
  "signed call": signedCall,
  "refused call": refusedCall,
  abort: abortedCall,
  timeout: lateCall,
  "Node-only parts": nodeOnlyParts,
};

/**
 * Runs all of them. `url` is an emulator's, `lateUrl` that of one which takes a minute to answer;
 * `isNode`: whether what needs Node's modules has to work here.
 * @returns For every check the empty string, or what went wrong.
 */
export async function runChecks(place) {
  const results = {};
  for (const [name, check] of Object.entries(CHECKS)) {
    try {
      await check(place);
      results[name] = "";
    } catch (error) {
      results[name] =
        `${error?.stack ?? error}${error?.cause ? `\ncause: ${error.cause.stack ?? error.cause}` : ""}`;
    }
  }
  return results;
}

/** A clone of two. */
export const request = {
  InstanceId: "crs-exampl01",
  GoodsNum: 2,
  ZoneId: 900001,
  BillingMode: 0,
  Period: 1,
  SecurityGroupIdList: ["sg-exampl01"],
  BackupId: "100000001-2000002-300000003",
};

function client({ credentials }, endpoint, options) {
  return createRedisClient({ region: "ap-singapore", credentials, endpoint, ...options });
}

async function signatureVectors() {
  for (const vector of file.vectors) {
    const { bodyRule: rule, secretId, secretKey, token, expected } = vector;
    const body = vector.body ?? rule.prefix + rule.unit.repeat(rule.times) + rule.suffix;
    const { authorization, stringToSign } = await sign({
      ...vector,
      body,
      credentials: { secretId, secretKey, token },
    });
    same(stringToSign, expected.stringToSign, vector.name);
    same(authorization, expected.authorization, vector.name);
  }
  same(file.vectors.length, file.count, "number of vectors");
}

async function signedCall(place) {
  const { InstanceIds, RequestId } = await client(place, place.url).CloneInstances(request);
  same(InstanceIds.length, 2, "number of instances");
  same(typeof RequestId, "string", "type of RequestId");
}

async function refusedCall(place) {
  const redis = client(place, place.url);
  const error = await failure(redis.CloneInstances({ ...request, GoodsNum: 31 }));
  same(error instanceof TencentCloudError, true, "instanceof TencentCloudError");
  same(isErrorOf(error, "CloneInstances"), true, "isErrorOf");
  same(error.code, "LimitExceeded.InvalidParameterGoodsNumNotInRange", "code");
  const stranger = { ...place.credentials, secretKey: "another" };
  const refused = await failure(
    client({ credentials: stranger }, place.url).CloneInstances(request),
  );
  same(refused.code, "AuthFailure.SignatureFailure", "code for a wrong key");
}

async function abortedCall(place) {
  const redis = client(place, place.lateUrl);
  const before = new AbortController();
  before.abort(new Error("never mind"));
  const unsent = await failure(redis.CloneInstances(request, { signal: before.signal }));
  same(unsent.message, "never mind", "reason before sending");

  const during = new AbortController();
  const call = failure(redis.CloneInstances(request, { signal: during.signal }));
  setTimeout(() => during.abort(new Error("enough")), 300);
  const error = await call;
  same(error instanceof OutcomeUnknownError, true, "instanceof OutcomeUnknownError");
  same(error.cause?.message, "enough", "cause");
}

async function lateCall(place) {
  const error = await failure(
    client(place, place.lateUrl, { timeoutMs: 300 }).CloneInstances(request),
  );
  same(error instanceof OutcomeUnknownError, true, "instanceof OutcomeUnknownError");
  same(error.cause?.name, "TimeoutError", "cause");
  same(error.cause?.timeoutMs, 300, "its time");
}

async function nodeOnlyParts(place) {
  same((await fromStatic(place.credentials)()).secretId, place.credentials.secretId, "secretId");
  if (place.isNode) {
    const own = client(place, place.url, { transport: createNodeTransport() });
    same((await own.CloneInstances(request)).InstanceIds.length, 2, "through node:http");
    const profile = await failure(Promise.resolve(fromProfile({ env: {}, home: "/nowhere" })()));
    same(profile.applies, false, "no profile");
    const emulator = await startEmulator();
    same(emulator.url.startsWith("http://127.0.0.1:"), true, "emulator's address");
    await emulator.close();
    return;
  }
  const only = /works only on Node, Deno and Bun/;
  matches(await failure((async () => createNodeTransport())()), only);
  matches(await failure(startEmulator()), only);
  matches(await failure((async () => fromProfile({ env: {}, home: "/nowhere" })())()), only);
  // An edge worker may have `process.env` all the same.
  if (globalThis.process?.env === undefined) {
    matches(await failure((async () => fromEnvironment()())()), only);
  }
}

async function failure(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`should have failed, and gave ${JSON.stringify(value)}`);
}

function same(actual, expected, what) {
  if (!Object.is(actual, expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }
}

function matches(error, pattern) {
  if (!pattern.test(error?.message)) throw new Error(`not ${pattern}: ${error?.message}`);
}
