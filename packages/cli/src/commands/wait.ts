import { Argument, type Command, type Help } from "commander";
import { InvalidRequest, checkRequest } from "../request/check-request.js";
import type { WaitOptions } from "../call/wait.js";
import type { Schema } from "../../../../runtime/openapi.js";
import type { CommandModule } from "../command.js";
import { addConnectionOptions, connect, seconds } from "../connection.js";
import { operationOf, requestSchemaOf, waiters } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { interruption } from "../interruption.js";
import { addOutputOptions, createPrinter, type OutputOptions } from "../output/print.js";
import { shownResponse } from "../output/shown-response.js";
import { buildRequest } from "../request/build-request.js";
import { completeParameters } from "../request/complete-parameters.js";
import { splitFlags, type Flag } from "../request/flags.js";
import { waiterHelp } from "../help/action-help.js";
import { help, messages } from "../locales/index.js";

interface Options extends WaitOptions, OutputOptions {}

/** Waits for what an earlier call has started. `--wait` names this command where it was interrupted. */
export const wait: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.wait)
      .usage("<waiter> [--Param value ...] [options]")
      .addArgument(new Argument("<waiter>", help.arguments.waiter).choices([...waiters().keys()]))
      .option("--wait-timeout <seconds>", help.options.waitTimeout, seconds);
    addConnectionOptions(command);
    addOutputOptions(command);
    const waiter = args.find((word) => waiters().has(word)) ?? "";
    const { own, flags } = splitFlags(args, requestSchemaFor(waiter), command.options);
    addWaiterHelp(command, waiter);
    return { args: own, run: () => run(command.args[0] ?? "", flags, command) };
  },
  complete(before, current) {
    const [waiter = ""] = before;
    if (!waiters().has(waiter)) return [...waiters().keys()];
    return completeParameters(requestSchemaFor(waiter), before, current);
  },
};

/** The request of the waiter's action; empty where there is no such waiter. */
function requestSchemaFor(waiter: string): Schema {
  const { action } = waiters().get(waiter) ?? {};
  return action === undefined ? {} : requestSchemaOf(operationOf(action));
}

/** The parameters of the waiter, where one is named. */
function addWaiterHelp(command: Command, name: string): void {
  const waiter = waiters().get(name);
  if (waiter === undefined) return;
  const formatHelp = (_: Command, layout: Help): string =>
    waiterHelp(name, waiter, command, layout);
  command.configureHelp({ formatHelp });
}

async function run(waiter: string, flags: readonly Flag[], command: Command): Promise<ExitCode> {
  const options = command.opts<Options>();
  const printer = await createPrinter(options);
  const { action = "" } = waiters().get(waiter) ?? {};
  const { request, issues: flagIssues } = buildRequest(requestSchemaFor(waiter), flags, {});
  const issues = flagIssues.length > 0 ? flagIssues : await checkRequest(action, request);
  if (issues.length > 0) {
    const hint = help.general.see(`tcredis wait ${waiter} --help`);
    throw new InvalidRequest(messages.wait.what(waiter), [...issues, hint]);
  }
  const redis = await connect(options);
  const { waitFor } = await import("../call/wait.js");
  const last = await waitFor(redis, { waiter, request }, options, interruption());
  await printer.print(await shownResponse(action, last, options));
  return ExitCode.Done;
}
