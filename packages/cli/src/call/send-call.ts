import type { RedisClient } from "tencentcloud-redis";
import type { Fields } from "../../../explorer/src/form/path.js";
import { UsageError } from "../errors.js";
import type { OutputOptions, Printer } from "../output/print.js";
import { shownResponse } from "../output/shown-response.js";
import { recordResponse, recordSending } from "./record-call.js";
import type { WaitOptions } from "./wait.js";

export interface SendOptions extends WaitOptions, OutputOptions {
  readonly paginate?: boolean;
  readonly wait?: boolean;
}

/** A call that is ready to be sent. */
interface ReadyCall {
  readonly redis: RedisClient;
  readonly action: string;
  readonly request: Fields;
  readonly options: SendOptions;
  readonly signal: AbortSignal;
  readonly printer: Printer;
  /** The price that was shown, if any. */
  readonly price: string | undefined;
}

/** Sends a call, prints its response, and waits for what it has started if asked to. */
export async function sendCall(call: ReadyCall): Promise<void> {
  const { redis, action, options, signal, printer, price } = call;
  if (options.paginate && options.output === "jsonl") return printPages(call);
  // Loaded before anything is sent, since loading can fail.
  const waiter = options.wait ? await import("./wait.js") : undefined;
  recordSending(action);
  const response = await responseTo(call);
  recordResponse(action, response);
  // A failure from here on is reported together with the response.
  const queryError = await printer.print(await shownResponse(action, response, options)).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UsageError) return error;
      throw error;
    },
  );
  // Also if --query does not fit the response: what was started continues.
  await waiter?.waitForAll(redis, action, response, options, signal, price);
  if (queryError !== undefined) throw queryError;
}

/** The response to the call, or to all pages of a list. */
async function responseTo({ redis, action, request, options, signal }: ReadyCall): Promise<Fields> {
  if (!options.paginate) return redis.call(action, request, { signal });
  const { allPages } = await import("./paginate.js");
  return allPages(redis, action, request, signal);
}

/** Prints the items of each page as it comes. */
async function printPages({ redis, action, request, signal, printer }: ReadyCall): Promise<void> {
  const { itemsFieldOf, pagesOf } = await import("./paginate.js");
  const field = itemsFieldOf(action);
  recordSending(action);
  for await (const page of pagesOf(redis, action, request, signal)) {
    recordResponse(action, page);
    await printer.print(printer.hasQuery ? page : page[field]);
  }
}
