// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeTaskListRequest } from "../actions/DescribeTaskList.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfTaskResult } from "./types.js";

/** Checks requests of `DescribeTaskList` against every rule of the document. */
export const validateDescribeTaskList: RequestValidator<DescribeTaskListRequest> =
  /* @__PURE__ */ validatorOf("DescribeTaskList", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      InstanceName: "string",
      Limit: { type: "integer", maximum: 100, format: "int64" },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      ProjectIds: ["int64"],
      TaskTypes: ["string"],
      BeginTime: "string",
      EndTime: "string",
      TaskStatus: ["int64"],
      Result: [rulesOfTaskResult],
      OperatorUin: ["int64"],
      OperateUin: ["string"],
    },
  }));
