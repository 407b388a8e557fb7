import leven from "leven";
import { errorDescriptions } from "tencentcloud-redis/errors/descriptions";
import { service } from "tencentcloud-redis/metadata";
import { classificationOf } from "../../../../runtime/outcome.js";
import type { Retry } from "../../../../runtime/service.js";
import type { CommandModule } from "../command.js";
import { actionNames, operationOf } from "../document.js";
import { CommandError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import {
  addOutputOptions,
  createPrinter,
  isFormatGiven,
  type OutputOptions,
} from "../output/print.js";
import { bold, lines } from "../output/text.js";
import { writeOut } from "../output/write.js";

/** Whether to retry a call that was refused with such a code. */
const RETRY: Readonly<Record<Retry, string>> = {
  never: "no",
  throttled: "yes, after a backoff",
  resign: "yes, once, with a corrected timestamp",
  refresh: "yes, once, with fresh credentials",
  transient: "yes, if the action is idempotent",
};

const OUTCOMES = {
  rejected: "the service did not act",
  unknown: "the service may have acted",
};

const MAX_SUGGESTIONS = 3;

export const errors: CommandModule = {
  define(command, args) {
    command
      .description("Explains an error code: its meaning, whether to retry, and what to do.")
      .argument("<code>", "such as ResourceUnavailable.SaleOut");
    addOutputOptions(command);
    return {
      args,
      run: () => run(command.args[0] ?? "", command.opts<OutputOptions>(), !isFormatGiven(command)),
    };
  },
  complete: (before) => (before.length === 0 ? Object.keys(errorDescriptions) : []),
};

async function run(code: string, options: OutputOptions, isText: boolean): Promise<ExitCode> {
  const printer = await createPrinter(options);
  const known = Object.hasOwn(errorDescriptions, code) ? errorDescriptions[code] : undefined;
  if (known === undefined) throw undocumented(code);
  const { outcome, retry } = classificationOf(service, code);
  const entry = {
    code,
    ...known,
    outcome,
    retry,
    actions: actionNames().filter((action) =>
      operationOf(action)["x-tencentcloud"]?.errors?.includes(code),
    ),
  };
  if (!isText) {
    await printer.print(entry);
    return ExitCode.Done;
  }
  await writeOut(
    lines([
      bold(code),
      `  meaning   ${known.description}`,
      `  category  ${known.category}`,
      `  outcome   ${OUTCOMES[outcome]}`,
      `  retry     ${RETRY[retry]}`,
      `  advice    ${known.advice}`,
      `  actions   ${entry.actions.length === 0 ? "any action may return it" : entry.actions.join(", ")}`,
    ]),
  );
  return ExitCode.Done;
}

function undocumented(code: string): CommandError {
  const { outcome, retry } = classificationOf(service, code);
  const near = nearest(code);
  return new CommandError(
    [
      `${JSON.stringify(code)} is not documented.`,
      `  The client assumes that ${OUTCOMES[outcome]}; retry: ${RETRY[retry]}.`,
      ...(near.length === 0 ? [] : [`  Did you mean ${near.join(", ")}?`]),
    ].join("\n"),
    ExitCode.Refused,
  );
}

/** Codes with a similar spelling, ignoring case. The last part alone is compared too. */
function nearest(code: string): string[] {
  const given = code.toLowerCase();
  const maxDistance = Math.max(3, Math.floor(given.length / 4));
  return Object.keys(errorDescriptions)
    .map((known) => {
      const name = known.toLowerCase();
      const last = name.slice(name.lastIndexOf(".") + 1);
      return { known, distance: Math.min(leven(given, name), leven(given, last)) };
    })
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ known }) => known);
}
