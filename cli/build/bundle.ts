import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { commonErrors } from "./common-errors.js";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

export interface BundleOptions {
  readonly outdir: string;
  /** Put the client's sources in it as well, so that it runs without the client's build. */
  readonly withClient?: boolean;
  /** Make the explorer's page as well. */
  readonly withPage?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Makes the command of its sources, the generator's, the import's and the docs tools': a small file to start with,
 * and others that are loaded by the commands that need them. Small libraries are in them; large ones
 * stay dependencies.
 */
export async function bundle(options: BundleOptions): Promise<void> {
  const { outdir, withClient = false, withPage = false } = options;
  const manifest = JSON.parse(readFileSync(path.join(FOLDER, "package.json"), "utf8")) as Manifest;
  const dependencies = Object.keys(manifest.dependencies).filter(
    (name) => !withClient || name !== CLIENT,
  );
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: FOLDER,
    entryPoints: ["main.ts"],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["tencentcloud-redis:source"],
    external: dependencies.flatMap((name) => [name, `${name}/*`]),
    plugins: [commonErrors],
    chunkNames: "[name]-[hash]",
    minifySyntax: true,
    minifyWhitespace: true,
    // What is written as CommonJS asks for Node's modules with `require`.
    banner: {
      js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
  });
  const files = Object.keys(metafile.inputs).map((file) => path.resolve(FOLDER, file));
  if (withPage) {
    // Vite takes a while to load.
    const { buildPage } = await import("./page.js");
    files.push(...(await buildPage(path.join(outdir, PAGE))));
  }
  writeFileSync(path.join(outdir, NOTICES), noticesFor(files));
}

const CLIENT = "tencentcloud-redis";
/** Where `explorer/page-files.ts` looks for it. */
export const PAGE = "explorer";
const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** The licenses of what is in the files. @throws Error where a package has none. */
function noticesFor(files: readonly string[]): string {
  const folders = new Set(
    files.flatMap((file) => {
      const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
      return match === null ? [] : [match[0]];
    }),
  );
  // The client has notices of its own, for what it carries.
  const texts = new Set([readFileSync(path.join(FOLDER, "..", NOTICES), "utf8")]);
  const [own = ""] = texts;
  for (const folder of [...folders].sort()) {
    const { name, version } = JSON.parse(
      readFileSync(path.join(folder, "package.json"), "utf8"),
    ) as { name: string; version: string };
    if (!own.includes(name)) texts.add(`${name} ${version}\n\n${licenseIn(folder)}`);
  }
  return [...texts].join(`\n${"-".repeat(80)}\n\n`);
}

function licenseIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(path.join(folder, file), "utf8");
  throw new Error(`${folder} has no license, so it may not be bundled`);
}
