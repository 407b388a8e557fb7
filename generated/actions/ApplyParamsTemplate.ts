// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which template to apply, and where. */
export interface ApplyParamsTemplateRequest {
  /**
   * Instances to change. `DescribeInstances` lists them.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: ReadonlyArray<string>;
  /**
   * Template to apply. `DescribeParamTemplates` lists them.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId: string;
}

/** The tasks that set the parameters. */
export interface ApplyParamsTemplateResponse {
  /**
   * One task for each instance. `DescribeTaskInfo` tells how far each has come.
   *
   * @example `[6954227]`
   */
  TaskIds: Array<number>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
