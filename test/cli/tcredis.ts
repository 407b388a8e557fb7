import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { shellWord } from "../../packages/explorer/src/snippet/shell.js";
import { FOLDER } from "./folder.js";

const nodeOf = (folder: string): string[] => [
  "--conditions=tencentcloud-redis:source",
  "--no-warnings",
  path.join(folder, "main.js"),
];
const NODE = nodeOf(FOLDER);

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly cwd?: string;
  /** Where the command is built. */
  readonly folder?: string;
  /** When a process that still runs is killed. Default: when the test ends, however it ends. */
  readonly until?: (kill: () => void) => void;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A home without anything, so that no test depends on whose machine it is. */
export const emptyHome: string = mkdtempSync(path.join(tmpdir(), "tcredis-home-"));

/** What every process gets, and nothing else of this one's environment. */
export function environment(more: RunOptions["env"] = {}): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: process.env["PATH"],
    HOME: emptyHome,
    TENCENTCLOUD_SECRET_ID: EMULATOR_CREDENTIALS.secretId,
    TENCENTCLOUD_SECRET_KEY: EMULATOR_CREDENTIALS.secretKey,
    TENCENTCLOUD_REGION: "ap-singapore",
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A process that goes on, with what it has said so far. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ran>;
  /** Waits until the streams hold the text, and gives what of them matches. */
  says(text: string | RegExp): Promise<readonly string[]>;
}

export function start(args: readonly string[], options: RunOptions = {}): Running {
  return watched([process.execPath, ...nodeOf(options.folder ?? FOLDER), ...args], options);
}

/** The command on a pseudo-terminal, all that it says on `stdout`. */
export function startInTerminal(
  args: readonly string[],
  options: RunOptions & { readonly columns?: number } = {},
): Running {
  const { columns = 100 } = options;
  const words = [process.execPath, ...NODE, ...args].map(shellWord).join(" ");
  return watched(["script", "-qefc", `stty rows 40 cols ${columns}; ${words}`, "/dev/null"], {
    ...options,
    env: { TERM: "xterm-256color", SHELL: "/bin/sh", ...options.env },
  });
}

const CODEGEN = [
  "--import",
  path.resolve("node_modules/tsx/dist/loader.mjs"),
  path.resolve("packages/codegen/src/main.ts"),
];

/** A line for `bash`, in which `tcredis` and `tencentcloud-codegen` are the commands. */
export function runInBash(line: string, options: RunOptions = {}): Promise<Ran> {
  const [tcredis, codegen] = [NODE, CODEGEN].map((args) =>
    [process.execPath, ...args].map(shellWord).join(" "),
  );
  const script = [
    "set -o pipefail",
    `tcredis() { ${tcredis} "$@"; }`,
    `tencentcloud-codegen() { ${codegen} "$@"; }`,
    line,
  ].join("\n");
  const running = watched(["bash", "-c", script], options);
  running.child.stdin.on("error", () => {});
  running.child.stdin.end(options.input ?? "");
  return running.ended;
}

/** Runs a command to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { child, ended } = start(args, options);
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return ended;
}

function watched([command = "", ...args]: readonly string[], options: RunOptions): Running {
  const { until = onTestFinished } = options;
  const child = spawn(command, args, { env: environment(options.env), cwd: options.cwd });
  until(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...output }));
  });
  const says: Running["says"] = (text) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const said = output.stdout + output.stderr;
        const match = typeof text === "string" ? said.includes(text) && [text] : text.exec(said);
        if (!match) return;
        waiting.delete(look);
        resolve(match);
      };
      waiting.add(look);
      look();
      void ended.then(() =>
        reject(new Error(`ended without ${text}: ${output.stdout}${output.stderr}`)),
      );
    });
  return { child, ended, says };
}
