// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What a list of instances is sorted by.
 *
 * - `"projectId"` Project: Number of the project.
 * - `"createtime"`: When the instance was created.
 * - `"instancename"` Name: Name of the instance.
 * - `"type"`: Type number of the instance.
 * - `"curDeadline"` Deadline: When the subscription ends.
 */
export type DescribeInstancesOrderBy =
  (typeof DescribeInstancesOrderBy)[keyof typeof DescribeInstancesOrderBy];

export const DescribeInstancesOrderBy = {
  /** Number of the project. */
  Project: "projectId",
  /** When the instance was created. */
  CreateTime: "createtime",
  /** Name of the instance. */
  Name: "instancename",
  /** Type number of the instance. */
  Type: "type",
  /** When the subscription ends. */
  Deadline: "curDeadline",
} as const;
