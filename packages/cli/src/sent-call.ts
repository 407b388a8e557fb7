/** The call that a command is about. Whatever ends the command, it is told what became of the call. */
export interface SentCall {
  readonly action: string;
  /** A read changes nothing, so that it may be sent again whatever became of it. */
  readonly isRead: boolean;
  /** What the response holds, as JSON; undefined while there is none. */
  readonly response: string | undefined;
}

let sent: SentCall | undefined;

/** The call as far as it is known; undefined where none has begun to be sent. */
export function sentCall(): SentCall | undefined {
  return sent;
}

export function setSentCall(call: SentCall | undefined): void {
  sent = call;
}
