import { describe, expect, it } from "vitest";
import { findOperation, type Operation } from "../../runtime/openapi.js";
import { errorCodes } from "../../packages/emulator/src/service-error.js";
import { TencentCloudError } from "../../generated/index.js";
import { emulated } from "../fixtures/emulated.js";
import { ownDocument } from "../fixtures/own-document.js";
import { seeded } from "../fixtures/random.js";
import { validRequest } from "../fixtures/request-maker.js";
import { actions, type Request } from "../fixtures/request-schema.js";

const document = ownDocument();

describe.each(actions)("%s", (action) => {
  const { redis, emulator } = emulated();
  const call = (request: Request) => redis.call(action as "CloneInstances", request as never);

  it("accepts valid requests, with responses as in the document", async () => {
    const random = seeded(action.length);
    const allowed = errorCodes(document, findOperation(document, action) as Operation);
    for (let count = 0; count < 6; count++) {
      try {
        await call(validRequest(action, random));
      } catch (error) {
        // The request may name what does not exist. An invalid response is another error.
        if (!(error instanceof TencentCloudError)) throw error;
        expect(allowed, `${error.code}: ${error.message}`).toContain(error.code);
      }
    }
  });

  it("refuses a request that breaks a rule, and buys nothing", async () => {
    const before = emulator.ledger().length;
    await expect(call({ Nonesuch: 1 })).rejects.toMatchObject({ code: "UnknownParameter" });
    expect(emulator.ledger()).toHaveLength(before);
  });
});
