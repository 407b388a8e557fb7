import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { DEFAULT_PROFILE, isProfileName } from "../../../../runtime/credentials/from-profile.js";
import type { CredentialsError } from "../../../../runtime/credentials/credentials-error.js";
import { findProfile } from "../../../../runtime/credentials/profile-file.js";
import { Ini } from "../ini.js";
import { ask, askSecret } from "../ask.js";
import type { CommandModule } from "../command.js";
import { checkedRegion, credentialsFile, profileRegion } from "../region.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { shellWord } from "../../../explorer/src/snippet/shell.js";
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
  const text = readIfThere(file);
  // With placeholder keys: a file that commands cannot read is reported before anybody types theirs.
  withProfile(file, text, profile, { secret_id: "id", secret_key: "key" });
  if (new Ini(text).has(profile)) await writeNote(messages.configure.replaced(profile));
  const secretId = await needed(messages.configure.secretId, ask);
  const secretKey = await needed(messages.configure.secretKey, askSecret);
  const before = profileRegion(profile);
  const region = await askRegion(before);
  const keys = { secret_id: secretId, secret_key: secretKey };
  const values = { ...keys, ...(region === undefined ? {} : { region }) };
  save(file, withProfile(file, text, profile, values));
  const flags = profile === DEFAULT_PROFILE ? "" : ` --profile ${shellWord(profile)}`;
  await writeOut(`${messages.configure.saved(profile, file, flags)}\n`);
  return ExitCode.Done;
}

/** The text of the file with the profile in it. @throws UsageError where commands could not read that */
function withProfile(
  file: string,
  text: string,
  profile: string,
  values: Readonly<Record<string, string>>,
): string {
  const ini = new Ini(text);
  ini.set(profile, values);
  try {
    findProfile({ path: file, text: ini.text, profile, provider: "profile" });
  } catch (error) {
    throw new UsageError(messages.configure.broken((error as CredentialsError).reason));
  }
  return ini.text;
}

/** Asks again after a typo, so that nobody has to type the keys once more. */
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
  // Printable ASCII without blanks and quotes, as it is sent in a header.
  if (/^[!#-&(-~]+$/.test(answer)) return answer;
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
 * Called before any question, so that nobody types a key in vain. Not `recursive`, which makes Node hang
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
  let made = `${file}.${process.pid}`;
  try {
    // A link stays, and its file is replaced.
    const target = existsSync(file) ? realpathSync(file) : file;
    made = `${target}.${process.pid}`;
    writeFileSync(made, text, { mode: 0o600 });
    renameSync(made, target);
  } catch (error) {
    rmSync(made, { force: true });
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): UsageError {
  return new UsageError(messages.configure.unwritable(file, (error as Error).message));
}
