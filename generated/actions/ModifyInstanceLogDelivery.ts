// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, and where its log goes. */
export interface ModifyInstanceLogDeliveryRequest {
  /**
   * Instance whose log to deliver. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Which log: `slowlog`, the slow log, is the only one so far.
   *
   * @example `slowlog`
   */
  LogType: string;
  /**
   * Whether to deliver the log from now on.
   *
   * @example `true`
   */
  Enabled: boolean;
  /**
   * Existing logset. The log service's action `DescribeLogsets` lists them.
   *
   * @example `5b0e3f52-6c1d-4c7e-9a51-0d5f2c8e0001`
   */
  LogsetId?: string | undefined;
  /**
   * Existing topic in the logset. The log service's action `DescribeTopics` lists them.
   *
   * @example `5b0e3f52-6c1d-4c7e-9a51-0d5f2c8e0002`
   */
  TopicId?: string | undefined;
  /**
   * Name of a logset to make. Needed without `LogsetId`.
   *
   * @example `redis-logs`
   */
  LogsetName?: string | undefined;
  /**
   * Name of a topic to make. Needed without `TopicId`.
   *
   * @example `redis-slowlog`
   */
  TopicName?: string | undefined;
  /**
   * Region of the logset. Left out, it is the instance's.
   *
   * @example `ap-singapore`
   */
  LogRegion?: string | undefined;
  /**
   * Days that the log service keeps what is delivered.
   *
   * Range: 1 to 3600.
   *
   * @defaultValue `30`
   * @example `30`
   */
  Period?: number | undefined;
  /**
   * Whether to index a topic that is made. Without an index it cannot be searched.
   *
   * @example `true`
   */
  CreateIndex?: boolean | undefined;
}

/** Nothing but the sign that the delivery was set. */
export interface ModifyInstanceLogDeliveryResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
