import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Row } from "./report.js";
import { COMPILERS } from "./versions.js";

interface Setting {
  readonly extension: "mts" | "cts" | "ts";
  readonly options: { readonly module: string; readonly moduleResolution: string };
  /** First major version that does not have it any more. */
  readonly until?: number;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  "nodenext, ESM": {
    extension: "mts",
    options: { module: "nodenext", moduleResolution: "nodenext" },
  },
  "node16, CommonJS": {
    extension: "cts",
    options: { module: "node16", moduleResolution: "node16" },
  },
  bundler: { extension: "ts", options: { module: "esnext", moduleResolution: "bundler" } },
  node10: {
    extension: "ts",
    options: { module: "commonjs", moduleResolution: "node10" },
    until: 6,
  },
};

const PROGRAMS: readonly { program: string; only?: string }[] = [
  { program: "bare.ts" },
  { program: "with-dom.ts", only: "nodenext, ESM" },
];

/** The declarations name the types of `fetch`. */
const LIB = ["es2022", "dom", "dom.iterable"];

/**
 * Checks programs that use the package with every compiler, as strictly as there is, the libraries'
 * declarations included.
 */
export async function runTypeScript(
  packages: string,
  consumer: string,
  only: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [version, compiler] of Object.entries(COMPILERS)) {
    const name = `TypeScript ${version}`;
    if (!name.startsWith(only)) continue;
    const results: Record<string, string> = {};
    for (const [setting, { extension, options, until = Infinity }] of Object.entries(SETTINGS)) {
      if (Number.parseInt(version, 10) >= until) continue;
      const folder = path.join(consumer, "types", `${version}-${setting.replaceAll(/\W+/g, "-")}`);
      mkdirSync(folder, { recursive: true });
      let said = "";
      for (const { program, only: own = setting } of PROGRAMS) {
        if (own !== setting) continue;
        const file = program.replace(/ts$/, extension);
        const text = readFileSync(path.join(consumer, program), "utf8");
        writeFileSync(path.join(folder, file), text);
        writeFileSync(path.join(folder, "package.json"), "{}");
        const config = `${program}.json`;
        const compilerOptions = { ...STRICT, ...options, lib: LIB };
        writeFileSync(
          path.join(folder, config),
          JSON.stringify({ compilerOptions, files: [file] }),
        );
        said += await complaints(path.join(packages, compiler), folder, config);
      }
      results[setting] = said;
    }
    rows.push([name, results]);
  }
  return rows;
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: "es2022",
  types: [],
  noEmit: true,
};

async function complaints(compiler: string, folder: string, config: string): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", config], { cwd: folder });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr || String(error);
  }
}
