import { readFileSync } from "node:fs";
import { COMMANDS, expandShorthand } from "../../packages/cli/src/commands/index.js";
import { run, runInBash, type Ran, type RunOptions } from "../cli/tcredis.js";

const { name, scripts, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  name: string;
  scripts: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** What npm may be told to install: what we publish, and what goes with it. */
const INSTALLED = new Set([
  name,
  `${name}-cli`,
  `${name}-emulator`,
  "tencentcloud-codegen",
  ...Object.keys(peerDependencies),
]);

/** Commands of pnpm itself. */
const PNPM = new Set(["exec", "install"]);

const SEPARATOR = "\u001f";

/** Tells what is called with which words, as the shell takes them apart, and calls nothing. */
const RECORDER = `
record() { printf '%s${SEPARATOR}' "$@"; printf '\\n'; } >&3
tcredis() { record tcredis "$@"; }
tencentcloud-codegen() { record tencentcloud-codegen "$@"; }
npm() { record npm "$@"; }
npx() { record npx "$@"; }
pnpm() { record pnpm "$@"; }
command_not_found_handle() { record "$@"; }
`;

/** What is called in a block, each with its words. */
export async function callsIn(script: string, options: RunOptions = {}): Promise<string[][]> {
  // What is called in $(…) is in the record too; where a command's output goes plays no part.
  const { stdout } = await runInBash(`exec 3>&1 >/dev/null\n${RECORDER}${script}`, options);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(SEPARATOR).slice(0, -1));
}

/** Runs a block for its calls of `tcredis`; what npm and pnpm would do is checked, not done. */
export function runInShell(script: string, options: RunOptions): Promise<Ran> {
  return runInBash(`set -eu\nnpm() { :; }\nnpx() { :; }\npnpm() { :; }\n${script}`, options);
}

/** What is wrong with a call: no such command, script or flag. */
export async function faultsOf([program = "", ...words]: readonly string[]): Promise<string[]> {
  switch (program) {
    case "tcredis":
      return tcredisFaults(words);
    case "tencentcloud-codegen":
      return codegenFaults(words);
    case "npx":
      return words[0] === "-y" && words[1] === "pnpm@10"
        ? pnpmFaults(words.slice(2))
        : [`npx ${words.join(" ")}: only \`npx -y pnpm@10\` is checked`];
    case "pnpm":
      return pnpmFaults(words);
    case "npm":
      return words[0] === "install"
        ? words
            .slice(1)
            .filter((word) => !word.startsWith("-") && !INSTALLED.has(word))
            .map((word) => `npm install ${word}: not a package of ours`)
        : [`npm ${words.join(" ")}: only \`npm install\` is checked`];
    default:
      return [`${program}: nothing checks this command`];
  }
}

function pnpmFaults([script = ""]: readonly string[]): string[] {
  return script in scripts || PNPM.has(script) ? [] : [`pnpm ${script}: there is no such script`];
}

/** By the line that asks for it: many blocks call the same command. */
const helps = new Map<string, Promise<Ran>>();

function helpOf(program: "tcredis" | "tencentcloud-codegen", ...words: string[]): Promise<Ran> {
  const line = [program, ...words, "--help"].join(" ");
  const known =
    helps.get(line) ?? (program === "tcredis" ? run([...words, "--help"]) : runInBash(line));
  helps.set(line, known);
  return known;
}

async function tcredisFaults(given: readonly string[]): Promise<string[]> {
  const words = expandShorthand(given);
  const [command = "", first = ""] = words;
  if (command.startsWith("--")) return [];
  if (!Object.hasOwn(COMMANDS, command)) return [`tcredis ${command}: no such command`];
  // An action has flags of its own.
  const isTwoWords = command === "call" && !first.startsWith("-");
  const { stdout, code } = await helpOf("tcredis", command, ...(isTwoWords ? [first] : []));
  if (code !== 0) return [`tcredis ${command} ${first}: --help ended with ${code}`];
  if (isTwoWords && !stdout.startsWith(`${first}: `)) {
    return [`tcredis call ${first}: no such action`];
  }
  // `clone` takes the parameters of the action, and refers to its help.
  const more =
    command === "clone" ? (await helpOf("tcredis", "call", "CloneInstances")).stdout : "";
  return unknownFlags(`tcredis ${command} ${first}`, words, stdout + more);
}

async function codegenFaults(words: readonly string[]): Promise<string[]> {
  const command = words.slice(0, words[0] === "docs" ? 2 : 1).join(" ");
  const { stdout, code } = await helpOf("tencentcloud-codegen", command);
  if (code !== 0) return [`tencentcloud-codegen ${command}: --help ended with ${code}`];
  return unknownFlags(`tencentcloud-codegen ${command}`, words, stdout);
}

function unknownFlags(command: string, words: readonly string[], help: string): string[] {
  return (
    words
      .filter((word) => word.startsWith("--"))
      .map((word) => /^--\w[\w-]*/.exec(word)?.[0] ?? word)
      // Parameters are found without their capitals.
      .filter((flag) => !new RegExp(`${flag}(?![\\w-])`, "i").test(help))
      .map((flag) => `${command} ${flag}: no such flag`)
  );
}
