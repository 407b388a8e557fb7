/** The call that a command makes. However the command ends, it reports what became of this call. */
export interface SentCall {
  readonly action: string;
  /** A read changes nothing, so it is safe to retry whatever became of it. */
  readonly isRead: boolean;
  /** The response as JSON; undefined until there is one. */
  readonly response: string | undefined;
}

let sent: SentCall | undefined;
let next: string | undefined;

/** The call, from just before it is sent. */
export function sentCall(): SentCall | undefined {
  return sent;
}

export function setSentCall(call: SentCall | undefined): void {
  sent = call;
}

/** The command that goes on with what the current one waits for; undefined where it waits for nothing. */
export function nextCommand(): string | undefined {
  return next;
}

export function setNextCommand(command: string | undefined): void {
  next = command;
}
