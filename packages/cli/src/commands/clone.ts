import type { Command } from "commander";
import type { CloneOptions, CloneProgress } from "tencentcloud-redis";
import { askFirst } from "../call/ask-first.js";
import { recordResponse, recordSending } from "../call/record-call.js";
import { waitCommand } from "../call/wait-command.js";
import type { CommandModule } from "../command.js";
import { addConnectionOptions, connect, seconds, type ConnectionOptions } from "../connection.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { operationOf, requestSchemaOf } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { interruption } from "../interruption.js";
import { addOutputOptions, createPrinter, type OutputOptions } from "../output/print.js";
import { createProgress, type Progress } from "../progress.js";
import { setNextCommands } from "../sent-call.js";
import { statesInWords } from "../output/named-values.js";
import { buildRequest } from "../request/build-request.js";
import { completeParameters } from "../request/complete-parameters.js";
import { inFlags, InvalidRequest, issuesOf } from "../request/check-request.js";
import { splitFlags, type Flag } from "../request/flags.js";
import { help, messages } from "../locales/index.js";

const ACTION = "CloneInstances";
/** As `cloneInstance` has it. */
const DEADLINE_S = 1800;
/** `cloneInstance` sets these itself. */
const DECIDED = new Set(["InstanceId", "GoodsNum", "BackupId", "InstanceName", "CloneTime"]);
/** A time of ISO 8601. IDs of backups are digits and hyphens too, but have no such day. */
const TIME = /^\d{4}-\d\d-\d\d(?:[T ]|$)/;

interface Options extends ConnectionOptions, OutputOptions {
  readonly from: string;
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly deadline?: number;
  readonly reconcile?: number;
}

export const clone: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.clone)
      .usage("<source> [--Param value ...] [options]")
      .argument("<source>", help.arguments.source)
      .option("--from <backup>", help.options.from, "latest-backup")
      .option("--name <name>", help.options.name)
      .option("--dry-run", help.options.dryRunClone)
      .option("--deadline <seconds>", help.options.deadline, seconds)
      .option("--reconcile <seconds>", help.options.reconcile, seconds)
      .option("--yes", help.options.yesClone);
    addConnectionOptions(command);
    addOutputOptions(command);
    const { own, flags } = splitFlags(args, orderSchema(), command.options);
    return { args: own, run: () => run(command.args[0] ?? "", flags, command) };
  },
  complete: (before, current) => completeParameters(orderSchema(), before, current),
};

async function run(source: string, flags: readonly Flag[], command: Command): Promise<ExitCode> {
  const options = command.opts<Options>();
  const printer = await createPrinter(options);
  const order = await orderFrom(flags);
  // Loaded here, since the help does not need them.
  const { cloneInstance, CloneUnfinishedError } = await import("tencentcloud-redis");
  const { validateCloneInstances } = await import("tencentcloud-redis/validate");
  const redis = await connect(options, { validate: { [ACTION]: validateCloneInstances } });
  const signal = interruption();
  const progress = createProgress();
  const plan = planOf(source, order, options, signal);
  const dryRun = () =>
    cloneInstance(redis, {
      ...plan,
      dryRun: true,
      onProgress: (event) => progress.step(...stepOf(event)),
    }).finally(() => progress.end());
  if (options.dryRun) {
    await printer.print(await dryRun());
    return ExitCode.Done;
  }
  const askPrice = async (): Promise<string> => {
    const { inWords } = await import("../../../explorer/src/price.js");
    return inWords((await dryRun()).price);
  };
  const action = messages.clone.what(source);
  const risky = { action, purchases: true, destroys: false, price: askPrice };
  const price = await askFirst(risky, options.yes === true, signal);
  signal.throwIfAborted();
  const onProgress = (event: CloneProgress): void => {
    record(event, options);
    const [text, details] = stepOf(event);
    const isWait = event.step === "waiting";
    progress.step(text, isWait ? { ...details, price, limitMs: plan.deadlineMs } : details);
  };
  try {
    const made = await cloneInstance(redis, { ...plan, onProgress }).finally(() => progress.end());
    await printer.print(made);
  } catch (error) {
    // What was bought is the result, even if it was not seen running.
    if (error instanceof CloneUnfinishedError) {
      recordResponse(ACTION, error.purchase);
      await printer.printWhole({ purchase: error.purchase });
    }
    throw error;
  }
  return ExitCode.Done;
}

function planOf(
  source: string,
  order: CloneOptions["order"],
  { from, name, deadline = DEADLINE_S, reconcile }: Options,
  signal: AbortSignal,
) {
  return {
    source,
    from: TIME.test(from) ? timeOf(from) : from,
    name,
    order,
    signal,
    deadlineMs: deadline * 1000,
    reconcileMs: reconcile && reconcile * 1000,
  } satisfies CloneOptions;
}

/** The given parameters of the order, checked by themselves. @throws InvalidRequest */
async function orderFrom(flags: readonly Flag[]): Promise<Readonly<Record<string, unknown>>> {
  const { request, issues: flagIssues } = buildRequest(orderSchema(), flags, {});
  const given = new Set(Object.keys(request));
  const issues = flagIssues.length > 0 ? [] : await issuesOf(ACTION, request);
  const broken = issues.filter(
    ({ path: [first], rule }) =>
      first !== undefined && given.has(String(first)) && rule !== "dependentRequired",
  );
  const all = [...flagIssues, ...(await inFlags(broken, request))];
  if (all.length > 0) throw new InvalidRequest(ACTION, all);
  return request;
}

/** The parameters that the caller can set. */
function orderSchema(): Schema {
  const whole = requestSchemaOf(operationOf(ACTION));
  const properties = Object.fromEntries(
    Object.entries(whole.properties ?? {}).filter(([name]) => !DECIDED.has(name)),
  );
  return { ...whole, properties };
}

/** Without a zone nobody can tell whose clock is meant: the service writes China's, wherever this machine is. */
const ZONED =
  /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

function timeOf(text: string): Date {
  const [, day = ""] = ZONED.exec(text) ?? [];
  const time = new Date(text);
  // `new Date` takes February 31 for March 3.
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (day !== "" && isDay && !Number.isNaN(time.getTime())) return time;
  throw new InvalidRequest(ACTION, [messages.clone.notATime(JSON.stringify(text))]);
}

function record(event: CloneProgress, options: ConnectionOptions): void {
  if (event.step === "ordering") recordSending(ACTION);
  if (!("purchase" in event)) return;
  recordResponse(ACTION, event.purchase);
  const { instanceIds } = event.purchase;
  if (instanceIds.length === 0) return;
  const wait = { waiter: "InstanceRunning", request: { InstanceIds: instanceIds } };
  setNextCommands([waitCommand(wait, options)]);
}

function stepOf(event: CloneProgress): Parameters<Progress["step"]> {
  const { clone: words, wait } = messages;
  switch (event.step) {
    case "reading-source":
      return [words.readingSource];
    case "choosing-backup":
      return [words.choosingBackup];
    case "ordering":
      return [words.ordering(event.name)];
    case "reconciling":
      return [words.reconciling(event.name), { detail: words.look(event.calls) }];
    case "bought":
      return [words.bought(event.purchase.instanceIds.join(", ") || event.purchase.name)];
    case "waiting": {
      const { status, purchase } = event;
      const state = statesInWords("InstanceRunning", status === undefined ? [] : [status]);
      return [wait.forInstance(purchase.instanceIds.join(", ")), { state }];
    }
  }
}
