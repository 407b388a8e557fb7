import { describe, expect, it } from "vitest";
import {
  createEmulator,
  createManualClock,
  EMULATOR_CREDENTIALS,
} from "../../packages/emulator/src/index.js";
import { findOperation, type Operation } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";
import { checkParameters } from "../../packages/emulator/src/check-parameters.js";
import { errorCodes, ServiceError } from "../../packages/emulator/src/service-error.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import { createRedisClient, TencentCloudError } from "../../generated/index.js";
import { validators } from "../../generated/validate.js";
import type { RequestValidators } from "../../runtime/validation/validation.js";
import { brokenRequests } from "../fixtures/request-breaker.js";
import { validRequest } from "../fixtures/request-maker.js";
import { actions, type Request } from "../fixtures/request-schema.js";
import { seeded } from "../fixtures/random.js";

const document = ownDocument();
const check = createSchemaCheck(document);
const checks: RequestValidators = validators;
const VALID_REQUESTS = 6;

/** The service's error for a request that breaks a rule; undefined for a valid one. */
function errorOf(action: string, request: Request): ServiceError | undefined {
  try {
    checkParameters(document, check, action, request);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

type Method = (request: Request) => Promise<Record<string, unknown>>;

describe.each(actions)("%s", (action) => {
  const random = seeded([...action].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const clock = createManualClock();
  const emulator = createEmulator({ clock, checkResponses: true });
  const redis = createRedisClient({
    region: "ap-singapore",
    // Some actions are of this site only.
    endpoint: "mainland",
    credentials: EMULATOR_CREDENTIALS,
    fetch: emulator.fetch,
    now: clock.now,
    limiter: false,
    retry: false,
  });
  const call: Method = (request) => redis.call(action, request) as Promise<Record<string, unknown>>;
  const requests = Array.from({ length: VALID_REQUESTS }, () => validRequest(action, random));
  const allowed = errorCodes(document, findOperation(document, action) as Operation);

  it("accepts valid requests, with responses as in the document", async () => {
    for (const request of requests) {
      const said = JSON.stringify(request);
      expect(checks[action]?.check(request), said).toEqual([]);
      expect(errorOf(action, request), said).toBeUndefined();
      try {
        await call(request);
      } catch (error) {
        // The request may name what does not exist. An invalid response is another error.
        if (!(error instanceof TencentCloudError)) throw error;
        expect(allowed, `${error.code}: ${error.message}`).toContain(error.code);
      }
    }
  });

  it("rejects a request that breaks one rule, and names the field", async () => {
    const broken = brokenRequests(action, requests[0] ?? {}, random);
    for (const { rule, field, request } of broken) {
      const said = `${rule} ${field}: ${JSON.stringify(request)}`;
      const issues = checks[action]?.check(request) ?? [];
      expect(
        issues.map(({ path }) => path.join(".")),
        said,
      ).toContain(field);
      expect(issues.length, said).toBeGreaterThan(0);
      expect(errorOf(action, request)?.message, said).toContain(`\`${field}\``);
    }
    const last = broken.at(-1);
    await expect(call(last?.request ?? {})).rejects.toBeInstanceOf(TencentCloudError);
    expect(emulator.ledger().length).toBeLessThanOrEqual(VALID_REQUESTS);
  });
});
