import type { Command, Help } from "commander";

/** Wider lines are hard to read, on however wide a terminal. */
const WIDEST = 100;
/** With less room beside the terms, texts stand below them. */
const LEAST_TEXT = 30;
const WIDEST_TERM = 36;

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

export function helpWidth(): number {
  return Math.min(process.stdout.columns ?? 80, WIDEST);
}

/** What a command does, how it is called, and then the parts that are not empty. */
export function layOutHelp(
  help: Help,
  about: readonly string[],
  usage: string,
  parts: readonly HelpPart[],
): string {
  const width = helpWidth();
  return [
    ...about.flatMap((text) => [help.boxWrap(text, width), ""]),
    `Usage: ${usage}`,
    ...parts.flatMap(({ heading, lines = [], rows = [] }) =>
      lines.length + rows.length === 0
        ? []
        : ["", `${heading}:`, ...lines, ...layOutRows(help, rows, width)],
    ),
    "",
  ].join("\n");
}

function layOutRows(help: Help, rows: readonly HelpRow[], width: number): string[] {
  const widest = Math.max(0, ...rows.map((row) => row.term.length));
  const term = Math.min(WIDEST_TERM, widest);
  const hasRoom = width - term - 4 >= LEAST_TEXT;
  const indent = " ".repeat(hasRoom ? term + 4 : 6);
  return rows.flatMap((row) => {
    if (hasRoom && row.term.length <= term) return help.formatItem(row.term, term, row.text, help);
    const text = help.boxWrap(row.text, width - indent.length);
    return [`  ${row.term}`, ...text.split("\n").map((line) => indent + line)];
  });
}

/** The options of a command, in its own words. */
export function optionRows(command: Command, help: Help): HelpRow[] {
  return help
    .visibleOptions(command)
    .map((option) => ({ term: help.optionTerm(option), text: help.optionDescription(option) }));
}

/** The help of any command. */
export function commandHelp(command: Command, help: Help): string {
  const about = help.commandDescription(command);
  return layOutHelp(help, about === "" ? [] : [about], help.commandUsage(command), [
    {
      heading: "Arguments",
      rows: help.visibleArguments(command).map((argument) => ({
        term: help.argumentTerm(argument),
        text: help.argumentDescription(argument),
      })),
    },
    {
      heading: "Commands",
      rows: help.visibleCommands(command).map((each) => ({
        term: help.subcommandTerm(each),
        text: help.subcommandDescription(each),
      })),
    },
    { heading: "Options", rows: optionRows(command, help) },
  ]);
}
