import type { Command } from "commander";
import type { RedisClient } from "tencentcloud-redis";
import { askFirst } from "../call/ask-first.js";
import { isSite } from "../../../../runtime/endpoint.js";
import {
  addConnectionOptions,
  connect,
  endpointOf,
  seconds,
  type ConnectionOptions,
} from "../connection.js";
import type { CommandModule } from "../command.js";
import { actionNames, apiDocument, operationOf, requestSchemaOf } from "../document.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { interruption } from "../interruption.js";
import {
  addOutputOptions,
  createPrinter,
  type OutputOptions,
  type Printer,
} from "../output/print.js";
import { writeErr, writeOut } from "../output/write.js";
import { actionHelp } from "../request/action-help.js";
import { buildRequest } from "../request/build-request.js";
import { completeParameters } from "../request/complete-parameters.js";
import { checkRequest, InvalidRequest } from "../request/check-request.js";
import { splitFlags, type Flag } from "../request/flags.js";
import { readBody } from "../request/read-body.js";

interface CallOptions extends ConnectionOptions, OutputOptions {
  readonly body?: string;
  readonly dryRun?: boolean;
  readonly validate: boolean;
  readonly paginate?: boolean;
  readonly wait?: boolean;
  readonly waitTimeout?: number;
  readonly yes?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Method = (request: Fields, options: { readonly signal: AbortSignal }) => Promise<Fields>;

export const call: CommandModule = {
  define(command, args) {
    const { own, flags } = splitFlags(args);
    command
      .description("Calls an action. `tcredis call ACTION --help` lists its parameters.")
      .usage("<action> [--Param value ...] [options]")
      .argument("<action>", "such as DescribeInstances")
      .option("--body <file>", "the whole request as JSON; - for standard input")
      .option("--dry-run", "print the signed request, and send nothing")
      .option("--paginate", "read all pages of a list")
      .option("--wait", "wait until the task that the action starts has ended")
      .option("--wait-timeout <seconds>", "timeout of --wait (default: 900)", seconds)
      .option("--yes", "do not ask before an action that costs money or deletes data")
      .option("--no-validate", "do not check the request before it is sent");
    addConnectionOptions(command);
    addOutputOptions(command);
    addActionHelp(command, own);
    return { args: own, run: () => run(command.args[0] ?? "", flags, command) };
  },
  complete(before, current) {
    const action = before[0];
    if (action === undefined) return actionNames();
    if (!actionNames().includes(action)) return [];
    return completeParameters(requestSchemaOf(operationOf(action)), before, current);
  },
};

function addActionHelp(command: Command, own: readonly string[]): void {
  if (!own.some((word) => word === "--help" || word === "-h")) return;
  const action = own.find((word) => actionNames().includes(word));
  if (action === undefined) return;
  command.usage(`${action} [--Param value ...] [options]`);
  command.addHelpText("after", () => actionHelp(action, operationOf(action), helpOf(command)));
}

function helpOf(command: Command): ReturnType<Command["createHelp"]> {
  const help = command.createHelp();
  help.helpWidth = process.stdout.columns ?? 100;
  return help;
}

async function run(action: string, flags: readonly Flag[], command: Command): Promise<ExitCode> {
  const options = command.opts<CallOptions>();
  const operation = operationOf(action);
  if (options.wait && options.paginate) {
    throw new UsageError("--wait and --paginate cannot be combined.");
  }
  if (options.wait) (await import("../call/wait.js")).startsOf(action);
  if (options.paginate) (await import("../call/paginate.js")).itemsFieldOf(action);
  const printer = await createPrinter(options);
  const request = await requestFor(action, flags, options);
  assertOnSite(action, operation["x-tencentcloud"]?.sites?.[0], options);
  if (options.dryRun) {
    // As HTTP text, unless a format was given.
    const hasFormat = command.getOptionValueSource("output") !== "default" || options.query;
    return dryRun(action, request, options, hasFormat ? printer : undefined);
  }

  const redis = await connect(options);
  const signal = interruption();
  const { purchases = false, destroys = false } = operation["x-tencentcloud"] ?? {};
  const price = async (): Promise<string | undefined> =>
    (await import("../../../explorer/src/price.js")).priceOf(
      redis,
      action,
      request,
      signal,
      apiDocument(),
    );
  await askFirst({ action, purchases, destroys, price }, options.yes === true);
  signal.throwIfAborted();

  const send = await sender(redis, action, options);
  const waiter = options.wait ? await import("../call/wait.js") : undefined;
  const { recordResponse, recordSending } = await import("../call/record-call.js");
  recordSending(action);
  const response = await send(request, { signal });
  recordResponse(action, response);
  // A failure from here on is reported together with the response.
  await printer.print(response);
  const { waitTimeout } = options;
  const deadlineMs = waitTimeout === undefined ? undefined : waitTimeout * 1000;
  await waiter?.waitForAll(redis, action, response, { signal, deadlineMs });
  return ExitCode.Done;
}

/** @throws UsageError if calls go to the other site */
function assertOnSite(action: string, only: string | undefined, options: ConnectionOptions): void {
  const endpoint = endpointOf(options) ?? "international";
  if (only === undefined || only === endpoint || !isSite(endpoint)) return;
  throw new UsageError(`${action} is available on the ${only} site only: give --endpoint ${only}.`);
}

/** Sends the request once, or for every page of a list. */
async function sender(redis: RedisClient, action: string, options: CallOptions): Promise<Method> {
  if (options.paginate) {
    const { allPages } = await import("../call/paginate.js");
    return (request, { signal }) => allPages(redis, action, request, signal);
  }
  return (request, given) => redis.call(action, request, given);
}

/** @throws InvalidRequest with everything that is wrong */
async function requestFor(
  action: string,
  flags: readonly Flag[],
  options: CallOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const body = options.body === undefined ? {} : readBody(options.body);
  const schema = requestSchemaOf(operationOf(action));
  const { request, faults } = buildRequest(schema, flags, body);
  // A flag that could not be read is also missing: checking would report it twice.
  const broken = faults.length > 0 || !options.validate ? [] : await checkRequest(action, request);
  const all = [...faults, ...broken];
  if (all.length > 0) throw new InvalidRequest(action, all);
  return request;
}

async function dryRun(
  action: string,
  request: object,
  options: CallOptions,
  printer: Printer | undefined,
): Promise<ExitCode> {
  const { asHttp, signedRequest } = await import("../call/dry-run.js");
  const signed = await signedRequest(action, request, options, options.showSecrets === true);
  const { isMasked, ...shown } = signed;
  if (printer === undefined) await writeOut(asHttp(signed));
  else await printer.print(shown);
  if (isMasked) {
    await writeErr(
      "Secrets are masked; the signature is for the unmasked request. --show-secrets shows them.\n",
    );
  }
  return ExitCode.Done;
}
