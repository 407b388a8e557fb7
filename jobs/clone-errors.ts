/** What a clone cannot be made from, or to. Nothing was bought. */
export class CloneError extends Error {
  override readonly name = "CloneError";
  /** Instance that was to be cloned. */
  readonly source: string;

  constructor(message: string, source: string) {
    super(message);
    this.source = source;
  }
}

/** What has been bought. */
export interface Purchase {
  /** Instances of the order; empty where the service named none yet. */
  readonly instanceIds: readonly string[];
  readonly dealName: string | undefined;
  /** Name of the clone, by which it can be found. */
  readonly name: string;
  /** Whether the order's answer was lost, and the clone found by its name or tag. */
  readonly wasReconciled: boolean;
}

/**
 * The clone has been bought, but was not seen running: the wait failed, took too long or was
 * aborted. `cause` says which. Do not order again; look at what `purchase` names.
 */
export class CloneUnfinishedError extends Error {
  override readonly name = "CloneUnfinishedError";
  readonly source: string;
  readonly purchase: Purchase;

  constructor(source: string, purchase: Purchase, cause: unknown) {
    const what = purchase.instanceIds.join(", ") || purchase.name;
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${what} was bought as a clone of ${source}, but was not seen running: ${why}`, {
      cause,
    });
    this.source = source;
    this.purchase = purchase;
  }
}
