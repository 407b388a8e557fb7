// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which template to delete. */
export interface DeleteParamTemplateRequest {
  /**
   * Template to delete. `DescribeParamTemplates` lists them.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId: string;
}

/** Nothing but the receipt. */
export interface DeleteParamTemplateResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
