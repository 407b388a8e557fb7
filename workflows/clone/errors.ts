import { hasBrand } from "../../runtime/brand.js";

/** What a clone cannot be made from, or to. Nothing was bought. */
export class CloneError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/CloneError";
  override readonly name = "CloneError";
  /** Instance that was to be cloned. */
  readonly source: string;

  constructor(message: string, source: string) {
    super(message);
    this.source = source;
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  /** All fields except the stack and the cause, for logging. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** What has been bought. */
export interface Purchase {
  /** Instances of the order; empty where the service named none yet. */
  readonly instanceIds: readonly string[];
  /** Number of the order; undefined where the response has none. */
  readonly dealName: string | undefined;
  /** Former identifier of the order, where the response has it and no `DealName`. */
  readonly dealId: string | undefined;
  /** Name of the clone, by which it can be found. */
  readonly name: string;
  /** Whether the response to the order was lost, and the clone found by its name or tag. */
  readonly wasReconciled: boolean;
}

/**
 * The clone has been bought, but was not seen running: the wait failed, took too long or was
 * aborted, or a response was not as documented. `cause` says which. Do not order again; look at what
 * `purchase` names.
 */
export class CloneUnfinishedError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/CloneUnfinishedError";
  override readonly name = "CloneUnfinishedError";
  readonly source: string;
  readonly purchase: Purchase;

  constructor(source: string, purchase: Purchase, cause: unknown) {
    super(
      `${nameOf(purchase)} was bought as a clone of ${source}, but was not seen running: ` +
        reasonOf(cause),
      { cause },
    );
    this.source = source;
    this.purchase = purchase;
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  /** All fields except the stack and the cause, for logging. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

function nameOf({ instanceIds, dealName, dealId, name }: Purchase): string {
  if (instanceIds.length > 0) return instanceIds.join(", ");
  const deal = dealName ?? dealId;
  return deal === undefined ? name : `${name} (order ${deal})`;
}

/** A callback can throw anything, also what cannot be turned into text. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  return typeof cause === "string" ? cause : "see cause";
}
