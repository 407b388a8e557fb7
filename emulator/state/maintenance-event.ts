import type { EventGrade } from "../../generated/types/EventGrade.js";
import type { EventStatus } from "../../generated/types/EventStatus.js";

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
