// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A parameter and the value it is to have. `DescribeInstanceParams` lists the parameters of an instance with what each accepts, `DescribeParamTemplateInfo` those of a template. */
export interface InstanceParam {
  /**
   * Name of the parameter.
   *
   * @example `timeout`
   */
  Key: string;
  /**
   * The value as text, numbers too. A parameter that takes several values has commas between them.
   *
   * @example `120`
   */
  Value: string;
}
