import leven from "leven";
import { errorDescriptions } from "tencentcloud-redis/errors/descriptions";
import { service } from "tencentcloud-redis";
import { classificationOf } from "../../../../runtime/outcome.js";
import type { Retry } from "../../../../runtime/service.js";
import type { CommandModule } from "../command.js";
import { actionNames, operationOf } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { Ended } from "../failure.js";
import { addOutputOptions, createPrinter, type OutputOptions } from "../output/print.js";
import { bold, lines } from "../output/text.js";
import { writeOut } from "../output/write.js";

/** When to send a call again that was answered with such a code. */
const RETRY: Readonly<Record<Retry, string>> = {
  never: "no, not as it is",
  throttled: "yes, after a pause",
  resign: "yes, once, with the time put right",
  refresh: "yes, once, with fresh credentials",
  transient: "yes, where doing it twice does no harm",
};

const OUTCOMES = {
  rejected: "the service did not act",
  unknown: "the service may have acted all the same",
};

/** As many as help; more is a list to be read. */
const SUGGESTIONS = 3;

export const errors: CommandModule = {
  define(command, args) {
    command
      .description("Says what an error code means, whether to send again, and what to do.")
      .argument("<code>", "such as ResourceUnavailable.SaleOut");
    addOutputOptions(command);
    return {
      args,
      run: () => {
        // In words, unless a format is asked for.
        const isText = command.getOptionValueSource("output") === "default";
        return run(command.args[0] ?? "", command.opts<OutputOptions>(), isText);
      },
    };
  },
  complete: (before) => (before.length === 0 ? Object.keys(errorDescriptions) : []),
};

async function run(code: string, options: OutputOptions, isText: boolean): Promise<ExitCode> {
  const printer = await createPrinter(options);
  const known = Object.hasOwn(errorDescriptions, code) ? errorDescriptions[code] : undefined;
  if (known === undefined) throw unlisted(code);
  const { outcome, retry } = classificationOf(service, code);
  const facts = {
    code,
    ...known,
    outcome,
    retry,
    actions: actionNames().filter((action) =>
      operationOf(action)["x-tencentcloud"]?.errors?.includes(code),
    ),
  };
  if (!isText || options.query !== undefined) {
    await printer.print(facts);
    return ExitCode.Done;
  }
  await writeOut(
    lines([
      bold(code),
      `  meaning   ${known.description}`,
      `  category  ${known.category}`,
      `  outcome   ${OUTCOMES[outcome]}`,
      `  retry     ${RETRY[retry]}`,
      `  to do     ${known.advice}`,
      `  actions   ${facts.actions.length === 0 ? "any may answer with it" : facts.actions.join(", ")}`,
    ]),
  );
  return ExitCode.Done;
}

function unlisted(code: string): Ended {
  const { outcome, retry } = classificationOf(service, code);
  const near = nearest(code);
  return new Ended(
    [
      `${JSON.stringify(code)} is not documented.`,
      `  A client takes it so: ${OUTCOMES[outcome]}; send again: ${RETRY[retry]}.`,
      ...(near.length === 0 ? [] : [`  Did you mean ${near.join(", ")}?`]),
    ].join("\n"),
    ExitCode.Refused,
  );
}

/** Codes spelt alike, without regard to case; also by their last part alone. */
function nearest(code: string): string[] {
  const given = code.toLowerCase();
  const most = Math.max(3, Math.floor(given.length / 4));
  return Object.keys(errorDescriptions)
    .map((known) => {
      const name = known.toLowerCase();
      const last = name.slice(name.lastIndexOf(".") + 1);
      return { known, distance: Math.min(leven(given, name), leven(given, last)) };
    })
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTIONS)
    .map(({ known }) => known);
}
