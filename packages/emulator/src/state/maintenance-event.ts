import type { EventGrade, EventStatus } from "tencentcloud-redis/types";

/** Maintenance of an instance, planned or carried out. */
export interface MaintenanceEvent {
  readonly id: number;
  readonly instanceId: string;
  readonly type: string;
  readonly grade: EventGrade;
  readonly initialDate: string;
  /** The last day that it can be moved to. */
  readonly latestDate: string;
  date: string;
  start: string;
  end: string;
  status: EventStatus;
}
