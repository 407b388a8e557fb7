// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One place that a log is delivered to. */
export interface DeliverSummary {
  /**
   * Kind of place: `store` for a log store, `mq` for a message queue.
   *
   * @example `store`
   */
  DeliverType?: string | null;
  /**
   * Product behind it: `cls` for Cloud Log Service, `ckafka` for the Kafka service. The case of the letters varies.
   *
   * @example `cls`
   */
  DeliverSubType?: string | null;
  /**
   * Who receives the log.
   *
   * @example `cls`
   */
  DeliverConsumer?: string | null;
  /**
   * Name of the receiver.
   *
   * @example `client_cls`
   */
  DeliverConsumerName?: string | null;
  /**
   * What went wrong with the delivery.
   *
   * @example ``
   */
  DeliverError?: string | null;
}
