// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Where a log is delivered to in Cloud Log Service. */
export interface LogDeliveryInfo {
  /**
   * Whether the log is delivered.
   *
   * @example `true`
   */
  Enabled: boolean;
  /**
   * ID of the logset that holds the topic.
   *
   * @example `5b0e3f52-6c1d-4c7e-9a51-0d5f2c8e0001`
   */
  LogsetId: string;
  /**
   * ID of the topic that receives the log.
   *
   * @example `5b0e3f52-6c1d-4c7e-9a51-0d5f2c8e0002`
   */
  TopicId: string;
  /**
   * Region of the logset.
   *
   * @example `ap-singapore`
   */
  LogRegion: string;
}
