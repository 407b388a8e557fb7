import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownDocument } from "../fixtures/own-document.js";
import { checkParameters } from "../../packages/emulator/src/check-parameters.js";
import { ServiceError } from "../../packages/emulator/src/service-error.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import { validators } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

const document = ownDocument();
const schemas = createSchemaCheck(document);

/** The emulator's error for a request after it went through JSON; undefined for a valid one. */
function errorOf(request: unknown): string | undefined {
  try {
    checkParameters(document, schemas, "CloneInstances", JSON.parse(JSON.stringify(request)));
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}

const text = fc.oneof(
  fc.string({ maxLength: 70 }),
  fc.string({ unit: "binary", maxLength: 35 }),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,62}$/),
  fc.stringMatching(/^[A-Za-z0-9/`!]{6,32}$/),
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 110 }),
  fc.constantFrom(1023, 1024, 65535, 65536, 0.5, -0, 2 ** 53, Number.MAX_SAFE_INTEGER),
);
const anything = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.jsonValue());

/** Nearly always what `usual` gives, now and then something else, or nothing. */
const mostly = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 60, arbitrary: usual },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
const often = (usual: fc.Arbitrary<unknown>) => fc.option(mostly(usual), { nil: undefined });
const list = (item: fc.Arbitrary<unknown>) => fc.array(mostly(item), { maxLength: 3 });

const request = fc
  .tuple(
    fc.record({
      InstanceId: mostly(fc.string()),
      GoodsNum: mostly(fc.constantFrom(1, 2, 29, 30, 31, 99, 100, 101)),
      ZoneId: mostly(fc.nat()),
      BillingMode: mostly(fc.constantFrom(0, 1)),
      Period: mostly(fc.constantFrom(1, 1, 1, 2, 12, 13, 60)),
      SecurityGroupIdList: mostly(list(fc.string())),
      BackupId: mostly(fc.string()),
      NoAuth: often(fc.boolean()),
      VpcId: often(fc.string()),
      SubnetId: mostly(fc.string()),
      InstanceName: often(fc.stringMatching(/^[A-Za-z0-9_-]{1,61}$/)),
      Password: often(fc.stringMatching(/^[A-Za-z0-9/`!]{7,31}$/)),
      AutoRenew: often(fc.constantFrom(0, 1, 2)),
      VPort: often(fc.integer({ min: 1022, max: 65537 })),
      NodeSet: often(
        list(
          fc.record(
            { NodeType: mostly(fc.constantFrom(0, 1)), NodeId: mostly(number), ZoneName: text },
            { requiredKeys: ["NodeType"] },
          ),
        ),
      ),
      ProjectId: often(fc.integer()),
      ResourceTags: often(list(fc.record({ TagKey: mostly(text), TagValue: text }))),
      CloneTime: often(text),
    }),
    fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.dictionary(fc.string(), anything, { maxKeys: 1 }) },
    ),
  )
  .map(([known, extra]) => ({ ...known, ...extra }));

describe("validators and the emulator", { timeout: 120_000 }, () => {
  it("accept the same requests, and name the same fields", () => {
    const count = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof({ weight: 20, arbitrary: request }, { weight: 1, arbitrary: anything }),
        (value) => {
          const error = errorOf(value);
          const issues = validators.CloneInstances.check(value);
          if (error === undefined) expect(issues).toEqual([]);
          else expect(issues, error).not.toEqual([]);
          count[error === undefined ? "accepted" : "refused"]++;
          const [, named] = /`(.*)`/s.exec(error ?? "") ?? [];
          if (named === undefined) return;
          expect(issues.map(({ path }) => path.join("."))).toContain(named);
        },
      ),
      { numRuns: 3000 },
    );
    // A property about requests that are all of one kind would say little.
    expect(count.accepted).toBeGreaterThan(300);
    expect(count.refused).toBeGreaterThan(300);
  });

  it("refuse integers of more than 64 bits", () => {
    const huge = { ...cloneRequest, ProjectId: 2 ** 63 };
    expect(errorOf(huge)).toContain("ProjectId");
    expect(validators.CloneInstances.check(huge)).toMatchObject([{ rule: "format" }]);
    expect(errorOf({ ...cloneRequest, ProjectId: -(2 ** 63) })).toBeUndefined();
    expect(errorOf({ ...cloneRequest, ZoneId: 2 ** 63 })).toBeUndefined();
    expect(errorOf({ ...cloneRequest, ZoneId: 2 ** 64 })).toContain("ZoneId");
  });
});
