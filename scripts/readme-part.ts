import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** One to a language. What programs measure stands in each, in the same words. */
export const READMES: readonly string[] = ["README.md", "docs/README.zh-CN.md"];

/**
 * Puts a text between two comments of each README, and lays them out.
 * @throws Error where one has no place for it; then none is changed.
 */
export function writeReadmePart(begin: string, end: string, text: string, files = READMES): void {
  const changed = files.map((file) => [file, withPart(file, begin, end, text)] as const);
  for (const [file, readme] of changed) writeFileSync(file, readme);
  execFileSync("npx", ["prettier", "--write", "--log-level", "warn", ...files]);
}

function withPart(file: string, begin: string, end: string, text: string): string {
  const readme = readFileSync(file, "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0)
    throw new Error(`${file} has no place for it: ${begin}, and ${end} behind it`);
  return `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`;
}
