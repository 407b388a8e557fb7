import { PassThrough } from "node:stream";
import type { Dispatcher } from "undici";
import { readNodeAnswer, textOf, type NodeHeaders } from "./http-body-node.js";
import type { HttpAnswer, HttpRequest } from "./http-transport.js";

/**
 * Takes one answer from a dispatcher. What `undici.request` makes of it, a stream above all, would
 * take as long as all the rest of a call.
 */
export class UndiciAnswer implements Dispatcher.DispatchHandler {
  readonly #request: Pick<HttpRequest, "maxBytes" | "ownConnection" | "report">;
  /** In a list, as `#aborts` are: closures do not go into fields, see `Deadline`. */
  readonly #settle: readonly [
    sendAgain: () => void,
    resolve: (answer: HttpAnswer) => void,
    reject: (error: unknown) => void,
  ];
  readonly #aborts: ((reason: Error) => void)[] = [];
  #isAborted = false;
  #isSentAgain = false;
  #connection: object | undefined;
  #status = 0;
  #headers: NodeHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;
  /** What is packed goes through a stream after all. */
  #packed: PassThrough | undefined;

  constructor(
    request: Pick<HttpRequest, "maxBytes" | "ownConnection" | "report">,
    sendAgain: () => void,
    resolve: (answer: HttpAnswer) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#settle = [sendAgain, resolve, reject];
  }

  abort(): void {
    this.#isAborted = true;
    for (const abort of this.#aborts) abort(new Error("The answer is no longer wanted"));
  }

  /** undici has taken the request on, and will tell when a connection carries it. */
  connecting(): void {
    this.#request.report?.("connecting");
  }

  /** A connection is going to carry the request; nothing of it has been written yet. */
  sending(connection: object, isUsed: boolean): void {
    if (this.#request.ownConnection && isUsed && !this.#isAborted && this.#aborts.length > 0) {
      // The connection goes, and with it whatever may still be on its way over it.
      this.#isSentAgain = true;
      this.abort();
      return;
    }
    this.#connection = connection;
    this.#request.report?.("sending");
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#start((reason) => controller.abort(reason));
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: NodeHeaders,
  ): void {
    this.#begin(status, headers, () => controller.resume());
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#take(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    if (this.#packed) this.#packed.end();
    else this.#end(false);
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#packed) this.#packed.destroy(error);
    else if (this.#isSentAgain) this.#settle[0]();
    else this.#settle[2](error);
  }

  // The same in the words of undici 6.

  onConnect(abort: (reason: Error) => void): void {
    this.#start(abort);
  }

  onHeaders(status: number, headers: readonly Buffer[], resume: () => void): boolean {
    this.#begin(status, named(headers), resume);
    return true;
  }

  onData(chunk: Buffer): boolean {
    return this.#take(chunk);
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.onResponseError(undefined, error);
  }

  #start(abort: (reason: Error) => void): void {
    this.#aborts.push(abort);
    if (this.#isAborted) this.abort();
  }

  #begin(status: number, headers: NodeHeaders, resume: () => void): void {
    this.#status = status;
    this.#headers = headers;
    if (!headers["content-encoding"]) return;
    // It is closed early where more comes than is read.
    this.#packed = new PassThrough().on("drain", resume).on("close", () => this.abort());
    readNodeAnswer(status, headers, this.#packed, this.#request.maxBytes).then(
      (answer) => this.#settle[1]({ ...answer, connection: this.#connection }),
      this.#settle[2],
    );
  }

  /** Whether there may be more at once. */
  #take(chunk: Buffer): boolean {
    if (this.#packed) return this.#packed.destroyed || this.#packed.write(chunk);
    this.#size += chunk.length;
    if (this.#size <= this.#request.maxBytes) this.#chunks.push(chunk);
    else {
      this.#end(true);
      this.abort();
    }
    return true;
  }

  #end(isCut: boolean): void {
    this.#settle[1]({
      status: this.#status,
      headers: this.#headers as Record<string, string>,
      body: textOf(this.#chunks),
      isCut,
      connection: this.#connection,
    });
  }
}

/** By name: undici 6 gives headers as they came, names and values by turns. */
function named(headers: readonly Buffer[]): NodeHeaders {
  const result: Record<string, string> = {};
  for (let index = 0; index < headers.length; index += 2) {
    const name = String(headers[index]).toLowerCase();
    const value = headers[index + 1]?.toString("latin1") ?? "";
    result[name] = Object.hasOwn(result, name) ? `${result[name]}, ${value}` : value;
  }
  return result;
}
