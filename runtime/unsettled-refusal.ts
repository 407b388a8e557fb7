import { TencentCloudError, type CallErrorDetails, type Unsettled } from "./errors.js";
import { UNSETTLED_REFUSAL } from "./unsettled-refusal-kind.js";

/** The service answered with a code that leaves open whether it acted. Also an `OutcomeUnknownError`. */
export class UnsettledRefusal extends TencentCloudError implements Unsettled {
  static override readonly kind: string = UNSETTLED_REFUSAL;
  declare readonly region: string;
  declare readonly request: unknown;
  declare readonly lookFor: Readonly<Record<string, unknown>>;
  declare readonly sentAt: number;
  declare readonly failedAt: number;

  constructor(
    message: string,
    details: CallErrorDetails & { readonly code: string },
    unsettled: Unsettled,
  ) {
    super(message, details);
    Object.assign(this, unsettled);
  }
}
