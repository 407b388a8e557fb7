import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { DEFAULT_PROFILE, isProfileName } from "../../../../runtime/credentials/from-profile.js";
import { Ini } from "../ini.js";
import { ask, askSecret } from "../ask.js";
import type { CommandModule } from "../command.js";
import { checkedRegion, credentialsFile, profileRegion } from "../connection.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { writeNote, writeOut } from "../output/write.js";
import { canAsk } from "../terminal.js";
import { help, messages } from "../locales/index.js";

interface Options {
  readonly profile: string;
}

export const configure: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.configure)
      .option("--profile <name>", help.options.profileName, DEFAULT_PROFILE);
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run({ profile }: Options): Promise<ExitCode> {
  if (!isProfileName(profile)) {
    throw new UsageError(messages.configure.profileName);
  }
  if (!canAsk()) {
    throw new UsageError(messages.configure.noTerminal);
  }
  const file = credentialsFile();
  makeFolder(file);
  const ini = new Ini(readIfThere(file));
  if (ini.has(profile)) await writeNote(messages.configure.replaced(profile));
  const secretId = await needed(messages.configure.secretId, ask);
  const secretKey = await needed(messages.configure.secretKey, askSecret);
  const before = profileRegion(profile);
  const region = await askRegion(before);
  ini.set(profile, {
    secret_id: secretId,
    secret_key: secretKey,
    ...(region === undefined ? {} : { region }),
  });
  save(file, ini.text);
  const flags = profile === DEFAULT_PROFILE ? "" : ` --profile ${profile}`;
  await writeOut(`${messages.configure.saved(profile, file, flags)}\n`);
  return ExitCode.Done;
}

/** Asks again after a slip of the finger: the keys need not be typed once more. */
async function askRegion(before: string | undefined): Promise<string | undefined> {
  for (;;) {
    const answer = await ask(messages.configure.region(before), messages.configure.nothingSaved);
    if (answer === "") return before;
    try {
      return checkedRegion(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await writeNote(`  ${error.message}`);
    }
  }
}

async function needed(
  question: string,
  read: (question: string, onCtrlC: string) => Promise<string>,
): Promise<string> {
  const answer = await read(question, messages.configure.nothingSaved);
  if (answer !== "" && !/[\s"']/.test(answer)) return answer;
  throw new UsageError(messages.configure.noKey);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new UsageError(messages.configure.unreadable(file, (error as Error).message));
  }
}

/**
 * Before anything is asked: nobody types a key for nothing. Not `recursive`, with which Node never ends
 * where the home takes no folders, such as one in /proc.
 * @throws UsageError
 */
function makeFolder(file: string): void {
  const folder = path.dirname(file);
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** All or nothing, and for nobody else to read at any time. @throws UsageError */
function save(file: string, text: string): void {
  const made = `${file}.${process.pid}`;
  try {
    writeFileSync(made, text, { mode: 0o600 });
    renameSync(made, file);
  } catch (error) {
    rmSync(made, { force: true });
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): UsageError {
  return new UsageError(messages.configure.unwritable(file, (error as Error).message));
}
