/** A command line, or a set-up, that cannot be carried out. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
