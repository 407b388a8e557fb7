import type { Argument, Command, Help, Option } from "commander";
import { help as texts } from "../locales/index.js";
import { columnsOf, padTo, wrap } from "../output/wrap.js";

/** Wider lines are hard to read, on however wide a terminal. */
const MAX_WIDTH = 100;
/** With less room beside the terms, texts stand below them. */
const MIN_TEXT_WIDTH = 30;
const MAX_TERM_WIDTH = 36;

export interface HelpRow {
  readonly term: string;
  readonly text: string;
}

/** A part of a help text, below a heading. */
export interface HelpPart {
  readonly heading: string;
  /** Printed as it is. */
  readonly lines?: readonly string[];
  readonly rows?: readonly HelpRow[];
}

function helpWidth(): number {
  return Math.min(process.stdout.columns || 80, MAX_WIDTH);
}

/** What a command does, how it is called, and then the parts that are not empty. */
export function layOutHelp(
  about: readonly string[],
  usage: string,
  parts: readonly HelpPart[],
): string {
  const width = helpWidth();
  const [first = "", ...more] = wrap(texts.general.usage(usage), width - 2);
  return [
    ...about.flatMap((text) => [...wrap(text, width), ""]),
    first,
    ...more.map((line) => `  ${line}`),
    ...parts.flatMap(({ heading, lines = [], rows = [] }) =>
      lines.length + rows.length === 0
        ? []
        : ["", texts.general.heading(heading), ...lines, ...layOutRows(rows, width)],
    ),
    "",
  ].join("\n");
}

/** Terms with their texts beside them, or below where there is no room. */
export function layOutRows(rows: readonly HelpRow[], width: number): string[] {
  const widest = Math.max(0, ...rows.map((row) => columnsOf(row.term)));
  const term = Math.min(MAX_TERM_WIDTH, widest);
  const hasRoom = width - term - 4 >= MIN_TEXT_WIDTH;
  const indent = " ".repeat(hasRoom ? term + 4 : 6);
  return rows.flatMap((row) => {
    const [first = "", ...more] = wrap(row.text, width - indent.length);
    const below = more.map((line) => indent + line);
    return hasRoom && columnsOf(row.term) <= term
      ? [`  ${padTo(row.term, term)}  ${first}`, ...below]
      : [`  ${row.term}`, indent + first, ...below];
  });
}

/** The options of a command. */
export function optionRows(command: Command, help: Help): HelpRow[] {
  return help
    .visibleOptions(command)
    .map((option) => ({ term: help.optionTerm(option), text: describe(option) }));
}

function describe({ description, argChoices, defaultValue }: Option | Argument): string {
  const choices = argChoices === undefined ? "" : texts.general.choices(argChoices);
  const isShown = typeof defaultValue === "string" || typeof defaultValue === "number";
  const defaultNote = isShown ? texts.general.optionDefault(String(defaultValue)) : "";
  return description + choices + defaultNote;
}

/** The help of any command, and of `tcredis` itself. */
export function commandHelp(command: Command, help: Help): string {
  const about = help.commandDescription(command);
  const commands = help.visibleCommands(command).map((each) => ({
    term: help.subcommandTerm(each),
    text: help.subcommandDescription(each),
  }));
  const isProgram = commands.length > 0;
  const { firstSteps, first } = texts.general;
  return layOutHelp(about === "" ? [] : [about], help.commandUsage(command), [
    { heading: first, rows: isProgram ? rowsOf(firstSteps) : [] },
    {
      heading: texts.general.arguments,
      rows: help.visibleArguments(command).map((argument) => ({
        term: help.argumentTerm(argument),
        text: describe(argument),
      })),
    },
    { heading: texts.general.commands, rows: commands },
    { heading: texts.general.options, rows: optionRows(command, help) },
    { heading: texts.exitCodes.heading, rows: isProgram ? rowsOf(texts.exitCodes.rows) : [] },
  ]);
}

function rowsOf(pairs: readonly (readonly string[])[]): HelpRow[] {
  return pairs.map(([term = "", text = ""]) => ({ term, text }));
}
