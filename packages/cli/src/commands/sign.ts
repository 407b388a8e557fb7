import { Option } from "commander";
import { sign } from "tencentcloud-redis/signer";
import { redact } from "../../../../runtime/redact.js";
import { dayOf } from "../../../../runtime/signer/tc3.js";
import type { CommandModule } from "../command.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { indentedJson } from "../output/format.js";
import { bold, green, lines, mapText, red, type Text } from "../output/text.js";
import { writeOut } from "../output/write.js";
import { readBytes } from "../request/read-body.js";
import { compare, type Comparison } from "../sign/compare.js";
import { readInput, type SignInput, type SignOptions } from "../sign/input.js";
import { printedSteps } from "../sign/print-steps.js";
import { stepsOf } from "../../../explorer/src/signature/steps.js";
import {
  correctOptions,
  type SigningOptions,
} from "../../../explorer/src/signature/signing-options.js";
import { help } from "../locales/index.js";
import { sign as words } from "../locales/sign.js";

/** The clock skew that the service accepts, in seconds. */
const MAX_SKEW = 300;

interface Options extends SignOptions {
  readonly output: "text" | "json";
}

export const signature: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.sign)
      .option("--action <action>", help.options.signAction)
      .option("--body <file>", help.options.signBody)
      .option("--header <line>", help.options.header, collect, [])
      .option("--timestamp <seconds>", help.options.timestamp)
      .option("--authorization <header>", help.options.authorization)
      .option("--canonical-request <file>", help.options.canonicalRequest)
      .option("--method <method>", help.options.method, "POST")
      .option("--path <path>", help.options.path, "/")
      .option("--host <host>", help.options.host)
      .option("--endpoint <endpoint>", help.options.signEndpoint)
      .option("--content-type <type>", help.options.contentType)
      .option("--service <service>", help.options.service)
      .option("--signed-headers <names>", help.options.signedHeaders)
      .option("--secret-stdin", help.options.secretStdin)
      .option("--secret-id <id>", help.options.signSecretId)
      .option("--profile <name>", help.options.signProfile)
      .addOption(
        new Option("--output <format>", help.options.output)
          .choices(["text", "json"])
          .default("text"),
      );
    return { args, run: () => run(command.opts<Options>()) };
  },
};

function collect(line: string, before: readonly string[]): string[] {
  return [...before, line];
}

async function run(options: Options): Promise<ExitCode> {
  const theirs =
    options.canonicalRequest === undefined
      ? undefined
      : readBytes(options.canonicalRequest, "--canonical-request").toString("utf8");
  const input = await readInput(options);
  const { authorization } = input;
  if (theirs !== undefined && authorization === undefined) {
    throw new UsageError(words.input.noAuthorization);
  }
  const steps = stepsOf(await signed(input));
  const comparison =
    authorization === undefined ? undefined : compareWith(authorization, input, theirs);
  const { secretKey, token } = input.credentials;
  const text: Text =
    options.output === "json"
      ? `${indentedJson({ ...steps, ...(comparison ? { comparison } : {}) })}\n`
      : [printedSteps(steps, input.body.byteLength), verdict(comparison, input)];
  // The canonical request shows the token where SignedHeaders names it.
  const secrets = [secretKey, ...(token ? [token] : [])];
  await writeOut(mapText(text, (part) => redact(part, secrets)));
  return comparison === undefined || comparison.matches ? ExitCode.Done : ExitCode.Refused;
}

async function signed(input: SignInput): Promise<Parameters<typeof stepsOf>[0]> {
  try {
    return await sign(input);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(words.input.notSigned(error.message));
    throw error;
  }
}

function compareWith(header: string, input: SignInput, theirs: string | undefined): Comparison {
  const { body, host, contentType, action, credentials } = input;
  const { secretId } = credentials;
  return compare(
    header,
    signingOptionsOf(input),
    { body, secretId, host, contentType, action },
    theirs,
  );
}

function signingOptionsOf(input: SignInput): SigningOptions {
  const { method, path, host, contentType, body, service, action, timestamp, credentials } = input;
  const [pathname = "", ...query] = path.split("?");
  const parts = {
    method,
    path: pathname,
    query: query.join("?"),
    headers: {
      ...input.otherHeaders,
      "content-type": contentType,
      host,
      "x-tc-action": action,
      "x-tc-timestamp": `${timestamp}`,
      ...(credentials.token ? { "x-tc-token": credentials.token } : {}),
    },
    signedHeaders: input.signedHeaders ?? "content-type;host;x-tc-action",
    timestamp: `${timestamp}`,
    date: dayOf(timestamp),
    service,
    secretKey: credentials.secretKey,
  };
  return correctOptions(parts, body);
}

function verdict(comparison: Comparison | undefined, { timestamp }: SignInput): Text {
  if (comparison === undefined) return "";
  const { matches, findings } = comparison;
  const { heading, correct, incorrect, past, future } = words.verdict;
  const all: Text[] = ["", bold(heading)];
  all.push(matches ? green(`     ${correct}`) : red(`     ${incorrect}`));
  all.push(...findings.map((finding) => `     - ${finding}`));
  const off = Math.floor(Date.now() / 1000) - timestamp;
  if (Math.abs(off) > MAX_SKEW) {
    all.push(`     ${off > 0 ? past(off) : future(-off)}`);
  }
  return lines(all);
}
