import { describe, expect, it } from "vitest";
import { findOperation, type Operation } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";
import {
  errorCodes,
  ERROR_REASONS,
  serviceErrorFor,
} from "../../packages/emulator/src/service-error.js";
import { actions } from "../fixtures/request-schema.js";

describe("service errors", () => {
  const document = ownDocument();

  it("have a code that the action's document lists, or a common one", () => {
    for (const action of actions) {
      const allowed = errorCodes(document, findOperation(document, action) as Operation);
      for (const reason of ERROR_REASONS) {
        const { code } = serviceErrorFor(reason, allowed, "");
        expect(allowed, `${action}, ${reason}`).toContain(code);
      }
    }
  });
});
