import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { UndiciAnswer } from "./undici-answer.js";

/*
 * undici tells on these channels when one of its connections takes a request on, and when it is going
 * to write it. Handlers are told less, and not at all where an interceptor keeps it to itself.
 */
subscribe("undici:request:create", (message) => {
  const answer = dispatching;
  if (!answer) return;
  // What follows is a proxy's own request.
  dispatching = undefined;
  answers.set((message as { request: object }).request, answer);
  answer.connecting();
});
subscribe("undici:client:sendHeaders", (message) => {
  const { request, socket } = message as { request: object; socket: Socket };
  answers.get(request)?.sending(socket, used.has(socket));
  used.add(socket);
});

/** By undici's own requests. */
const answers = new WeakMap<object, UndiciAnswer>();
/** Connections that have carried a request. */
const used = new WeakSet<Socket>();
let dispatching: UndiciAnswer | undefined;

/** The first request that is made meanwhile is the answer's. One that is made later may be anybody's. */
export function whileDispatching(answer: UndiciAnswer, dispatch: () => void): void {
  dispatching = answer;
  try {
    dispatch();
  } finally {
    dispatching = undefined;
  }
}
