import childProcess from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import path from "node:path";

type Callable = (...given: unknown[]) => unknown;

/** Functions whose first argument is a path, and those that have a second one. */
const OF_PATHS = (
  "accessSync appendFileSync chmodSync createReadStream createWriteStream existsSync linkSync lstatSync" +
  " mkdirSync mkdtempSync openSync opendirSync readFileSync readdirSync readlinkSync realpathSync renameSync" +
  " rmSync rmdirSync statSync symlinkSync unlinkSync writeFileSync cpSync copyFileSync readFile writeFile open stat"
).split(" ");
const OUTSIDE: readonly [object, string][] = [
  ...["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"].map(
    (name): [object, string] => [childProcess, name],
  ),
  ...["request", "get"].flatMap((name): [object, string][] => [
    [http, name],
    [https, name],
  ]),
  [net, "connect"],
  [net, "createConnection"],
];

/** Everything that a piece of work does outside of some folders: files, processes, connections. */
export function watchFiles(work: () => void, folders: readonly string[]): string[] {
  const found: string[] = [];
  const undo: (() => void)[] = [];
  function watch(holder: object, name: string, look: (given: readonly unknown[]) => void): void {
    const table = holder as Record<string, Callable>;
    const own = table[name]!;
    const watched = Object.assign((...given: unknown[]) => {
      look(given);
      return own.apply(holder, given);
    }, own);
    table[name] = watched;
    undo.push(() => (table[name] = own));
  }
  for (const name of OF_PATHS) {
    watch(fs, name, (given) => {
      const [first, second] = given;
      const paths = ["renameSync", "cpSync", "copyFileSync", "linkSync"].includes(name)
        ? [first, second]
        : [first];
      for (const one of paths) {
        if (typeof one === "string" && !isInside(one, folders)) found.push(`${name} ${one}`);
      }
    });
  }
  for (const [holder, name] of OUTSIDE) watch(holder, name, () => found.push(name));
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const step of undo) step();
    syncBuiltinESMExports();
  }
  return found;
}

function isInside(file: string, folders: readonly string[]): boolean {
  const absolute = path.resolve(file);
  return folders.some((folder) => absolute === folder || absolute.startsWith(folder + path.sep));
}
