// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which event to change, and how. */
export interface ModifyInstanceEventRequest {
  /**
   * Instance that the event is about. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Event to change. `DescribeInstanceEvents` lists them, with this number as `ID`.
   *
   * @example `102`
   */
  EventId: number;
  /**
   * Time of day from which it may start, as hours and minutes.
   *
   * @example `03:00`
   */
  StartTime?: string | undefined;
  /**
   * Time of day by which it is to end. 30, 60, 90, 120 or 180 minutes after `StartTime`.
   *
   * @example `04:00`
   */
  EndTime?: string | undefined;
  /**
   * Day to carry it out.
   *
   * @example `2026-01-25`
   */
  ExecutionDate?: string | undefined;
  /**
   * Give `Canceled` to cancel the event. Leave it out to move the event.
   *
   * @example `Canceled`
   */
  Status?: "Canceled" | undefined;
}

/** What was changed. */
export interface ModifyInstanceEventResponse {
  /**
   * Event that was changed.
   *
   * @example `102`
   */
  EventId?: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
