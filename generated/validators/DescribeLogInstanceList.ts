// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeLogInstanceListRequest } from "../actions/DescribeLogInstanceList.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfFilter, rulesOfLogSubType, rulesOfLogSwitch } from "./types.js";

/** Checks requests of `DescribeLogInstanceList` against every rule of the document. */
export const validateDescribeLogInstanceList: RequestValidator<DescribeLogInstanceListRequest> =
  /* @__PURE__ */ validatorOf("DescribeLogInstanceList", madeBy, [], () => ({
    type: "object",
    members: {
      LogType: "string",
      Limit: { type: "integer", minimum: 1, maximum: 100 },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      Filters: [rulesOfFilter],
      LogSubType: rulesOfLogSubType,
      LogSwitch: rulesOfLogSwitch,
    },
    required: ["LogType"],
  }));
