/** The call that a command makes. However the command ends, it reports what became of this call. */
export interface SentCall {
  readonly action: string;
  /** A read changes nothing, so it is safe to retry whatever became of it. */
  readonly isRead: boolean;
  /** The response as JSON; undefined until there is one. */
  readonly response: string | undefined;
}

let sent: SentCall | undefined;
let next: readonly string[] = [];

/** The call, from just before it is sent. */
export function sentCall(): SentCall | undefined {
  return sent;
}

export function setSentCall(call: SentCall | undefined): void {
  sent = call;
}

/** The commands that continue the waits of the current one. */
export function nextCommands(): readonly string[] {
  return next;
}

/** @param commands undefined for a wait that no command can continue */
export function setNextCommands(commands: readonly (string | undefined)[]): void {
  next = commands.filter((command) => command !== undefined);
}
