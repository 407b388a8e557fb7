import leven from "leven";
import { errorDescriptions, service } from "tencentcloud-redis/metadata";
import { classificationOf } from "../../../../runtime/outcome.js";
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
import { columnsFor, padTo, wrapLine } from "../output/wrap.js";
import { writeOut } from "../output/write.js";
import { help, messages } from "../locales/index.js";

const MAX_SUGGESTIONS = 3;

export const errors: CommandModule = {
  define(command, args) {
    command.description(help.descriptions.errors).argument("<code>", help.arguments.code);
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
  const { outcomes, retry: answers, rows, anyAction } = messages.errors;
  const facts = [
    [rows.meaning, known.description],
    [rows.category, known.category],
    [rows.outcome, outcomes[outcome]],
    [rows.retry, answers[retry]],
    [rows.advice, known.advice],
    [rows.actions, entry.actions.length === 0 ? anyAction : entry.actions.join(", ")],
  ] as const;
  const columns = columnsFor(process.stdout);
  await writeOut(
    lines([
      bold(code),
      ...facts.flatMap(([name, text]) => wrapLine(`  ${padTo(name, 9)} ${text}`, columns)),
    ]),
  );
  return ExitCode.Done;
}

function undocumented(code: string): CommandError {
  const { outcome, retry } = classificationOf(service, code);
  const near = nearest(code);
  return new CommandError(
    [
      messages.errors.undocumented(JSON.stringify(code)),
      `  ${messages.errors.assumed(messages.errors.outcomes[outcome], messages.errors.retry[retry])}`,
      ...(near.length === 0 ? [] : [`  ${messages.errors.didYouMean(near.join(", "))}`]),
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
