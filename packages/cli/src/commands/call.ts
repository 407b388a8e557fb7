import type { Command, Help } from "commander";
import { askFirst } from "../call/ask-first.js";
import { dryRun } from "../call/dry-run.js";
import { sendCall, type SendOptions } from "../call/send-call.js";
import { isSite } from "../../../../runtime/endpoint.js";
import type { Schema } from "../../../../runtime/openapi.js";
import type { Fields } from "../../../explorer/src/form/path.js";
import {
  addConnectionOptions,
  connect,
  endpointOf,
  seconds,
  type ConnectionOptions,
} from "../connection.js";
import type { CommandModule } from "../command.js";
import { actionNames, apiDocument, isOwnApi, operationOf, requestSchemaOf } from "../document.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { addSpecOption, readSpecOption } from "../spec-option.js";
import { canAsk } from "../terminal.js";
import { interruption } from "../interruption.js";
import { addOutputOptions, createPrinter, isFormatGiven } from "../output/print.js";
import { writeErr } from "../output/write.js";
import { actionHelp } from "../help/action-help.js";
import { buildRequest } from "../request/build-request.js";
import { completeParameters } from "../request/complete-parameters.js";
import { checkRequest, InvalidRequest } from "../request/check-request.js";
import { splitFlags, type Flag } from "../request/flags.js";
import { readBody } from "../request/read-body.js";
import { skeletonOf } from "../request/skeleton.js";
import { help, messages } from "../locales/index.js";
import { lines } from "../output/text.js";
import { columnsFor, wrapLine } from "../output/wrap.js";

interface CallOptions extends SendOptions {
  readonly body?: string;
  readonly skeleton?: boolean;
  readonly dryRun?: boolean;
  readonly validate: boolean;
  readonly yes?: boolean;
  readonly debug?: boolean;
}

export const call: CommandModule = {
  async define(command, args) {
    await readSpecOption(args);
    command
      .description(help.descriptions.call)
      .usage("<action> [--Param value ...] [options]")
      .argument("[action]", help.arguments.action)
      .option("--body <file>", help.options.body)
      .option("--skeleton", help.options.skeleton)
      .option("--dry-run", help.options.dryRun)
      .option("--paginate", help.options.paginate)
      .option("--wait", help.options.wait)
      .option("--wait-timeout <seconds>", help.options.waitTimeout, seconds)
      .option("--yes", help.options.yes)
      .option("--debug", help.options.debug)
      .option("--no-validate", help.options.noValidate);
    addSpecOption(command);
    addConnectionOptions(command);
    addOutputOptions(command);
    const { own, flags } = splitFlags(args, requestSchemaIn(args), command.options);
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

/** The parameters of the action, where one is named. */
function addActionHelp(command: Command, own: readonly string[]): void {
  const action = actionIn(own);
  if (action === undefined) return;
  const formatHelp = (_: Command, layout: Help): string =>
    actionHelp(action, operationOf(action), command, layout);
  command.configureHelp({ formatHelp });
}

/** The request of the action among the words; empty where there is no action. */
function requestSchemaIn(words: readonly string[]): Schema {
  const action = actionIn(words);
  return action === undefined ? {} : requestSchemaOf(operationOf(action));
}

function actionIn(words: readonly string[]): string | undefined {
  return words.find((word) => !word.startsWith("-") && actionNames().includes(word));
}

async function run(action: string, flags: readonly Flag[], command: Command): Promise<ExitCode> {
  if (action === "") {
    await listActions();
    return ExitCode.Usage;
  }
  const options = command.opts<CallOptions>();
  const operation = operationOf(action);
  await checkOptions(action, options);
  const printer = await createPrinter(options);
  if (options.skeleton) {
    await printer.print(skeletonOf(requestSchemaOf(operation)));
    return ExitCode.Done;
  }
  const request = await requestFor(action, flags, options);
  assertOnSite(action, operation["x-tencentcloud"]?.sites?.[0], options);
  if (options.dryRun) {
    // As HTTP text, unless a format was given.
    await dryRun(action, request, options, isFormatGiven(command) ? printer : undefined);
    return ExitCode.Done;
  }

  const debug = options.debug ? (await import("../call/debug.js")).DEBUG : {};
  const redis = await connect(options, debug);
  const signal = interruption();
  const { purchases = false, destroys = false } = operation["x-tencentcloud"] ?? {};
  const askPrice = async (): Promise<string | undefined> => {
    const { priceOf } = await import("../../../explorer/src/price.js");
    return priceOf(redis, action, request, signal, apiDocument());
  };
  const risky = { action, purchases, destroys, price: askPrice };
  const price = await askFirst(risky, options.yes === true, signal);
  signal.throwIfAborted();

  await sendCall({ redis, action, request, options, signal, printer, price });
  return ExitCode.Done;
}

/** Lists the actions, since the command line names none. */
async function listActions(): Promise<void> {
  const { allActions, byGroup } = await import("./actions.js");
  const head = wrapLine(`tcredis: ${messages.call.needsAction}`, columnsFor(process.stderr));
  await writeErr([lines(head), "\n", byGroup(allActions())]);
}

/** @throws UsageError for options that exclude each other, or that the action does not support */
async function checkOptions(action: string, { wait, paginate }: CallOptions): Promise<void> {
  if (wait && paginate) throw new UsageError(messages.call.waitAndPaginate);
  if ((wait || paginate) && !isOwnApi()) throw new UsageError(messages.call.ownApiOnly);
  if (wait) (await import("../call/wait.js")).startsOf(action);
  if (paginate) (await import("../call/paginate.js")).itemsFieldOf(action);
}

/** @throws UsageError if calls go to the other site */
function assertOnSite(action: string, only: string | undefined, options: ConnectionOptions): void {
  const endpoint = endpointOf(options) ?? "international";
  if (only === undefined || only === endpoint || !isSite(endpoint)) return;
  throw new UsageError(messages.call.siteOnly(action, only));
}

/** @throws InvalidRequest with everything that is wrong */
async function requestFor(
  action: string,
  flags: readonly Flag[],
  options: CallOptions,
): Promise<Fields> {
  const body = options.body === undefined ? {} : await readBody(options.body);
  const schema = requestSchemaOf(operationOf(action));
  const { request, issues: flagIssues } = buildRequest(schema, flags, body);
  if (flagIssues.length === 0 && options.body === undefined && canAsk()) {
    await (await import("../request/ask-missing.js")).askMissing(action, schema, request);
  }
  // There are no checks of other products' requests.
  const isChecked = options.validate && isOwnApi();
  // A flag that could not be read is also missing: checking would report it twice.
  const broken = flagIssues.length > 0 || !isChecked ? [] : await checkRequest(action, request);
  const all = [...flagIssues, ...broken];
  if (all.length === 0) return request;
  const isMissing = (name: string): boolean => !Object.hasOwn(request, name);
  const more = schema.required?.some(isMissing) ? [messages.request.skeleton(action)] : [];
  throw new InvalidRequest(action, [...all, ...more]);
}
