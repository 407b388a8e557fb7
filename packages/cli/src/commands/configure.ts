import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_PROFILE, isProfileName } from "../../../../runtime/credentials/from-profile.js";
import { Ini } from "../ini.js";
import { ask, askSecret } from "../ask.js";
import type { CommandModule } from "../command.js";
import { checkedRegion, credentialsFile, profileRegion } from "../connection.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { writeErr, writeOut } from "../output/write.js";
import { canAsk } from "../terminal.js";

interface Options {
  readonly profile: string;
}

export const configure: CommandModule = {
  define(command, args) {
    command
      .description(
        "Asks for a key pair and a region, and saves them as a profile in ~/.tencentcloud/credentials, which" +
          " only you can read. Tencent's SDKs read the keys there too.",
      )
      .option("--profile <name>", "name of the profile", DEFAULT_PROFILE);
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run({ profile }: Options): Promise<ExitCode> {
  if (!isProfileName(profile)) {
    throw new UsageError("--profile: a name, without / \\ : [ ].");
  }
  if (!canAsk()) {
    throw new UsageError(
      "configure asks questions on a terminal, and there is none. Set TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_REGION in place of it.",
    );
  }
  const file = credentialsFile();
  const ini = new Ini(readIfThere(file));
  if (ini.has(profile)) await writeErr(`The profile ${profile} is there, and will be replaced.\n`);
  const secretId = await needed("Secret ID: ", ask);
  const secretKey = await needed("Secret key (not shown): ", askSecret);
  const before = profileRegion(profile);
  const answer = await ask(before === undefined ? "Region: " : `Region (${before}): `);
  const region = answer === "" ? before : checkedRegion(answer);
  ini.set(profile, {
    secret_id: secretId,
    secret_key: secretKey,
    ...(region === undefined ? {} : { region }),
  });
  save(file, ini.text);
  await writeOut(
    `Saved as the profile ${profile} in ${file}. \`tcredis whoami --check\` tries it.\n`,
  );
  return ExitCode.Done;
}

async function needed(
  question: string,
  read: (question: string) => Promise<string>,
): Promise<string> {
  const answer = await read(question);
  if (answer !== "" && !/[\s"']/.test(answer)) return answer;
  throw new UsageError("That is no key: it is empty, or has blanks or quotes. Nothing was saved.");
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** All or nothing, and for nobody else to read at any time. @throws UsageError */
function save(file: string, text: string): void {
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(made, text, { mode: 0o600 });
    renameSync(made, file);
  } catch (error) {
    rmSync(made, { force: true });
    throw new UsageError(
      `${file} cannot be written: ${(error as Error).message}. Nothing was saved.`,
    );
  }
}
