import { readCatalog, type Action } from "../../../explorer/src/describe/catalog.js";
import { search } from "../../../explorer/src/search/search.js";
import type { CommandModule } from "../command.js";
import { apiDocument } from "../document.js";
import { CommandError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import {
  addOutputOptions,
  createPrinter,
  isFormatGiven,
  type OutputOptions,
} from "../output/print.js";
import { bold, lines, type Text } from "../output/text.js";
import { writeOut } from "../output/write.js";
import { layOutRows } from "../help/layout.js";
import { columnsFor } from "../output/wrap.js";
import { help, messages } from "../locales/index.js";

export const actions: CommandModule = {
  define(command, args) {
    command.description(help.descriptions.actions).argument("[words...]", help.arguments.words);
    addOutputOptions(command);
    return {
      args,
      run: () => run(command.args, command.opts<OutputOptions>(), !isFormatGiven(command)),
    };
  },
};

async function run(
  words: readonly string[],
  options: OutputOptions,
  isText: boolean,
): Promise<ExitCode> {
  const printer = await createPrinter(options);
  const found = words.length === 0 ? allActions() : find(words.join(" "));
  if (isText) {
    await writeOut(words.length === 0 ? byGroup(found) : listOf(found));
  } else {
    await printer.print(
      found.map(({ name, group, summary, effect }) => ({ name, group, effect, summary })),
    );
  }
  return ExitCode.Done;
}

/** Every action, in the order of the document. */
export function allActions(): readonly Action[] {
  return [...readCatalog(apiDocument()).actions.values()];
}

/** The best match first. @throws CommandError if nothing matches */
function find(words: string): readonly Action[] {
  const catalog = readCatalog(apiDocument());
  const found = search(catalog, words).flatMap((hit) => {
    const action = hit.kind === "action" ? catalog.actions.get(hit.name) : undefined;
    return action === undefined ? [] : [action];
  });
  if (found.length > 0) return found;
  throw new CommandError(messages.actions.noMatch(JSON.stringify(words)), ExitCode.Refused);
}

/** A list of actions, group by group. */
export function byGroup(all: readonly Action[]): Text {
  const groups = [...new Set(all.map(({ group }) => group))];
  return groups.map((group, index) => [
    index === 0 ? "" : "\n",
    bold(group),
    "\n",
    listOf(all.filter((action) => action.group === group)),
  ]);
}

function listOf(all: readonly Action[]): Text {
  const rows = all.map(({ name, summary, effect }) => {
    return { term: name, text: summary + messages.actions.effects[effect] };
  });
  return lines(layOutRows(rows, columnsFor(process.stdout)));
}
