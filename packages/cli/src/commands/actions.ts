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
import { bold, dim, lines, type Text } from "../output/text.js";
import { writeOut } from "../output/write.js";

const EFFECTS: Readonly<Record<Action["effect"], string>> = {
  read: "",
  write: "changes",
  purchase: "costs money",
  destroy: "destroys",
};
/** Of most names. */
const NAME_WIDTH = 34;

export const actions: CommandModule = {
  define(command, args) {
    command
      .description(
        "Lists the actions of the API, or finds some: `tcredis actions backup restore`. A slip of the" +
          " finger, other words for the same, and Chinese words are understood.",
      )
      .argument("[words...]", "what to look for");
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
    await writeOut(words.length === 0 ? byGroup(found) : lines(found.map(lineOf)));
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
  throw new CommandError(
    `No action matches ${JSON.stringify(words)}. \`tcredis actions\` lists all.`,
    ExitCode.Refused,
  );
}

/** A list of actions, group by group. */
export function byGroup(all: readonly Action[]): Text {
  const groups = [...new Set(all.map(({ group }) => group))];
  return groups.map((group, index) => [
    index === 0 ? "" : "\n",
    bold(group),
    "\n",
    lines(all.filter((action) => action.group === group).map(lineOf)),
  ]);
}

function lineOf({ name, summary, effect }: Action): Text {
  const what = EFFECTS[effect];
  return [`  ${name.padEnd(NAME_WIDTH)}  ${summary}`, what === "" ? "" : dim(`  (${what})`)];
}
