import { Argument, type Command } from "commander";
import { InvalidRequest, checkRequest } from "../request/check-request.js";
import { waitFor } from "../call/wait.js";
import type { CommandModule } from "../command.js";
import { addConnectionOptions, connect, seconds, type ConnectionOptions } from "../connection.js";
import { actionNames, operationOf, requestSchemaOf } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { interruption } from "../interruption.js";
import { addOutputOptions, createPrinter, type OutputOptions } from "../output/print.js";
import { buildRequest } from "../request/build-request.js";
import { completeParameters } from "../request/complete-parameters.js";
import { splitFlags, type Flag } from "../request/flags.js";
import { help } from "../locales/index.js";

interface Options extends ConnectionOptions, OutputOptions {
  readonly waitTimeout?: number;
}

/** Waits for what an earlier call has started. `--wait` names this command where it was interrupted. */
export const wait: CommandModule = {
  define(command, args) {
    const { own, flags } = splitFlags(args);
    command
      .description(help.descriptions.wait)
      .usage("<waiter> --Param value ... [options]")
      .addArgument(new Argument("<waiter>", help.arguments.waiter).choices([...actions().keys()]))
      .option("--wait-timeout <seconds>", help.options.waitTimeout, seconds);
    addConnectionOptions(command);
    addOutputOptions(command);
    return { args: own, run: () => run(command.args[0] ?? "", flags, command) };
  },
  complete(before, current) {
    const action = actions().get(before[0] ?? "");
    if (action === undefined) return [...actions().keys()];
    return completeParameters(requestSchemaOf(operationOf(action)), before, current);
  },
};

/** By the name of a waiter: the action that it calls. */
function actions(): ReadonlyMap<string, string> {
  return new Map(
    actionNames().flatMap((action) =>
      Object.keys(operationOf(action)["x-tencentcloud"]?.waiters ?? {}).map((waiter) => [
        waiter,
        action,
      ]),
    ),
  );
}

async function run(waiter: string, flags: readonly Flag[], command: Command): Promise<ExitCode> {
  const options = command.opts<Options>();
  const printer = await createPrinter(options);
  const action = actions().get(waiter) ?? "";
  const { request, faults } = buildRequest(requestSchemaOf(operationOf(action)), flags, {});
  const issues = faults.length > 0 ? faults : await checkRequest(action, request);
  if (issues.length > 0) throw new InvalidRequest(action, issues);
  const redis = await connect(options);
  const last = await waitFor(redis, { waiter, request }, options, interruption());
  await printer.print(last);
  return ExitCode.Done;
}
